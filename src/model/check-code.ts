import { type Evidence, evidenceText } from '#src/model/evidence-file.ts';

/** Digests bytes: SHA-256 of Web Crypto (`crypto.subtle.digest`), or nothing where a page may not use it. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** The length of a code: 256 bits in hexadecimal digits. */
const WHOLE = 64;

/** How many digits of a code have to be typed at least: 64 bits, far too many to agree by chance. */
export const FEWEST_DIGITS = 16;

/** The check code of a certificate's evidence: SHA-256 (FIPS 180-4) over its canonical text in UTF-8, in hexadecimal. */
export const checkCode = async (evidence: Evidence, digest: Digest): Promise<string> => {
  const bytes = new Uint8Array(await digest(new TextEncoder().encode(evidenceText(evidence))));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** A code as it is printed: eight groups of eight. */
export const groupedCode = (code: string): string[] => code.match(/.{1,8}/g) ?? [];

/** What somebody typed from paper as hexadecimal digits: spaces, hyphens and capitals aside; O is 0, and l and I are 1. */
export const typedCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll('o', '0')
    .replaceAll(/[li]/g, '1')
    .replaceAll(/[^0-9a-f]/g, '');

/** How a typed code stands to the code of a file. */
export type CodeMatch = 'matches' | 'differs' | 'too-short' | 'too-long' | 'nothing-typed';

/** Whether a code typed from paper is the code of a file; its first sixteen digits are enough. */
export const matchCode = (typed: string, code: string): CodeMatch => {
  const digits = typedCode(typed);
  if (digits === '') return 'nothing-typed';
  if (digits.length > WHOLE) return 'too-long';
  if (!code.startsWith(digits)) return 'differs';
  return digits.length < FEWEST_DIGITS ? 'too-short' : 'matches';
};
