import { fetchLexiconAhead } from '#src/browser/search-ahead.ts';

/** A click that the browser should handle itself, because it asks for a new tab or window. */
const isElsewhere = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

const readPage = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
};

/**
 * Makes the link to the search page open search in place. The dialog and its script come only when somebody is about
 * to use them; where they cannot be had, the link leads to the search page as it does without a script.
 */
export const openSearchInPlace = (page: Document): void => {
  const link = page.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (link === null) return;
  let coming: Promise<() => void> | undefined;
  const prepare = (): Promise<() => void> => {
    if (coming === undefined) fetchLexiconAhead(new URL('..', link.href).pathname);
    coming ??= Promise.all([import('#src/browser/search-dialog.ts'), readPage(link.href)]).then(([dialog, html]) =>
      dialog.searchOpener(page, link, html),
    );
    return coming;
  };
  link.addEventListener('click', (event) => {
    if (isElsewhere(event)) return;
    event.preventDefault();
    prepare().then(
      (open) => open(),
      () => location.assign(link.href),
    );
  });
  for (const intent of ['pointerenter', 'focus']) {
    link.addEventListener(intent, () => void prepare().catch(() => (coming = undefined)), { once: true });
  }
};
