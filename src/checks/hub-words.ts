import { SAFEGUARDING_WORDS } from '#src/checks/safeguarding-words.ts';
import type { SiteIndex } from '#src/model/site-index.ts';

/** Kinds of entry whose names are words of the hub. */
const NAMING: readonly string[] = ['terms', 'roles', 'partners'];

const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*/gu;

/** The words that are right here though no dictionary has them: of the work, of the hub’s names, and of the settings. */
export const hubWords = (index: SiteIndex, known: readonly string[] = []): string[] => [
  ...SAFEGUARDING_WORDS,
  ...known.flatMap((words) => words.match(WORD) ?? []),
  ...[...index.entries.values()]
    .filter(({ collection }) => NAMING.includes(collection))
    .flatMap(({ title, short = '' }) => `${title} ${short}`.match(WORD) ?? []),
];
