import { describe, expect, it } from 'vitest';
import { ofThisBuild } from '#src/model/desk/of-this-build.ts';

describe('what a page asks for of its own build', () => {
  it('has the build after the question mark', () =>
    expect(ofThisBuild('/api/desk.json', { build: '0123abcd' })).toBe('/api/desk.json?0123abcd'));
  it('is the plain address on a page that says nothing of its build', () =>
    expect(ofThisBuild('/api/desk.json', {})).toBe('/api/desk.json'));
});
