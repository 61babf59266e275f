import { findPages, type Found, loadIndex } from '#src/browser/search-index.ts';
import { fillFilters, resultItem, type SearchParts, searchParts } from '#src/browser/search-parts.ts';
import { resultsLine } from '#src/model/search-results.ts';
import {
  isAsking,
  isNarrowed,
  readSearch,
  SEARCH_FILTERS,
  type SearchState,
  searchState,
  writeSearch,
} from '#src/model/search-state.ts';

/** How many results are shown at a time. */
const PAGE_SIZE = 8;
/** The width from which the filters stand open, in pixels: the hub's own break of 40 rem. */
const ROOM_FOR_FILTERS = 640;
/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 180;

/** Moves from one result to the next with the arrow keys, and from the first back to the words. */
const walkResults = ({ panel, words, results }: SearchParts): void => {
  panel.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.target instanceof HTMLSelectElement) return;
    const links = [...results.querySelectorAll('a')];
    const stops: HTMLElement[] = [words, ...links];
    const here = stops.indexOf(event.target as HTMLElement);
    const next = here < 0 ? undefined : stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
};

/**
 * Brings a search panel to life: results while typing, filters, more results, and its state in the address.
 * @param address whether the page's address follows what is looked for (the search page) or stays (the dialog)
 */
export const startSearchPanel = (panel: HTMLElement, { address }: { address: boolean }): void => {
  const parts = searchParts(panel);
  const { form, words, filters, folder, status, results, more, clear, browse } = parts;
  const base = panel.dataset['base'] ?? '/';
  let turn = 0;
  let found: Found | undefined;
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (): SearchState =>
    searchState(
      words.value,
      Object.fromEntries(SEARCH_FILTERS.map((name, index) => [name, filters[index]?.value ?? ''])),
    );
  const shown = (): number => results.children.length;

  const append = async (count: number, mine: number): Promise<void> => {
    const pages = await found?.read(shown(), shown() + count);
    if (mine === turn) results.append(...(pages ?? []).map((page) => resultItem(panel, page)));
  };

  const settle = (state: SearchState): void => {
    const total = found?.total ?? 0;
    const nothing = isAsking(state) && total === 0;
    results.hidden = total === 0;
    more.hidden = shown() >= total;
    clear.hidden = !isNarrowed(state);
    browse.hidden = total > 0;
    panel.removeAttribute('aria-busy');
    status.classList.toggle('empty', nothing);
    status.textContent = nothing
      ? (panel.dataset['empty'] ?? '')
      : isAsking(state)
        ? resultsLine(total, shown(), state.words)
        : '';
  };

  const search = async (count = PAGE_SIZE): Promise<void> => {
    turn += 1;
    const mine = turn;
    const state = read();
    asked = writeSearch(state);
    panel.setAttribute('aria-busy', 'true');
    try {
      const answer = await findPages(base, state);
      const first = await answer.read(0, count);
      if (mine !== turn) return;
      found = answer;
      results.replaceChildren(...first.map((page) => resultItem(panel, page)));
      fillFilters(parts, answer.counts, state.filters);
      settle(state);
    } catch {
      if (mine !== turn) return;
      panel.removeAttribute('aria-busy');
      browse.hidden = false;
      status.textContent = 'Search could not be loaded. Look through the lists below, or try again.';
    }
  };

  const keep = (how: 'pushState' | 'replaceState', count = PAGE_SIZE): void => {
    if (address) history[how]({ shown: count }, '', `${location.pathname}${writeSearch(read())}`);
  };

  /** Puts the state of the address into the panel, as when the page opens and on the way back. */
  const restore = (query: string): void => {
    const { words: typed, filters: chosen } = readSearch(query);
    words.value = typed;
    for (const [index, name] of SEARCH_FILTERS.entries()) {
      const select = filters[index];
      const value = chosen[name] ?? '';
      if (!select) continue;
      if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
      select.value = value;
    }
    if (Object.keys(chosen).length > 0) folder.open = true;
  };

  const type = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (writeSearch(read()) === asked) return;
      void search();
      keep('replaceState');
    }, PAUSE);
  };
  const choose = (): void => {
    clearTimeout(timer);
    keep('pushState');
    void search();
  };

  words.required = false;
  folder.open = window.innerWidth >= ROOM_FOR_FILTERS;
  words.addEventListener('input', type);
  for (const select of filters) select.addEventListener('change', choose);
  clear.addEventListener('click', () => {
    for (const select of filters) select.value = '';
    choose();
    words.focus();
  });
  more.addEventListener('click', async () => {
    const from = shown();
    await append(PAGE_SIZE, turn);
    settle(read());
    keep('replaceState', shown());
    results.children[from]?.querySelector('a')?.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (!address) location.assign(`${form.action}${writeSearch(read())}`);
    else if (writeSearch(read()) !== asked) choose();
  });
  walkResults(parts);

  const prepare = (): void => {
    if (found === undefined && !isAsking(read())) void search();
  };
  panel.addEventListener('focusin', prepare, { once: true });
  panel.addEventListener('pointerenter', () => void loadIndex(base).catch(() => undefined), { once: true });

  if (!address) return;
  const open = (): void => {
    restore(location.search);
    const state = history.state as { shown?: number } | null;
    if (isAsking(read()) || found !== undefined) void search(state?.shown);
  };
  window.addEventListener('popstate', open);
  open();
};
