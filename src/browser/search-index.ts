import {
  type ChosenFilters,
  filtersBut,
  isAsking,
  SEARCH_FILTERS,
  type SearchFilter,
  type SearchState,
} from '#src/model/search-state.ts';
import type { FoundPlaces } from '#src/model/spoken-moment.ts';

/** A page that was found, as the index describes it. */
export interface FoundPage extends FoundPlaces {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
  filters: Partial<Record<SearchFilter, string[]>>;
}

/** How many pages each choice of each filter would leave. */
export type FilterCounts = Record<SearchFilter, Record<string, number>>;

/** What was found: how many pages, how to read some of them, and what they could be narrowed by. */
export interface Found {
  total: number;
  read: (from: number, to: number) => Promise<FoundPage[]>;
  counts: FilterCounts;
  /** Where nothing was found: the parts of the question that were looked for as well. */
  tried?: readonly string[];
}

type Counts = Partial<FilterCounts>;

interface Answer {
  results: { data: () => Promise<FoundPage> }[];
  filters: Counts;
}

/** The part of Pagefind's script that is used here. */
interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (words: string | null, options: { filters: ChosenFilters }) => Promise<Answer>;
  filters: () => Promise<Counts>;
}

/** The length of an excerpt, in words. */
const EXCERPT_LENGTH = 28;

let loading: Promise<Pagefind> | undefined;

const load = async (base: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: EXCERPT_LENGTH });
  // An answer counts the choices of a filter only when that filter's part of the index is there.
  await pagefind.filters();
  return pagefind;
};

/**
 * Loads the index once, when somebody is about to search; after a failure the next call tries again.
 * @param base the folder the hub is published in, with a slash at both ends
 */
const loadIndex = (base: string): Promise<Pagefind> => {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/** Looks for pages. Choices of a filter are counted as if it were not set, so that another can be taken instead. */
export const findPages = async (base: string, { words, filters }: SearchState): Promise<Found> => {
  const pagefind = await loadIndex(base);
  const ask = (chosen: ChosenFilters): Promise<Answer> =>
    pagefind.search(words === '' ? null : words, { filters: chosen });
  const answer = isAsking({ words, filters }) ? await ask(filters) : { results: [], filters: await pagefind.filters() };
  const countsOf = async (name: SearchFilter): Promise<[SearchFilter, Record<string, number>]> => {
    const { filters: counts } = filters[name] === undefined ? answer : await ask(filtersBut(filters, name));
    return [name, counts[name] ?? {}];
  };
  return {
    total: answer.results.length,
    read: (from, to) => Promise.all(answer.results.slice(from, to).map((result) => result.data())),
    counts: Object.fromEntries(await Promise.all(SEARCH_FILTERS.map(countsOf))) as FilterCounts,
  };
};
