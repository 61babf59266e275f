import { describe, expect, it } from 'vitest';
import { bringIn } from '#src/markdown/bring-in.ts';
import { markdownPage } from '#src/markdown/markdown-page.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { expectOneWalk } from '../growth.ts';

const wordsOf = (text: string): string => bringIn({ tree: markdownPage(text), notes: [] }, { kind: 'blog' }).body;

/** A list inside a list inside a list, each on a line of its own. */
const listed = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- level ${level}\n`).join('');

describe('Markdown that was made to be too much', () => {
  it.each([
    ['quotations in one line', '> '.repeat(3_000)],
    ['lists in one line', '- '.repeat(2_000)],
    ['lists on lines of their own', listed(400)],
    ['words in bold inside words in bold', `${'**a *a '.repeat(300)}${'a* a** '.repeat(300)}`],
  ])('is refused in a sentence, when its parts stand too deep: %s', (_, text) => {
    expect(() => markdownPage(`${text}a`)).toThrow(RefusedFile);
  });

  it('is read when it is only long, or has lines across it', () => {
    expect(wordsOf(`Before.\n\n${'-'.repeat(300)}\n\n${listed(6)}`)).toContain('level 5');
  });

  it.each(['<script ', '<!--', '<style>', '<'])('is read once, however often it begins with %s', async (opening) => {
    const read = (times: number) =>
      bringIn(
        { tree: { type: 'root', children: [{ type: 'html', value: opening.repeat(times) }] }, notes: [] },
        { kind: 'blog' },
      );
    await expectOneWalk(read, 20_000);
  });

  it('is read once where it looks like one endless mailbox', async () => {
    await expectOneWalk((times) => wordsOf('a.'.repeat(times)), 40_000);
    expect(wordsOf('a.'.repeat(40_000))).toHaveLength(80_000);
    expect(wordsOf('Ask jo.smith+x@mail.example.org or b@c.uk.')).toBe('Ask (mailbox left out) or (mailbox left out).');
  });

  it('loses its scripts and remarks, and keeps the words around them', () => {
    const html = '<div>Before <!-- a <b> --> and <SCRIPT>let x = 1;</script > between <style>p {}</style> after</div>';
    expect(wordsOf(html)).toBe('Before and between after');
  });
});
