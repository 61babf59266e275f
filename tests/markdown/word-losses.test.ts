import { describe, expect, it } from 'vitest';
import { textBoxes, wordLosses } from '#src/markdown/word-losses.ts';
import { expectOneWalk } from '../growth.ts';

const lossesOf = (document: string, comments = '') =>
  wordLosses(
    new Map([
      ['word/document.xml', document],
      ['word/comments.xml', comments],
    ]),
  );
const MANY = 20_000;

describe('what a Word file has and a page cannot have', () => {
  it.each<[string, (many: number) => unknown]>([
    ['text boxes that never end', (many) => textBoxes('<w:txbxContent></a>'.repeat(many))],
    [
      'words taken out, in a tag that never ends',
      (many) => textBoxes(`<w:txbxContent>${'<w:delText '.repeat(many)}</w:txbxContent>`),
    ],
    ['additions that never end', (many) => lossesOf('<w:ins '.repeat(many))],
    ['comments that never end', (many) => lossesOf('', '<w:comment w:id="1">'.repeat(many))],
    ['comments on nothing', (many) => lossesOf('<w:p>'.repeat(many), '<w:comment w:id="1"></w:comment>'.repeat(many))],
    ['boxes inside boxes', (many) => lossesOf(`${'<w:sdt>'.repeat(400)}${'a'.repeat(many * 20)}</w:sdt>`)],
  ])('is looked for once, however it is put together: %s', async (_, look) => {
    await expectOneWalk(look, MANY);
  });

  it('is said with its place: comments, the words they stand in, and how many there are past the most', () => {
    const document = '<w:p><w:t>At the gate</w:t><w:commentRangeStart w:id="7"/></w:p>';
    const comment = '<w:comment w:author="A" w:id="7"><w:p><w:t>Is this right?</w:t></w:p></w:comment>';
    expect(lossesOf(document, comment)).toEqual([
      { kind: 'dropped', message: 'A comment was left out: “Is this right?”', near: 'At the gate' },
    ]);
    expect(lossesOf('', comment.repeat(503)).at(-1)?.message).toBe('3 more comments were left out.');
  });

  it('is counted: tracked changes without those that are empty, and tables of contents', () => {
    const changes = '<w:p><w:ins w:id="1"><w:t>new</w:t></w:ins><w:ins w:id="2"/><w:del w:id="3"></w:del></w:p>';
    expect(lossesOf(changes).map(({ message }) => message)).toEqual([
      'The file had tracked changes: 1 addition was taken in, 1 deletion was left out. Read the words as they are now.',
    ]);
    const contents = '<w:sdt><w:docPartGallery w:val="Table of Contents"/></w:sdt>';
    expect(lossesOf(contents.repeat(2)).map(({ message }) => message)).toEqual([
      '2 tables of contents came in as text.',
    ]);
  });
});
