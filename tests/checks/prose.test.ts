import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, readProse, wordCount } from '#src/checks/prose.ts';

const shown = (text: string): string => readProse(text).text.replaceAll(new RegExp(`${GAP}+`, 'gu'), '…');
const sentences = (text: string): string[] => readProse(text).sentences.map(({ from, to }) => text.slice(from, to));

describe('a text as the rules of language read it', () => {
  it.each([
    ['I **rang** _her_.', 'I   rang    her .'],
    ['Ask the [nurse](role:school-nurse) now.', `Ask the  nurse${' '.repeat(20)} now.`],
    ['Ask the [LADO](term:lado) now.', `Ask the  …${' '.repeat(12)} now.`],
    ['See [section 47](law:ca1989-s47).', `See  …${' '.repeat(17)}.`],
    ['She said ‘no’ twice.', 'She said … twice.'],
    ['See `code` here.', 'See … here.'],
    ['Go to https://hub.example/a now.', 'Go to … now.'],
    ['> Somebody’s words.', '…'],
    ['> Their words,\nand more.\n\nMine.', '…\n…\n\nMine.'],
    ['- > Their words.\n- Mine.', '…\n- Mine.'],
    ['>\nMine.', '…\nMine.'],
  ])('keeps its length and hides what is not prose: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(readProse(text).text).toHaveLength(text.length);
  });

  it('hides what a quotation component holds, and keeps what other components say', () => {
    expect(shown('<Quote by="A">\n\nHis words.\n\n</Quote>\n\nMy words.').trim()).toMatch(/^…[\n…]*\n\nMy words\.$/u);
    expect(shown('<Callout kind="note" title="Mind this">\n\nWords.\n\n</Callout>')).toMatch(
      /^ +Mind this +\n\nWords\.\n\n +$/u,
    );
    expect(shown('<Figure src="./a.png" alt="A door" caption=\'A shut door\' />').trim()).toMatch(
      /^A door +A shut door$/u,
    );
  });

  it('reads each item, heading, cell and paragraph by itself', () => {
    expect(sentences('## 08:30 At the gate\nI wait. It rains\nhard. So?\n\n- One\n- Two\n\n| a | b |')).toEqual([
      'At the gate',
      'I wait.',
      'It rains\nhard.',
      'So?',
      'One',
      'Two',
      'a',
      'b',
    ]);
  });

  it('ends a sentence with the quotation that ends it', () => {
    expect(sentences('‘Who is it?’ Nobody answered. “Go.” They went, e.g. Sam.')).toEqual([
      '‘Who is it?’',
      'Nobody answered.',
      '“Go.”',
      'They went, e.g. Sam.',
    ]);
  });

  it('counts what is hidden as one word', () => {
    expect(wordCount(readProse('I rang the [local authority designated officer](term:lado) twice.').text)).toBe(5);
    expect(wordCount('a two-year-old’s coat')).toBe(3);
  });

  it('is as long as its source, whatever that is, with every place inside it', () => {
    const piece = fc.constantFrom(
      '<Quote',
      '</Quote>',
      '<',
      '>',
      '[',
      '](term:a)',
      '](',
      ')',
      '‘',
      '’',
      '`',
      '|',
      '#',
      '- ',
      '\n',
      '\r\n',
      'title="',
      '"',
      '.',
      ' ',
      'words',
      '\u0000',
      '😀',
      '\uFFFC',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))),
        fc.constantFrom('body', 'field'),
        (pieces, part) => {
          const source = pieces.join('');
          const prose = readProse(source, part as 'body' | 'field');
          expect(prose.text).toHaveLength(source.length);
          for (const { from, to } of [...prose.blocks, ...prose.sentences, ...prose.words, ...prose.links]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(source.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
