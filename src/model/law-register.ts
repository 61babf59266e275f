import type { Listed } from '#src/model/directory.ts';
import { LAW_STATUSES, type LawStatus } from '#src/schemas/laws.ts';

/** What each standing asks of the reader, in a sentence. */
export const LAW_STATUS_MEANINGS: Readonly<Record<LawStatus, string>> = {
  'in-force': 'The law today: whoever it names must.',
  'enacted-not-commenced': 'Passed, but not law to act on today.',
  'statutory-guidance': 'You should, unless there is a good reason not to.',
  advice: 'Good practice. Nobody is bound by it.',
  'policy-or-consultation': 'Somebody has proposed it, or is thinking about it.',
  local: 'How one area does it. Check what yours does.',
};

/** How a law was checked, in words. */
export const VERIFIED_WORDS: Readonly<Record<'read' | 'secondary', string>> = {
  read: 'Read in the source itself.',
  secondary: 'Read in somebody else’s account of it, not in the law itself.',
};

/** How the meaning of a term was checked, in words: its source need not be a law. */
export const TERM_VERIFIED_WORDS: Readonly<Record<'read' | 'secondary', string>> = {
  read: VERIFIED_WORDS.read,
  secondary: 'Read in somebody else’s account of it, not in the source itself.',
};

/** The laws that have one standing. */
export interface LawGroup {
  status: LawStatus;
  laws: Listed<'laws'>[];
}

/** The laws by standing, the most binding first, each group in the order given; standings nobody has are left out. */
export const lawRegister = (laws: readonly Listed<'laws'>[]): LawGroup[] =>
  LAW_STATUSES.map((status) => ({ status, laws: laws.filter(({ data }) => data.status === status) })).filter(
    (group) => group.laws.length > 0,
  );
