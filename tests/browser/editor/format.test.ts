import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntry, writeEntry } from '#src/browser/editor/format.ts';

const pages = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));

describe('an entry in the editor', () => {
  it('is read and written again with the same fields and the same words, for every page there is', () => {
    expect(pages.length).toBeGreaterThan(400);
    for (const file of pages) {
      const held = readEntry(readFileSync(join('content', file), 'utf8'));
      const again = readEntry(writeEntry(held));
      const filled = Object.entries(held).filter(([, value]) => !Array.isArray(value) || value.length > 0);
      expect(again, file).toEqual(Object.fromEntries(filled));
    }
  });

  it('leaves out a choice that nobody made', () => {
    expect(writeEntry({ title: 'A day', season: '', meanwhile: null, body: ' Words. ' })).toBe(
      '---\ntitle: A day\n---\n\nWords.\n',
    );
  });

  it('is not opened when it cannot be read, so that nothing is lost by saving it', () => {
    expect(() => readEntry('---\ntitle: One\ntitle: Two\n---\n')).toThrow('Line 3');
    expect(() => readEntry('No fields.')).toThrow('fields at the top of the page are missing');
  });
});
