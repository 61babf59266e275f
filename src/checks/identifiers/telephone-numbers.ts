import { digitRuns, type DigitGroup, isEveryday, joined, spanOf } from '#src/checks/identifiers/digit-groups.ts';
import {
  type IdentifierKind,
  inParagraphs,
  maskedCode,
  type Sighting,
  sightings,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { maskedDigits } from '#src/checks/identifiers/masked-digits.ts';
import { ANNOUNCES_BOOK } from '#src/checks/identifiers/numbers-of-things.ts';
import { ODD_GAPS } from '#src/checks/identifiers/odd-telephone-gaps.ts';
import { spokenDigits } from '#src/checks/identifiers/spoken-digits.ts';
import { telephoneDigits } from '#src/checks/telephones.ts';

/** Numbers inside the country: 0 and nine or ten digits; some freephone numbers have seven (Ofcom, National Telephone Numbering Plan). */
const isNational = (digits: string): boolean => /^0[1235789]\d{8,9}$/u.test(digits);
const isShortFreephone = (digits: string): boolean => /^0800\d{4}$/u.test(digits);
/** Numbers of any country after a plus sign (ITU-T E.164). */
const isInternational = (digits: string): boolean => /^[1-9]\d{8,14}$/u.test(digits);

const MOST_DIGITS = 16;
const ANNOUNCED =
  /\b(?:tel|telephone|phone|mobile|mob|cell|landline|ring|rang|call|called|text|texted|whats ?app|dial|fax|number is|contact)\b[^\d\n;!?]{0,25}$/iu;
/** Words of ringing anywhere before a mobile number without its nought. */
const SPEAKS_OF_RINGING = /\b(?:mobile|mob|tel|phone|ring|call|text|whats ?app)\b/iu;
/** Words that announce another kind of number. */
const OTHERS = /\b(?:NHS|N\.H\.S|CHI|UPN|ULN|case|crime|ref|reference|hospital|patient|record|invoice|order)\b/iu;
/** Letters that may touch a number because they say what it is. */
const LABEL = /(?:^|[^A-Za-z])(?:tel|t|mob|mobile|m|phone|ph|p|call|ring|text)$/iu;

const startsApart = (text: string, start: number): boolean =>
  !/[A-Za-z0-9]/u.test(text[start - 1] ?? ' ') || LABEL.test(text.slice(Math.max(0, start - 8), start));
const endsApart = (text: string, end: number): boolean => !/[A-Za-z0-9]/u.test(text[end] ?? ' ');

/** Where a number begins, and the digits it would have inside the country, as groups are added to it. */
const nationalForm = (digits: string, plus: boolean): { digits: string; fits: (value: string) => boolean } => {
  if (plus && !digits.startsWith('44')) return { digits, fits: isInternational };
  const national = plus || /^(?:0044|44)/u.test(digits) ? digits.replace(/^(?:00)?440?/u, '0') : digits;
  return { digits: national, fits: (value) => isNational(value) || isShortFreephone(value) };
};

/** How many groups from an index make a telephone number; 0 when none do. */
const groupsOfNumber = (text: string, run: readonly DigitGroup[], from: number): number => {
  const first = run[from];
  if (first === undefined) return 0;
  const plus = /\+ ?\(?$/u.test(text.slice(Math.max(0, first.start - 3), first.start));
  const before = wordsBefore(text, first.start, 50);
  const mobile =
    /^7[3-9]/u.test(first.digits) &&
    !OTHERS.test(before) &&
    (ANNOUNCED.test(before) ||
      (first.digits.length === 10 && SPEAKS_OF_RINGING.test(before)) ||
      /^(?:4,3,3|4,6)$/u.test(
        run
          .slice(from)
          .map((group) => group.digits.length)
          .join(),
      ));
  if (!plus && !mobile && !/^(?:0[1235789]?|44)/u.test(first.digits)) return 0;
  if (first.digits === '0' && first.gap.startsWith('.') && run.length - from < 11) return 0;
  let best = 0;
  let digits = '';
  for (let index = from; index < run.length && digits.length <= MOST_DIGITS; index += 1) {
    digits += run[index]?.digits ?? '';
    const form = nationalForm(mobile ? `0${digits}` : digits, plus);
    const groups = run.slice(from, index + 1);
    const isLast = index === run.length - 1;
    // Ten digits with more to come are more often something else; eleven are the rule.
    const fits = form.fits(form.digits) && (form.digits.length > 10 || isLast || isShortFreephone(form.digits));
    if (fits && (plus || !isEveryday(groups)) && endsApart(text, groups.at(-1)?.end ?? 0)) best = groups.length;
  }
  // Twelve bare digits that begin with 44 are a number of ours only when it is a mobile, or somebody says so.
  const chosen = joined(run.slice(from, from + best));
  return best > 0 && !plus && chosen.startsWith('44') && !chosen.startsWith('447') && !ANNOUNCED.test(before)
    ? 0
    : best;
};

const inRun = (text: string, run: readonly DigitGroup[]): Sighting[] => {
  const found: Sighting[] = [];
  const before = wordsBefore(text, run[0]?.start ?? 0, 40);
  if (ANNOUNCES_BOOK.test(before)) return found;
  for (let from = 0; from < run.length; from += 1) {
    const first = run[from];
    if (first === undefined || !startsApart(text, first.start)) continue;
    const count = groupsOfNumber(text, run, from);
    if (count === 0) continue;
    const span = spanOf(run.slice(from, from + count));
    const sign = /[+(][ (]{0,2}$/u.exec(text.slice(Math.max(0, span.start - 3), span.start))?.[0].length ?? 0;
    found.push({ start: span.start - sign, end: span.end });
    from += count - 1;
  }
  return found;
};

/** A number without its area code, where words say that it is one. */
const LOCAL =
  /\b(?:tel|telephone|phone|mobile|mob|ring|call|dial|landline)\b\.?(?: (?:no|number|her|him|me|us|them|mum|dad|on|is|at|the))*\.?[ :]{1,3}(?<found>[1-9]\d{2}[ -]\d{4}|[1-9]\d{2}[ -]\d{3}|[1-9]\d{5,6})(?![\d/%.-]*\d)(?! (?:people|children|times|families|calls))/giu;
/** With whose it is between: "call our neighbour Pat: 496 0123". */
const LOCAL_OF =
  /\b(?:tel|telephone|phone|mobile|mob|ring|call|dial|landline)\b\.?(?: [A-Za-z']{1,12}){1,4}: ?(?<found>[1-9]\d{2}[ -]?\d{4})(?![\d/%.-]*\d)/giu;
/** With a digit too many or too few, where words say what it is. */
const MISTYPED =
  /\b(?:tel|telephone|phone|mobile|mob|landline)\b\.?(?: (?:no|number|is))*\.?[ :]{1,3}(?<found>0[1-37]\d{1,4}(?:[ -]?\d{2,7}){1,3})(?![\d/%.-]*\d)/giu;
const isNearlyWhole = (found: string): boolean => /^\d{9,13}$/u.test(found.replaceAll(/[ -]/gu, ''));

/** After a number that may be a switchboard's, an extension leads to one desk; by itself it leads nowhere from outside. */
const EXTENSION =
  /(?<=\d ?[,(]? ?)\b(?:ext|extn|extension|x)\b\.?(?: (?:no|number|is))?\.?[ :]{0,2}(?<found>\d{3,6})(?![\d/-])/giu;

const YEAR = /^(?:19|20)\d\d$/u;

const spoken = (text: string): Sighting[] =>
  spokenDigits(text).filter(({ digits, words, start }) => {
    const plus = /\b(?:plus|\+) ?$/iu.test(text.slice(Math.max(0, start - 6), start));
    // Said aloud, a mobile's first nought is often left out.
    const form = nationalForm(/^7[3-9]\d{8}$/u.test(digits) && words > 1 ? `0${digits}` : digits, plus);
    return form.fits(form.digits) && form.digits.length > 9;
  });

const isOddlyJoined = (found: string): boolean => isNational(found.replaceAll(/\D/gu, ''));

/** Telephone numbers, in any grouping, from any country, spelled out, and extensions. */
export const telephoneNumbers: IdentifierKind = {
  kind: 'telephones',
  find: (text) => [
    ...digitRuns(text).flatMap((run) => inRun(text, run)),
    ...inParagraphs(text, /\d{3}/u, (paragraph) => [
      ...sightings(paragraph, LOCAL),
      ...sightings(paragraph, LOCAL_OF),
      ...sightings(paragraph, MISTYPED).filter(({ start, end }) => isNearlyWhole(paragraph.slice(start, end))),
    ]),
    ...sightings(text, EXTENSION).filter(({ start, end }) => !YEAR.test(text.slice(start, end))),
    ...sightings(text, ODD_GAPS).filter(({ start, end }) => isOddlyJoined(text.slice(start, end))),
    ...spoken(text),
    ...maskedDigits(text).filter(({ digits }) => isNational(nationalForm(digits, false).digits)),
  ],
  mask: (found) => (/\d/u.test(found) ? maskedCode(found) : 'digits in words'),
  says: (masked) => `The telephone number ${masked} is not on the list of service numbers: it may be somebody’s own.`,
  fix: 'Take it out if it could be somebody’s own; if it is a published service, add it to allowLists.telephone in content/settings/hub.yaml.',
  allowList: 'telephone',
  sameAs: telephoneDigits,
};
