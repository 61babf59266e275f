import type { FilterCounts } from '#src/browser/search-index.ts';
import { filterChoices } from '#src/model/search-results.ts';
import {
  type ChosenFilters,
  isNarrowed,
  readSearch,
  SEARCH_FILTERS,
  type SearchState,
  searchState,
} from '#src/model/search-state.ts';

/** The parts of a search panel that change, found once. */
export interface SearchParts {
  panel: HTMLElement;
  form: HTMLFormElement;
  words: HTMLInputElement;
  filters: HTMLSelectElement[];
  /** What holds the filters, folded where there is little room. */
  folder: HTMLDetailsElement;
  status: HTMLElement;
  results: HTMLElement;
  /** What is said when words were put right, with a way back to what was typed. */
  putRight: HTMLElement;
  /** The button that forgets the searches this device remembers. */
  forget: HTMLButtonElement;
  more: HTMLButtonElement;
  clear: HTMLButtonElement;
  browse: HTMLElement;
  /** Where the nearest topics are offered when nothing was found. */
  nearest: HTMLElement;
}

/** Finds the parts of a search panel (src/components/search/SearchPanel.astro). @throws when one is not there */
export const searchParts = (panel: HTMLElement): SearchParts => {
  const part = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = panel.querySelector<Kind>(selector);
    if (found === null) throw new Error(`The search panel has no ${selector}.`);
    return found;
  };
  return {
    panel,
    form: part('form'),
    words: part('input[type="search"]'),
    filters: SEARCH_FILTERS.map((name) => part<HTMLSelectElement>(`select[name="${name}"]`)),
    folder: part('[data-filters]'),
    status: part('[role="status"]'),
    results: part('[data-results]'),
    putRight: part('[data-put-right]'),
    forget: part('[data-forget]'),
    more: part('[data-more]'),
    clear: part('[data-clear]'),
    browse: part('[data-browse]'),
    nearest: part('[data-nearest]'),
  };
};

/** Fills the filters with the choices there are, keeping what is chosen. */
export const fillFilters = ({ filters }: SearchParts, counts: FilterCounts, chosen: ChosenFilters): void => {
  for (const [index, name] of SEARCH_FILTERS.entries()) {
    const select = filters[index];
    const all = select?.options[0];
    if (!select || !all) continue;
    const choices = filterChoices(counts[name], chosen[name]).map(({ value, label }) => new Option(label, value));
    select.replaceChildren(all, ...choices);
    select.value = chosen[name] ?? '';
  }
};

/** What is looked for, as it stands in the field and the filters. */
export const readState = ({ words, filters }: SearchParts): SearchState =>
  searchState(
    words.value,
    Object.fromEntries(SEARCH_FILTERS.map((name, index) => [name, filters[index]?.value ?? ''])),
  );

/** Puts a state into the field and the filters, as when the page opens and on the way back. */
export const restoreState = ({ words, filters, folder }: SearchParts, query: string): void => {
  const state = readSearch(query);
  words.value = state.words;
  for (const [index, name] of SEARCH_FILTERS.entries()) {
    const select = filters[index];
    const value = state.filters[name] ?? '';
    if (!select) continue;
    if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
  }
  if (isNarrowed(state)) folder.open = true;
};
