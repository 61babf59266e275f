import {
  type IdentifierKind,
  maskedCode,
  plainCode,
  type Sighting,
  sightings,
  standsAlone,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';

/** A letter, eleven digits, and a digit or (for a temporary number) a letter (DfE, Unique pupil numbers: guidance). */
const NUMBER = /[A-HJ-NP-RT-Z][ -]?(?:\d[ -]?){11}(?:\d|[A-Z])(?![A-Za-z0-9])/giu;
const ANNOUNCED = /\b(?:UPN|unique pupil number|pupil (?:number|no)|CTF|SIMS)\b[^\d\n;!?]{0,30}$/iu;

const isNumber = (text: string, { start, end }: Sighting): boolean => {
  const found = text.slice(start, end);
  const isUsual =
    /^[A-Z]\d{12}$/u.test(found) ||
    /^[A-Z]\d{11}[A-Z]$/u.test(found) ||
    /^[A-Z][ -]?(?:\d{3}[ -]?){4}$|^[A-Z][ -]?(?:\d{4}[ -]?){3}$/u.test(found) ||
    /^[A-Z][ -]?\d{3}[ -]?\d{4}[ -]?\d{2}[ -]?\d{3}$/u.test(found);
  return isUsual || ANNOUNCED.test(wordsBefore(text, start, 60));
};

/** Unique pupil numbers. */
export const pupilNumbers: IdentifierKind = {
  kind: 'pupil-number',
  find: (text) => sightings(text, NUMBER).filter((span) => standsAlone(text, span) && isNumber(text, span)),
  mask: maskedCode,
  says: (masked) => `This looks like a unique pupil number, ${masked}: it follows one child through every school.`,
  fix: 'Take it out; no reader needs it.',
  allowList: 'other',
  sameAs: plainCode,
};
