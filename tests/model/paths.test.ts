import { describe, expect, it } from 'vitest';
import { entryPath, pathTo, pathToEntry } from '#src/model/paths.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';

describe('addresses', () => {
  it.each([
    ['/', '/'],
    ['/hub/', '/hub/'],
  ])('of the home page begin with the base %s', (base, expected) => {
    expect(pathTo('/', base)).toBe(expected);
  });

  it('of pages and entries stand in the folder the hub is published in', () => {
    expect(pathTo('/stories/', '/hub/')).toBe('/hub/stories/');
    expect(pathToEntry('situations', 'adult-allegation', '/hub/')).toBe('/hub/who-does-what/adult-allegation/');
    expect(pathToEntry('modules', 'welcome')).toBe('/induction/modules/welcome/');
  });

  it('are different for every collection', () => {
    const paths = COLLECTIONS.map((collection) => entryPath(collection, 'same'));
    expect(new Set(paths).size).toBe(COLLECTIONS.length);
  });
});
