/** What results can be narrowed by, as the index and the address name it. */
export const SEARCH_FILTERS = ['kind', 'partner', 'topic'] as const;

/** The name of one filter. */
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** The values chosen; a filter that is left out does not narrow anything. */
export type ChosenFilters = Partial<Record<SearchFilter, string>>;

/** What somebody is looking for. */
export interface SearchState {
  words: string;
  filters: ChosenFilters;
}

/** The longest question that is searched for, in characters: an address can carry more than anybody types. */
const LONGEST_WORDS = 200;

/** Words as they are searched for: one space between them, none around them. */
const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS).trim();

/** The state from words as typed and filters as chosen, where an empty choice is none. */
export const searchState = (words: string, chosen: ChosenFilters): SearchState => ({
  words: tidy(words),
  filters: Object.fromEntries(SEARCH_FILTERS.flatMap((name) => (chosen[name] ? [[name, chosen[name]]] : []))),
});

/** Reads what is looked for from the query of an address: `?q=bruise&kind=Role`. */
export const readSearch = (query: string): SearchState => {
  const found = new URLSearchParams(query);
  const chosen = SEARCH_FILTERS.map((name) => [name, tidy(found.get(name) ?? '')]);
  return searchState(found.get('q') ?? '', Object.fromEntries(chosen) as ChosenFilters);
};

/** Writes what is looked for as the query of an address; empty when nothing is. */
export const writeSearch = ({ words, filters }: SearchState): string => {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const name of SEARCH_FILTERS) if (filters[name]) query.set(name, filters[name]);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

/** Whether anything narrows the results besides the words. */
export const isNarrowed = ({ filters }: SearchState): boolean => Object.keys(filters).length > 0;

/** Whether anything is looked for at all. */
export const isAsking = (state: SearchState): boolean => state.words !== '' || isNarrowed(state);

/** The filters without one of them: what its own choices are counted under. */
export const filtersBut = (filters: ChosenFilters, name: SearchFilter): ChosenFilters =>
  Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
