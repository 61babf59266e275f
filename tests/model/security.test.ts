import { describe, expect, it } from 'vitest';
import {
  contentPolicy,
  EDITOR_ADDITIONS,
  frameSource,
  headersFile,
  nginxHeaders,
  SECURITY_HEADERS,
} from '#src/model/security.ts';

describe('what a host is asked to send', () => {
  it('is the same for every kind of host', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(headersFile('/')).toContain(`  ${name}: ${value}\n`);
      expect(nginxHeaders('/')).toContain(`add_header ${name} "${value}" always;\n`);
    }
  });

  it('speaks of the folder the hub is published in', () => {
    expect(headersFile('/hub/')).toMatch(/^\/hub\/\*\n/);
    expect(nginxHeaders('/hub/')).toContain('location /hub/_astro/ {');
  });

  it('repeats every header where nginx would drop it, inside the location', () => {
    const inside = nginxHeaders('/').split('{')[1];
    for (const name of Object.keys(SECURITY_HEADERS)) expect(inside).toContain(`add_header ${name} `);
  });

  it('lets nothing in by default and no plug-in, frame or base from anywhere unknown', () => {
    for (const policy of [contentPolicy(), contentPolicy('https://forms.example/answers?to=hub')]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy.join(';')).not.toMatch(/unsafe-inline|\*|http:/);
    }
  });

  it('lets forms be sent nowhere but to the hub, and to the service for answers only where there is one', () => {
    expect(contentPolicy()).toContain("form-action 'self'");
    expect(contentPolicy('https://forms.example/answers?to=hub')).toContain("form-action 'self' https://forms.example");
    for (const written of [headersFile('/'), nginxHeaders('/')]) expect(written).not.toContain('form-action');
    const policy = "frame-ancestors 'self'; form-action 'self' https://forms.example";
    expect(headersFile('/', 'https://forms.example/answers')).toContain(`  Content-Security-Policy: ${policy}\n`);
    const nginx = nginxHeaders('/', 'https://forms.example/answers');
    expect(nginx.split(`add_header Content-Security-Policy "${policy}" always;`)).toHaveLength(3);
  });

  it('lets a frame into no page but that of a film, and there only the one player', () => {
    expect(contentPolicy().join(';')).not.toContain('frame-src');
    expect(frameSource('https://player.vimeo.com/video/1')).toBe('frame-src https://player.vimeo.com');
    expect(() => frameSource('https://player.vimeo.com.example/video/1')).toThrow('may not show');
  });

  it('lets the editor page ask GitHub and nobody else, on that page alone and only while it is switched on', () => {
    expect(EDITOR_ADDITIONS.join(' ').match(/https?:\S+/gu)).toEqual(['https://api.github.com']);
    for (const file of [headersFile('/'), nginxHeaders('/')]) expect(file).not.toContain('github');
    expect(headersFile('/hub/', undefined, true)).toMatch(
      /^\/hub\/admin\/\*\n {2}Content-Security-Policy: connect-src 'self' https:/mu,
    );
    const [, , editor] = nginxHeaders('/hub/', undefined, true).split('location ');
    expect(editor).toMatch(/^\/hub\/admin\/ \{/u);
    for (const name of Object.keys(SECURITY_HEADERS)) expect(editor).toContain(`add_header ${name} `);
    expect(editor).toContain("frame-src 'none'");
  });
});
