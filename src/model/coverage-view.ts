import type { Person } from '#src/model/coverage.ts';
import { hasGaps, isOutOfDate } from '#src/model/coverage-totals.ts';

/** A column that people can be sorted by. */
export type SortColumn = 'name' | 'partner' | 'gaps' | 'outOfDate' | 'last';

/** Which people are shown, and in which order. */
export interface CoverageView {
  /** Words to find in names. */
  words: string;
  /** The id of a partner; empty for those who did not say; undefined for all. */
  partner?: string | undefined;
  /** The id of a pathway; empty for those who are on none; undefined for all. */
  pathway?: string | undefined;
  onlyGaps: boolean;
  onlyOutOfDate: boolean;
  sort: SortColumn;
  isDescending: boolean;
}

/** Everybody, by name. */
export const EVERYBODY: CoverageView = {
  words: '',
  onlyGaps: false,
  onlyOutOfDate: false,
  sort: 'name',
  isDescending: false,
};

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/gu, "'").toLowerCase();

const collator = new Intl.Collator('en-GB', { numeric: true });

const ORDERS: Readonly<Record<SortColumn, (one: Person, other: Person) => number>> = {
  name: (one, other) => collator.compare(one.name, other.name),
  partner: (one, other) => collator.compare(one.partner?.title ?? '\uFFFF', other.partner?.title ?? '\uFFFF'),
  gaps: (one, other) => one.gaps.length - other.gaps.length,
  outOfDate: (one, other) => one.outOfDate - other.outOfDate,
  last: (one, other) => collator.compare(one.last ?? '', other.last ?? ''),
};

/** The people a view shows, in its order; of people who are level, by name. */
export const peopleIn = (people: readonly Person[], view: CoverageView): Person[] => {
  const wanted = plain(view.words).split(/\s+/u).filter(Boolean);
  const turn = view.isDescending ? -1 : 1;
  return people
    .filter(
      (person) =>
        wanted.every((word) => plain(person.name).includes(word)) &&
        (view.partner === undefined || (person.partner?.id ?? '') === view.partner) &&
        (view.pathway === undefined ||
          (view.pathway === ''
            ? person.pathways.length === 0
            : person.pathways.some(({ id }) => id === view.pathway))) &&
        (!view.onlyGaps || hasGaps(person)) &&
        (!view.onlyOutOfDate || isOutOfDate(person)),
    )
    .sort((one, other) => turn * ORDERS[view.sort](one, other) || ORDERS.name(one, other));
};

/** Whether a view leaves anybody out on purpose. */
export const isFiltered = ({ words, partner, pathway, onlyGaps, onlyOutOfDate }: CoverageView): boolean =>
  words.trim() !== '' || partner !== undefined || pathway !== undefined || onlyGaps || onlyOutOfDate;
