import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDITOR_WORDS, editorStrings } from '#src/model/editor-words.ts';

const own = JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/en-GB.json', 'utf8')) as Record<string, never>;
const flat = (strings: object, before = ''): [string, string][] =>
  Object.entries(strings).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${before}${name}`, value] as [string, string]] : flat(value, `${before}${name}.`),
  );
const said = flat(editorStrings(own));

describe('what the editor says', () => {
  it('needs nobody to have heard of git, apart from whoever sets it up', () => {
    const forWriters = said.filter(([name]) => !/^(?:config|local_workflow)\./u.test(name));
    expect(forWriters.length).toBeGreaterThan(500);
    const hard = /\b(?:repositor|branch(?:es)?\b|commit(?:s|ted)?\b|merg|fork|slug\b|workflow|markdown|maintainer)/iu;
    expect(forWriters.filter(([, text]) => hard.test(text.replaceAll(/\{\$?\w+\}/gu, '')))).toEqual([]);
  });

  it('is changed only where the hub says so, and keeps the places for names', () => {
    const before = new Map(flat(own));
    for (const [name, text] of said) expect(text).toBe(EDITOR_WORDS[name] ?? before.get(name));
    const places = (text = '') => [...new Set(text.match(/\{\$\w+\}|<a>/gu))].sort();
    for (const [name, text] of Object.entries(EDITOR_WORDS))
      expect(places(before.get(name)), name).toEqual(expect.arrayContaining(places(text)));
  });

  it('says which words are missing when a new version has no place for them', () => {
    expect(() => editorStrings(own, { 'status.nowhere': 'x' })).toThrow('status.nowhere');
    expect(() => editorStrings(own, { 'nowhere.at.all': 'x' })).toThrow('nowhere.at.all');
  });
});
