import { meansTerm, shownWords } from '#src/model/term-filter.ts';

/** A term on the page: its fold, and everything it is called. */
interface ShownTerm {
  fold: HTMLDetailsElement;
  names: string[];
}

const readTerms = (list: HTMLElement): ShownTerm[] =>
  [...list.querySelectorAll('details')].map((fold) => ({
    fold,
    names: [...fold.querySelectorAll('[data-called]')].flatMap((part) => (part.textContent ?? '').split(' · ')),
  }));

const keepInAddress = (typed: string): void => {
  const address = new URL(location.href);
  if (typed === '') address.searchParams.delete('q');
  else address.searchParams.set('q', typed);
  history.replaceState(history.state, '', address);
};

/**
 * Narrows the glossary while somebody types: the same field that searches the hub without a script. The address keeps
 * what was typed; Escape clears it; Enter goes to the first word that is shown, or searches the hub when none is.
 */
export const startTermFilter = (page: Document): void => {
  const list = page.querySelector<HTMLElement>('[data-terms]');
  const status = page.querySelector<HTMLElement>('[data-terms-shown]');
  const form = page.querySelector<HTMLFormElement>('main form[role="search"]');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!list || !status || !form || !field) return;
  const terms = readTerms(list);
  /** The one word that was left, and was opened for the reader. */
  let opened: HTMLDetailsElement | undefined;

  const show = (): HTMLDetailsElement[] => {
    const isNarrowed = field.value.trim() !== '';
    const shown = terms.filter(({ names }) => meansTerm(names, field.value)).map(({ fold }) => fold);
    for (const { fold } of terms) fold.hidden = !shown.includes(fold);
    for (const part of page.querySelectorAll<HTMLElement>('[data-whole-list]')) part.hidden = isNarrowed;
    for (const letter of list.querySelectorAll<HTMLElement>('[data-letter]'))
      letter.hidden = isNarrowed && letter.querySelector('details:not([hidden])') === null;
    if (opened !== undefined) opened.open = false;
    opened = isNarrowed && shown.length === 1 && shown[0]?.open === false ? shown[0] : undefined;
    if (opened !== undefined) opened.open = true;
    const words = shownWords(shown.length, field.value);
    if (status.textContent !== words) status.textContent = words;
    return shown;
  };

  field.addEventListener('input', () => {
    show();
    keepInAddress(field.value.trim());
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    show();
    keepInAddress('');
  });
  form.addEventListener('submit', (event) => {
    const [first] = show();
    if (first === undefined) return;
    event.preventDefault();
    first.querySelector('summary')?.focus();
  });
  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  show();
};
