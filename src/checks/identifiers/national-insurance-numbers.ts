import {
  type IdentifierKind,
  maskedCode,
  plainCode,
  sightings,
  standsAlone,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { spelledCodes } from '#src/checks/identifiers/spelled-codes.ts';

const GAP = '[ .\\-/]{0,2}';
/** Two letters, six digits (with letters that pass for 0 or 1), and A to D. */
const NUMBER = new RegExp(`[A-Z]${GAP}[A-Z]${GAP}(?:[\\dOIl]${GAP}){6}[A-D]?(?![A-Za-z0-9])`, 'giu');
const ANNOUNCED = /\b(?:national insurance|N\.?I\.?|NINO)\b[^\d\n;!?]{0,30}$/iu;

/** Prefixes that are given out (HMRC, National Insurance Manual NIM39110). */
const PREFIX = /^(?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z]/u;
const NOT_GIVEN = /^(?:BG|GB|NK|KN|TN|NT|ZZ)/u;
/** How it is written in small letters when nobody says what it is: together, in pairs or in halves. */
const SMALL =
  /^[a-z] [a-z](?: \d){6} [a-d]$|^[a-z]{2}[ .\-/]{0,2}(?:[\dOIl]{6}|\d\d[ .\-/]{1,2}\d\d[ .\-/]{1,2}\d\d|\d{3}[ .\-/]{1,2}\d{3})(?:[ .\-/]{1,2}[b-d]|[a-d])$/u;

const isNumber = (found: string, before: string): boolean => {
  const code = plainCode(found);
  const digits = code.slice(2, 8).replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  if (!/^\d{6}$/u.test(digits) || (code.slice(2, 8).match(/\d/gu)?.length ?? 0) < 3) return false;
  if (ANNOUNCED.test(before)) return true;
  if (!PREFIX.test(code) || NOT_GIVEN.test(code) || !/[A-D]$/u.test(code)) return false;
  return /^[A-Z]/u.test(found) || SMALL.test(found);
};

const SPELLED = /^(?!BG|GB|NK|KN|TN|NT|ZZ)(?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z]\d{6}[A-D]$/u;

/** National Insurance numbers; after words that announce one, also those that were never given out, such as QQ. */
export const nationalInsuranceNumbers: IdentifierKind = {
  kind: 'national-insurance-number',
  find: (text) => [
    ...sightings(text, NUMBER).filter(
      (span) =>
        standsAlone(text, span) && isNumber(text.slice(span.start, span.end), wordsBefore(text, span.start, 60)),
    ),
    ...spelledCodes(text, SPELLED),
  ],
  mask: maskedCode,
  says: (masked) => `This looks like a National Insurance number, ${masked}: it belongs to one person for life.`,
  fix: 'Take it out; no reader needs it.',
  allowList: 'other',
  sameAs: plainCode,
};
