import { fetchLexiconAhead } from '#src/browser/search-ahead.ts';
import { isAsking, readSearch } from '#src/model/search-state.ts';

/**
 * Wakes the panel of the search page: at once when the address asks something, else when somebody is about to search.
 * Until then nothing of search is loaded; a question sent before it has come is asked by the address.
 */
export const startSearchPage = (page: Document): void => {
  const panel = page.querySelector<HTMLElement>('main [data-search-panel]');
  if (panel === null) return;
  let coming: Promise<void> | undefined;
  const wake = (): void => {
    if (coming === undefined) fetchLexiconAhead(panel.dataset['base'] ?? '/');
    coming ??= import('#src/browser/search-panel.ts').then(({ startSearchPanel }) =>
      startSearchPanel(panel, { address: true }),
    );
    // Without a connection the form still leads to this page with its question, and the lists are there.
    coming.catch(() => (coming = undefined));
  };
  if (isAsking(readSearch(page.location.search))) wake();
  for (const intent of ['focusin', 'pointerenter', 'input']) panel.addEventListener(intent, wake, { once: true });
};
