import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY, headersFile, nginxHeaders, SECURITY_HEADERS } from '#src/model/security.ts';

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
    expect(CONTENT_POLICY).toContain("default-src 'none'");
    expect(CONTENT_POLICY).toContain("object-src 'none'");
    expect(CONTENT_POLICY.join(';')).not.toMatch(/unsafe-inline|\*|http:/);
  });
});
