import { startSearchPanel } from '#src/browser/search-panel.ts';

/** How long a style sheet may take before the dialog opens without it, in milliseconds. */
const STYLE_PATIENCE = 1500;

const loaded = (sheet: HTMLLinkElement): Promise<void> =>
  new Promise((resolve) => {
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => resolve());
    setTimeout(resolve, STYLE_PATIENCE);
  });

/** Adds the style sheets of the search page that this page does not have, in front of its own so that those still win. */
const addStyles = async (page: Document, from: Document): Promise<void> => {
  const own = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const known = new Set(own.map((sheet) => sheet.getAttribute('href')));
  const missing = [...from.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    .filter((sheet) => !known.has(sheet.getAttribute('href')))
    .map((sheet) => page.importNode(sheet));
  const coming = missing.map(loaded);
  if (own[0]) own[0].after(...missing);
  else page.head.append(...missing);
  // In the preview, styles stand in the page itself.
  page.head.append(...[...from.querySelectorAll('head style')].map((style) => page.importNode(style, true)));
  await Promise.all(coming);
};

/** Shows the dialog, and gives the focus back where it was when it closes. */
const showDialog = (page: Document, dialog: HTMLDialogElement, link: HTMLElement): void => {
  if (dialog.open) return;
  const before =
    page.activeElement instanceof HTMLElement && page.activeElement !== page.body ? page.activeElement : link;
  dialog.addEventListener('close', () => before.focus(), { once: true });
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input[type="search"]')?.select();
};

const closeOnRequest = (dialog: HTMLDialogElement): void => {
  // A search field would take the first Escape for itself, to empty it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === dialog || target.closest('a, [data-close]') !== null) dialog.close();
  });
};

/**
 * Builds the search dialog out of the search page, so that there is one panel for both.
 * @param html the search page
 * @returns what opens it; on the search page itself, what goes to its own field
 */
export const searchOpener = async (page: Document, link: HTMLElement, html: string): Promise<() => void> => {
  const here = page.querySelector<HTMLInputElement>('main [data-search-panel] input[type="search"]');
  if (here !== null) return () => here.select();
  const from = new DOMParser().parseFromString(html, 'text/html');
  const panel = from.querySelector<HTMLElement>('[data-search-panel]');
  const dialog = from
    .querySelector<HTMLTemplateElement>('template[data-search-dialog]')
    ?.content.querySelector('dialog');
  if (!panel || !dialog) throw new Error('The search page has no panel.');
  await addStyles(page, from);
  dialog.append(panel);
  page.body.append(dialog);
  startSearchPanel(panel, { address: false });
  closeOnRequest(dialog);
  return () => showDialog(page, dialog, link);
};
