import type { LawStatus } from '#src/schemas/laws.ts';

/** The words that always stand beside the sign of a law's standing. */
export const LAW_STATUS_WORDS: Readonly<Record<LawStatus, string>> = {
  'in-force': 'In force',
  'enacted-not-commenced': 'Enacted, not yet in force',
  'statutory-guidance': 'Statutory guidance',
  advice: 'Advice',
  'policy-or-consultation': 'Policy or consultation',
  local: 'Local',
};
