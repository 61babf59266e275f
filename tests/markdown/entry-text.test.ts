import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryText, frontMatterText } from '#src/markdown/entry-text.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';

const pages = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(join('content', file), 'utf8'));

describe('the text of an entry', () => {
  it('is read again as what was written, for every page there is', () => {
    for (const text of pages) {
      const { data, body } = readFrontMatter(text);
      const again = readFrontMatter(entryText(data, body));
      expect(again.problems).toEqual([]);
      // A list with nothing in it is left out.
      const filled = Object.fromEntries(
        Object.entries(data).filter(([, held]) => !Array.isArray(held) || held.length > 0),
      );
      expect(again.data).toEqual(filled);
      expect(again.body.trim()).toBe(body.trim());
    }
  });

  it('keeps times, and words that look like something else, as words', () => {
    const fields = {
      time: '08:30',
      code: '007',
      word: 'yes',
      no: 'no',
      empty: 'null',
      say: 'It was: "so" # really',
      day: '2026-11-22',
    };
    const text = frontMatterText(fields);
    expect(readFrontMatter(`---\n${text}---\n`).data).toEqual(fields);
    expect(text).toContain('time: "08:30"');
    expect(text).toContain('day: 2026-11-22');
  });

  it('leaves out what nobody has written', () => {
    expect(entryText({ title: 'x', note: '', hours: { from: '', to: undefined }, topics: [], draft: false }, '')).toBe(
      '---\ntitle: x\ndraft: false\n---\n',
    );
    expect(entryText({}, 'Words.')).toBe('---\n---\n\nWords.\n');
  });

  it('never loses or changes a word, whatever it is', () => {
    // What the guard refuses in any file (invisible characters) is no word.
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter(
        (text) =>
          text.trim() !== '' && readFrontMatter(`---\n---\n${text}`).problems.length === 0 && !/[\n\r\t]/u.test(text),
      );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^field[A-Z][a-z]{0,9}$/),
          fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 4 })),
        ),
        (fields) => {
          const plain = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
          expect(readFrontMatter(entryText(plain, 'x')).data).toEqual(plain);
        },
      ),
      { numRuns: 400 },
    );
  });
});
