import type { FilterCounts, FoundPage } from '#src/browser/search-index.ts';
import { excerptParts, filterChoices, landingHref, withDots, withoutTitle } from '#src/model/search-results.ts';
import { type ChosenFilters, SEARCH_FILTERS } from '#src/model/search-state.ts';

/** How many partners a result names. */
const MOST_PARTNERS = 2;

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
  more: HTMLButtonElement;
  clear: HTMLButtonElement;
  browse: HTMLElement;
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
    more: part('[data-more]'),
    clear: part('[data-clear]'),
    browse: part('[data-browse]'),
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

const partnerTag = (panel: HTMLElement, name: string): Node => {
  const template = panel.querySelector<HTMLTemplateElement>('template[data-marks]');
  const tag = [...(template?.content.querySelectorAll<HTMLElement>('[data-partner]') ?? [])].find(
    (candidate) => candidate.dataset['partner'] === name,
  );
  return tag?.cloneNode(true) ?? document.createTextNode(name);
};

/** One result as an item of the list, made from the panel's own template. */
export const resultItem = (panel: HTMLElement, { url, excerpt, meta, filters }: FoundPage): DocumentFragment => {
  const template = panel.querySelector<HTMLTemplateElement>('template[data-result]');
  const item = document.importNode(template?.content ?? new DocumentFragment(), true);
  const parts = excerptParts(excerpt);
  const title = meta.title ?? url;
  const link = item.querySelector('a');
  if (link) {
    link.href = landingHref(url, title, parts);
    link.textContent = title;
  }
  item.querySelector('[data-kind]')?.append(meta.kind ?? '');
  const partners = filters.partner ?? [];
  const rest = partners.length - MOST_PARTNERS;
  const tags = partners.slice(0, MOST_PARTNERS).map((name) => partnerTag(panel, name));
  item.querySelector('[data-partners]')?.append(...tags, ...(rest > 0 ? [`and ${rest} more`] : []));
  const pieces = withDots(withoutTitle(parts, title)).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  item.querySelector('[data-excerpt]')?.append(...pieces);
  return item;
};
