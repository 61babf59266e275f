import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { readWordPage } from '#src/markdown/word-page.ts';
import { para, picture, relation, wordFile, wordParts } from '../fixtures/word-file.ts';

const DOCUMENT = 'word/document.xml';
const parts = wordParts(para('Words.'));
const document = parts[DOCUMENT] as string;

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWordPage(bytes);
    return 'was read';
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return error.message;
  }
};

/** A zip whose one large part says of itself that it is small, as a bomb does. */
const liar = (): Uint8Array => {
  const bytes = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part as string)])),
    'word/big.xml': new Uint8Array(40_000_000),
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 40_000_000)
      view.setUint32(at + 24, 10, true);
  }
  return bytes;
};

describe('a Word file that cannot be trusted', () => {
  it.each([
    ['no file at all', new Uint8Array(), /The file is empty/u],
    ['words without a zip', strToU8('Only words, and quite a few of them.'), /cannot be unpacked/u],
    ['a zip cut off', wordFile(parts).slice(0, 900), /cannot be unpacked/u],
    ['a deflated stream', new Uint8Array(deflateSync(Buffer.alloc(1000))), /cannot be unpacked/u],
    [
      'the format before 2007',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      /format before 2007, or protected/u,
    ],
    ['more than 25 MB', new Uint8Array(26 * 1024 * 1024), /larger than 25 MB/u],
    ['a bomb', wordFile({ ...parts, 'word/big.xml': new Uint8Array(40_000_000) }), /unpacks to more than/u],
    ['a bomb that says it is small', liar(), /unpacks to more than/u],
    [
      'thousands of parts',
      wordFile({ ...parts, ...Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`a${index}`, ''])) }),
      /more than 2,000 parts/u,
    ],
    ['macros', wordFile({ ...parts, 'word/vbaProject.bin': 'x' }), /has macros/u],
    [
      'macros, by its type',
      wordFile({
        ...parts,
        '[Content_Types].xml': (parts['[Content_Types].xml'] as string).replace(
          'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
          'vnd.ms-word.document.macroEnabled.main',
        ),
      }),
      /has macros/u,
    ],
    ['a spreadsheet', wordFile({ ...parts, '[Content_Types].xml': '<Types/>' }), /not a Word document/u],
    [
      'an entity that reads a file',
      wordFile({
        ...parts,
        [DOCUMENT]: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${document.replace('Words.', '&e;')}`,
      }),
      /document type/u,
    ],
    [
      'an entity in UTF-16',
      wordFile({ ...parts, [DOCUMENT]: new Uint8Array(Buffer.from(`\uFEFF<!DOCTYPE x>${document}`, 'utf16le')) }),
      /document type/u,
    ],
    [
      'elements nested by the thousand',
      wordFile({ ...parts, [DOCUMENT]: '<a>'.repeat(5000) }),
      /put together in a way/u,
    ],
    ['no document', wordFile({ '[Content_Types].xml': parts['[Content_Types].xml']! }), /cannot be read/u],
  ])('is refused in a plain sentence: %s', async (_, bytes, said) => {
    expect(await refusal(bytes)).toMatch(said);
  });

  it('is never fetched for: a picture kept elsewhere is left out, and said', async () => {
    const file = wordFile(
      wordParts(para(picture('far', 'A far picture')), relation('far', 'image', 'https://example.org/a.png', true)),
    );
    const { pictures, notes } = await readWordPage(file).catch(() => ({
      pictures: [],
      notes: [{ message: 'refused' }],
    }));
    expect(pictures).toEqual([]);
    expect(notes.map(({ message }) => message).join()).toMatch(/kept somewhere else and only linked/u);
  });

  it('never ends in anything but a page or a sentence, however its bytes are changed', async () => {
    const good = wordFile(wordParts(para('Words.') + para('8.30am Gate', 'Heading1')));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = good.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(await refusal(bytes)).toMatch(/\.$|was read/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});
