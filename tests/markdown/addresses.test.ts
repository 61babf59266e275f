import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '#src/markdown/addresses.ts';

describe('the address of a link', () => {
  test.each([
    ['role:health-visitor', { kind: 'entry', collection: 'roles', id: 'health-visitor' }],
    ['learning:who-told-leo', { kind: 'entry', collection: 'learning' }],
    ['/stories/', { kind: 'page', path: '/stories/' }],
    ['/', { kind: 'page', path: '/' }],
    ['/rss.xml', { kind: 'page' }],
    ['/partners/police/#reach', { kind: 'page' }],
    ['#what-we-do', { kind: 'fragment' }],
    ['https://www.gov.uk/a_(b)?c=d&e#f', { kind: 'web', href: 'https://www.gov.uk/a_(b)?c=d&e#f' }],
    ['HTTPS://www.gov.uk', { kind: 'web', href: 'https://www.gov.uk/' }],
  ])('may be %s', (url, expected) => {
    expect(readAddress(url)).toMatchObject(expected);
  });

  test.each([
    '',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:x',
    'data:text/html,x',
    'vbscript:x',
    'http://example.org',
    'mailto:a@example.org',
    'tel:999',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    '/../x',
    '/./x/',
    '/a//b/',
    './x',
    'x',
    '?x',
    '#',
    '# x',
    'https:example.org',
    'https:/example.org',
    'https://',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433.1/',
    'https://user:word@example.org/',
    'https://example.org:8080/',
    'https://exаmple.org/',
    'https://xn--exmple-4nf.org/',
    'https://example.org/ x',
    'role:',
    'role:Health',
    'role:a--b',
    'role:../x',
    `role:${'a'.repeat(61)}`,
    '__proto__:x',
    'toString:x',
  ])('may not be “%s”', (url) => {
    const address = readAddress(url);
    expect(address.kind).toBe('refused');
    if (address.kind === 'refused') expect(address.fix).not.toBe('');
  });

  test('names the letter that only looks like a plain one', () => {
    expect(readAddress('role:heаlth-visitor')).toMatchObject({ message: expect.stringContaining('U+0430') as string });
  });

  test('offers the scheme that was meant', () => {
    expect(readAddress('roles:gp')).toMatchObject({ fix: expect.stringContaining('Did you mean “role:”?') as string });
    expect(readAddress('data:x')).toMatchObject({ fix: expect.not.stringContaining('Did you mean') as string });
  });

  test('is either one of four safe kinds or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        const address = readAddress(url);
        if (address.kind === 'web') expect(address.href).toMatch(/^https:\/\/[a-z0-9.-]+\//u);
        if (address.kind === 'page') expect(address.path).toMatch(/^\/(?!\/)/u);
        if (address.kind === 'fragment') expect(address.fragment).toMatch(/^#/u);
        if (address.kind === 'entry') expect(address.id).toMatch(/^[a-z0-9-]+$/u);
      }),
    );
  });
});
