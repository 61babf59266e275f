import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCode, type Digest, groupedCode, matchCode, typedCode } from '#src/model/check-code.ts';
import { type Evidence, evidenceOf, readFile } from '#src/model/evidence-file.ts';
import { setNote, setReader } from '#src/model/record-edits.ts';
import { filledRecord } from './bad-records.ts';

const digest: Digest = (bytes) => webcrypto.subtle.digest('SHA-256', bytes);
const evidence: Evidence = evidenceOf({
  hub: 'https://hub.example/',
  pathway: 'new-member',
  issued: '2026-11-22',
  name: 'Sam',
  record: filledRecord,
});
const LATER = { at: '2027-02-03T09:00:00.000Z', on: '2027-02-03' };
/** What the code is made of, as bytes that arrive at the digest. */
const digested = async (given: Evidence): Promise<string> => {
  let text = '';
  await checkCode(given, (bytes) => ((text = new TextDecoder().decode(bytes)), digest(bytes)));
  return text;
};

describe('a check code', () => {
  // FIPS 180-4 examples: the digest of "abc", of nothing, and of two blocks.
  it.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('is SHA-256 in hexadecimal: of %j', async (text, code) => {
    expect(await checkCode(evidence, () => digest(new TextEncoder().encode(text)))).toBe(code);
  });

  it('is made over the canonical text of the evidence, and of nothing else', async () => {
    const text = await digested(evidence);
    expect(
      text.startsWith(
        '{"format":1,"hub":"https://hub.example/","issued":"2026-11-22","name":"Sam","pathway":"new-member","product":"alongside-evidence","record":{"cleared":{},',
      ),
    ).toBe(true);
    expect(JSON.parse(text)).toEqual(evidence);
  });

  it('keeps the noughts in front of small bytes', async () => {
    expect(await checkCode(evidence, () => Promise.resolve(new Uint8Array(32).fill(10).buffer))).toBe('0a'.repeat(32));
  });

  it('is the same for the file, and another for a file in which anything was changed', async () => {
    const code = await checkCode(evidence, digest);
    const read = readFile(JSON.stringify(evidence, null, 4));
    expect('evidence' in read && read.evidence && (await checkCode(read.evidence, digest))).toBe(code);
    const others: Evidence[] = [
      { ...evidence, name: 'Sam ' },
      { ...evidence, issued: '2026-11-23' },
      { ...evidence, pathway: 'other' },
      { ...evidence, hub: 'https://other.example/' },
      { ...evidence, record: setReader('name', 'Alex')(filledRecord, LATER) },
      { ...evidence, record: setNote('welcome', 'think', 'abc123', 'Else')(filledRecord, LATER) },
    ];
    for (const other of others) expect(await checkCode(other, digest)).not.toBe(code);
  });

  it('is printed in eight groups of eight', () => {
    expect(groupedCode('0123456789abcdef'.repeat(4))).toEqual(
      Array.from({ length: 4 }, () => ['01234567', '89abcdef']).flat(),
    );
    expect(groupedCode('')).toEqual([]);
  });
});

describe('a code typed from paper', () => {
  const code = '01abcdef'.repeat(8);

  it.each([
    ['as it is printed', groupedCode(code).join(' ')],
    ['in capitals', code.toUpperCase()],
    ['with hyphens and new lines', groupedCode(code).join('-\n')],
    ['with O for 0 and l or I for 1', code.replaceAll('0', 'O').replace('1', 'l').replace('1', 'I')],
    ['with its first sixteen digits', code.slice(0, 16)],
    ['with dots, tabs and wide spaces', `\u00A0${groupedCode(code).join('.\t\u2003')} `],
  ])('matches %s', (_, typed) => {
    expect(matchCode(typed, code)).toBe('matches');
  });

  it.each([
    ['', 'nothing-typed'],
    [' - ', 'nothing-typed'],
    ['0', 'too-short'],
    [code.slice(0, 15), 'too-short'],
    [`${code}0`, 'too-long'],
    ['1', 'differs'],
    [`${code.slice(0, 15)}0`, 'differs'],
    [`${code.slice(0, 63)}0`, 'differs'],
    [`0${code.slice(2)}`, 'differs'],
  ])('%j: %s', (typed, match) => {
    expect(matchCode(typed, code)).toBe(match);
  });

  it('never throws, and differs wherever one digit does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(63), (typed, place) => {
        expect(typedCode(typed)).toMatch(/^[0-9a-f]*$/);
        const other = code[place] === '7' ? '8' : '7';
        expect(matchCode(`${code.slice(0, place)}${other}${code.slice(place + 1)}`, code)).toBe('differs');
      }),
      { numRuns: 1000 },
    );
  });
});
