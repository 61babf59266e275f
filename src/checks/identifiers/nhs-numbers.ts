import { digitRuns, type DigitGroup, isEveryday, joined, spanOf } from '#src/checks/identifiers/digit-groups.ts';
import {
  type IdentifierKind,
  maskedCode,
  plainCode,
  type Sighting,
  sightings,
  standsAlone,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { maskedDigits } from '#src/checks/identifiers/masked-digits.ts';
import { ANNOUNCES_THING } from '#src/checks/identifiers/numbers-of-things.ts';
import { spokenDigits } from '#src/checks/identifiers/spoken-digits.ts';

const LENGTH = 10;

/** Whether the last of ten digits is the check digit of the others: modulus 11 (NHS Data Dictionary, NHS NUMBER). */
export const isNhsNumber = (digits: string): boolean => {
  if (!/^\d{10}$/u.test(digits) || /^(\d)\1*$/u.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (LENGTH - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
};

/** Words that announce an NHS number, or Scotland's CHI number: what follows is one even when it was mistyped. */
const ANNOUNCED =
  /\b(?:N\.?H\.?S\.?|CHI)[ -]?(?:number|num|no|nr|id|ref(?:erence)?|#)s?\b[^\d\n;!?]{0,30}$|\b(?:N\.?H\.?S\.?|CHI)[ :#-]{1,3}$/iu;
const ANNOUNCED_DIRECTLY = /\b(?:N\.?H\.?S\.?|CHI)[ -]?(?:(?:number|num|no|nr)\b\.?(?: is| was)?)?[ :=-]{1,3}$/iu;
/** The smallest grouping by which a number of ten digits is written: 3, 3 and 4. */
const isUsualGrouping = (groups: readonly DigitGroup[]): boolean =>
  groups.length === 1 || groups.map(({ digits }) => digits.length).join() === '3,3,4';

/** The groups that begin at an index and hold ten digits together. */
const tenFrom = (run: readonly DigitGroup[], from: number): readonly DigitGroup[] => {
  let count = 0;
  for (let index = from; index < run.length && count <= LENGTH; index += 1) {
    count += run[index]?.digits.length ?? 0;
    if (count === LENGTH) return run.slice(from, index + 1);
  }
  return [];
};

const inRun = (text: string, run: readonly DigitGroup[]): Sighting[] => {
  const found: Sighting[] = [];
  for (let from = 0; from < run.length; from += 1) {
    const groups = tenFrom(run, from);
    if (groups.length === 0) continue;
    const span = spanOf(groups);
    const digits = joined(groups);
    const before = wordsBefore(text, span.start, 60);
    const announced = ANNOUNCED.test(before);
    const isWhole = groups.length === run.length;
    const fits =
      isNhsNumber(digits) &&
      !ANNOUNCES_THING.test(before) &&
      (isUsualGrouping(groups) || (isWhole && !isEveryday(groups)));
    if ((!announced && !fits) || !standsAlone(text, span)) continue;
    found.push(span);
    from += groups.length - 1;
  }
  return found;
};

const spoken = (text: string): Sighting[] =>
  spokenDigits(text).filter(
    ({ digits, start }) =>
      isNhsNumber(digits) || (digits.length === LENGTH && ANNOUNCED_DIRECTLY.test(wordsBefore(text, start, 30))),
  );

/** Digits that are too few, because some were left out or hidden, where words say what they are. */
const tooShort = (text: string): Sighting[] =>
  digitRuns(text).flatMap((run): Sighting[] => {
    const { length } = joined(run);
    const span = spanOf(run);
    const isShort = length > 6 && length < LENGTH && !isEveryday(run);
    return isShort && ANNOUNCED_DIRECTLY.test(wordsBefore(text, span.start, 30)) && standsAlone(text, span)
      ? [span]
      : [];
  });

/** Digits that the letters of the service touch: "NHSN9991106847". */
const touched = (text: string): Sighting[] => sightings(text, /(?<=\bNHS(?:N|No|no)?)\d{10}(?!\d)/gu);

/** With a few digits hidden, where words say what it is. */
const masked = (text: string): Sighting[] =>
  maskedDigits(text).filter(
    ({ digits, start }) => digits.length === LENGTH && ANNOUNCED.test(wordsBefore(text, start, 60)),
  );

/** NHS numbers, in any spacing, and spelled out. */
export const nhsNumbers: IdentifierKind = {
  kind: 'nhs-number',
  find: (text) => [
    ...digitRuns(text).flatMap((run) => inRun(text, run)),
    ...spoken(text),
    ...tooShort(text),
    ...touched(text),
    ...masked(text),
  ],
  mask: maskedCode,
  says: (masked) => `This looks like an NHS number, ${masked}: it leads to one person’s health record.`,
  fix: 'Take the digits out and say only “her NHS number”.',
  allowList: 'other',
  sameAs: plainCode,
};
