import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { broughtDraft } from '#src/markdown/brought-draft.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { readSourceFile } from '#src/markdown/source-file.ts';
import { COLLECTION_OF, type Kind } from '#src/model/desk/draft.ts';
import type { BroughtWords } from '#src/model/desk/worker-words.ts';
import { para, picture, relation, wordFile, wordParts } from '../fixtures/word-file.ts';
import { expectOneWalk } from '../growth.ts';

const bring = async (kind: Kind, name: string, file: string | Uint8Array): Promise<BroughtWords> => {
  const bytes = typeof file === 'string' ? strToU8(file) : file;
  const source = await readSourceFile(name, bytes, COLLECTION_OF[kind]);
  const pictures = new Map(source.pictures.map(({ src }, at) => [src, `picture-${at + 1}.png`]));
  return broughtDraft(source, { kind, pictures, known: ['Salford City Council', 'Duty Social Worker'] });
};

describe('a draft made of words that were written somewhere else', () => {
  it('is a day with its moments, its hours and its title, and asks for what is missing', async () => {
    const { words, notes } = await bring(
      'day',
      'day.txt',
      'A long Tuesday\n==============\n\nI walk in.\n\n8.30am At the gate\n\nMrs Okafor waves. Still to write: the rain.\n\n10.15\n\nAssembly.',
    );
    expect(words.fields).toEqual({ title: 'A long Tuesday', hours: { from: '08:30', to: '10:15' } });
    expect(words.lead).toBe('I walk in.');
    expect(words.parts.map(({ time, title, text }) => [time, title, text])).toEqual([
      ['08:30', 'At the gate', 'Mrs Okafor waves. Still to write: the rain.'],
      ['10:15', '', 'Assembly.'],
    ]);
    expect(notes).toEqual([
      { kind: 'unsure', message: '“Mrs Okafor” may be the name of a real person. Nobody may be known from the page.' },
    ]);
  });

  it('has no moment that nobody wrote, and no hint where an answer belongs', async () => {
    const { words } = await bring('day', 'day.txt', 'It was a day without a clock.');
    expect(words).toEqual({ fields: {}, lead: 'It was a day without a clock.', parts: [], rest: '' });
    const learning = await bring(
      'learning',
      'what.md',
      '## What happened\n\nA call was missed.\n\n## Try this\n\nCall back.',
    );
    expect(learning.words.parts.map(({ title, text }) => [title, text])).toEqual([
      ['What happened', 'A call was missed.'],
      ['What we noticed', ''],
      ['What we would do again', ''],
      ['What we would do differently', ''],
      ['Try this', 'Call back.'],
    ]);
    expect(learning.notes).toEqual([]);
  });

  it('keeps what stands at the top of a file whose lines end as old Macs ended them', async () => {
    const { words } = await bring('blog', 'a.md', '---\rtitle: A wet gate\r---\r\rRain.\r\rMore rain.\r');
    expect(words.fields).toMatchObject({ title: 'A wet gate' });
    expect(JSON.stringify(words)).not.toContain('---');
  });

  it.each(['a@', 'a*b ', 'a_b ', '[', '~a ', '`a '])(
    'is none where there are signs and no words: %s',
    async (piece) => {
      const refused = async (times: number): Promise<void> => {
        const text = piece.repeat(times);
        for (const name of ['a.md', 'a.txt']) await expect(bring('blog', name, text)).rejects.toThrow(RefusedFile);
        await expect(bring('blog', 'a.docx', wordFile(wordParts(para(text))))).rejects.toThrow(RefusedFile);
      };
      await expectOneWalk(refused, 50_000);
    },
  );

  it('may have lines to write on, and a page of addresses', async () => {
    const lines = `Name: ${'_'.repeat(400)}\n`.repeat(30);
    expect(JSON.stringify((await bring('blog', 'a.txt', lines)).words)).toContain('Name');
    expect(JSON.stringify((await bring('blog', 'a.txt', 'Ask a@b.example. '.repeat(200))).words)).toContain('Ask');
  });

  it.each([
    ['a tag that never ends', `<a ${'""'.repeat(9_000_000)}`],
    ['elements with a dot in their names, one inside another', '<a.b>'.repeat(60_000)],
    ['elements closed before they are opened', '</w:p>'.repeat(60_000) + '<w:p>'.repeat(60_000)],
  ])('is never made of a Word file with %s', async (_, xml) => {
    const parts = { ...wordParts(para('Rain.')), 'word/document.xml': strToU8(xml) };
    await expect(bring('blog', 'a.docx', wordFile(parts))).rejects.toThrow(RefusedFile);
  });

  it('keeps the pictures of a Word file where they stand', async () => {
    const body = [para('9am At the gate'), para('Rain.'), para(picture('rId9', 'A wet gate'))];
    const parts = wordParts(body.join(''), relation('rId9', 'image', 'media/gate.png'), {
      'word/media/gate.png': new Uint8Array([1]),
    });
    const { words } = await bring('day', 'day.docx', wordFile(parts));
    expect(words.parts).toEqual([
      { key: 'moment-1', time: '09:00', title: 'At the gate', text: 'Rain.\n\n![A wet gate](./picture-1.png)' },
    ]);
  });

  it('takes the fields of a Markdown file that its kind has, and names the others', async () => {
    const { words, notes } = await bring('blog', 'b.md', '---\ntitle: On doors\ncolour: red\n---\n\nI open doors.');
    expect(words).toEqual({ fields: { title: 'On doors' }, lead: 'I open doors.', parts: [], rest: '' });
    expect(notes).toEqual([
      { kind: 'dropped', message: expect.stringContaining('The field “colour” is not one of this kind') },
    ]);
  });

  it.each([
    ['nothing but white space', 'a.txt', '  \n \n'],
    ['no letter at all', 'a.md', ''],
    ['fields alone', 'a.md', '---\npublished: 2026-11-25\n---\n'],
  ])('is refused with %s', async (_, name, text) => {
    await expect(bring('day', name, text)).rejects.toThrow(RefusedFile);
  });

  it.each([
    ['a list of messages', '12:03 Somebody wrote this\n'.repeat(97), /^The file has 97 lines that begin with a time/u],
    ['a whole book', 'Word after word. '.repeat(12_000), /^There are more than 200,000 characters in the file/u],
  ])('is refused with %s, in words', async (_, text, words) => {
    await expect(bring('day', 'a.txt', text)).rejects.toThrow(words);
  });

  it('is refused with another kind of file', async () => {
    await expect(bring('day', 'a.pdf', 'x')).rejects.toThrow('Only .docx, .md and .txt files can be brought in.');
  });

  it('loses no word of a text, whatever stands in it', async () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/u);
    const line = fc.tuple(
      fc.constantFrom('', '8.30am ', '14:00 - ', '- ', '1. ', '## '),
      fc.array(word, { minLength: 1, maxLength: 8 }),
    );
    const text = fc.array(line, { minLength: 1, maxLength: 12 });
    const kind = fc.constantFrom<Kind>('day', 'blog', 'learning', 'event');
    await fc.assert(
      fc.asyncProperty(kind, text, fc.constantFrom('a.txt', 'a.md'), async (of, lines, name) => {
        const whole = lines.map(([start, words]) => `${start}${words.join(' ')}`).join('\n\n');
        const said = JSON.stringify(await bring(of, name, whole)).toLowerCase();
        for (const one of lines.flatMap(([, words]) => words)) expect(said).toContain(one);
      }),
      { numRuns: 200 },
    );
  });
});
