import {
  answerFirst,
  type AnswersFirst,
  findAsked,
  isSameAnswer,
  withoutAnswers,
} from '#src/browser/search-answers.ts';
import type { Found } from '#src/browser/search-index.ts';
import { loadLexicon } from '#src/browser/search-lexicon.ts';
import { fillFilters, readState, restoreState, searchParts } from '#src/browser/search-parts.ts';
import { forgetSearches, recentSearches, rememberSearch } from '#src/browser/search-recent.ts';
import { appendPages, showAnswers, showPutRight, showRecent } from '#src/browser/search-shown.ts';
import { leaveRow, sayExpanded, walkRows } from '#src/browser/search-walk.ts';
import { foundLine, notLoadedLine } from '#src/model/search-results.ts';
import { isAsking, isNarrowed, readSearch, writeSearch } from '#src/model/search-state.ts';
import type { SearchState } from '#src/model/search-state.ts';

/** How many pages are looked at at a time. */
const PAGE_SIZE = 10;
/** The width from which the filters stand open, in pixels: the hub's own break of 40 rem. */
const ROOM_FOR_FILTERS = 640;
/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 140;

/**
 * Brings a search panel to life: answers while typing, then pages, filters, more results, and its state in the address.
 * @param address whether the page's address follows what is looked for (the search page) or stays (the dialog)
 */
export const startSearchPanel = (panel: HTMLElement, { address }: { address: boolean }): void => {
  const parts = searchParts(panel);
  const { form, words, filters, folder, status, results, more, clear, browse, forget } = parts;
  const base = panel.dataset['base'] ?? '/';
  let turn = 0;
  let asked = '';
  let isExact = false;
  let first: AnswersFirst | undefined;
  let found: Found | undefined;
  let read = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, isEmpty = false): void => {
    status.classList.toggle('empty', isEmpty);
    if (status.textContent !== text) status.textContent = text;
  };

  const settle = (state: SearchState): void => {
    const total = (found?.total ?? 0) + (first?.answers.length ?? 0);
    results.hidden = results.childElementCount === 0;
    more.hidden = found === undefined || read >= found.total;
    clear.hidden = !isNarrowed(state);
    browse.hidden = total > 0;
    forget.hidden = true;
    sayExpanded(parts);
    panel.removeAttribute('aria-busy');
    if (!isAsking(state)) say('');
    else if (total === 0) say(`Nothing was found for “${state.words}”. ${panel.dataset['empty'] ?? ''}`, true);
    else say(foundLine(first?.answers.length ?? 0, found?.total, first?.asked.shown ?? state.words));
  };

  const rest = (): void => {
    const list = recentSearches();
    showRecent(parts, list);
    settle(readState(parts));
    forget.hidden = list.length === 0;
  };

  const readMore = async (count: number, mine: number): Promise<void> => {
    const pages = (await found?.read(read, read + count)) ?? [];
    if (mine !== turn) return;
    read += count;
    appendPages(parts, withoutAnswers(pages, first?.answers ?? []));
  };

  const search = async (count = PAGE_SIZE, isTyping = false): Promise<void> => {
    turn += 1;
    const mine = turn;
    const state = readState(parts);
    asked = writeSearch(state);
    panel.setAttribute('aria-busy', 'true');
    panel.toggleAttribute('data-coming', true);
    leaveRow(parts);
    let shown: AnswersFirst | undefined;
    const show = (answers: AnswersFirst): void => {
      if (mine !== turn || isSameAnswer(shown, answers)) return;
      [first, shown, found, read] = [answers, answers, undefined, 0];
      showPutRight(parts, answers.asked, state.words);
      showAnswers(parts, answers.answers);
      if (answers.answers.length > 0) settle(state);
    };
    try {
      const answers = await answerFirst(base, state, { isExact, isTyping }, show);
      if (mine !== turn) return;
      show(answers);
      const pages = await findAsked(base, state, answers);
      if (mine !== turn) return;
      found = pages;
      await readMore(count, mine);
      if (mine !== turn) return;
      fillFilters(parts, pages.counts, state.filters);
      panel.removeAttribute('data-coming');
      settle(state);
      if (!isAsking(state)) rest();
    } catch {
      if (mine !== turn) return;
      panel.removeAttribute('aria-busy');
      panel.removeAttribute('data-coming');
      browse.hidden = false;
      say(notLoadedLine(first?.answers.length ?? 0, first?.asked.shown ?? ''));
    }
  };

  const keep = (how: 'pushState' | 'replaceState', count = PAGE_SIZE): void => {
    if (address) history[how]({ shown: count }, '', `${location.pathname}${writeSearch(readState(parts))}`);
  };
  const choose = (): void => {
    clearTimeout(timer);
    keep('pushState');
    void search();
  };
  const remember = (): void => rememberSearch(readState(parts).words);
  const lookFor = (text: string): void => {
    words.value = text;
    isExact = false;
    choose();
    words.focus();
  };

  words.required = false;
  folder.open = window.innerWidth >= ROOM_FOR_FILTERS;
  words.addEventListener('input', () => {
    clearTimeout(timer);
    isExact = false;
    timer = setTimeout(() => {
      if (writeSearch(readState(parts)) === asked) return;
      void search(PAGE_SIZE, true);
      keep('replaceState');
    }, PAUSE);
  });
  for (const select of filters) select.addEventListener('change', choose);
  clear.addEventListener('click', () => {
    for (const select of filters) select.value = '';
    choose();
    words.focus();
  });
  forget.addEventListener('click', () => {
    forgetSearches();
    rest();
    words.focus();
  });
  parts.putRight.querySelector('[data-as-typed]')?.addEventListener('click', () => {
    isExact = true;
    void search();
    words.focus();
  });
  more.addEventListener('click', async () => {
    const before = new Set(results.querySelectorAll('[role="row"]'));
    await readMore(PAGE_SIZE, turn);
    settle(readState(parts));
    keep('replaceState', read);
    [...results.querySelectorAll('[role="row"]')]
      .find((row) => !before.has(row))
      ?.querySelector('a')
      ?.focus();
  });
  results.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const recent = target.closest<HTMLElement>('[data-recent]');
    if (recent !== null) lookFor(recent.dataset['recent'] ?? '');
    else if (target.closest('a') !== null) remember();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember();
    if (!address) location.assign(`${form.action}${writeSearch(readState(parts))}`);
    else if (writeSearch(readState(parts)) !== asked) choose();
  });
  walkRows(parts, { take: (row) => row.querySelector<HTMLElement>('[data-title], [data-words]')?.click() });

  const prepare = (): void => {
    void loadLexicon(base).catch(() => undefined);
    if (first === undefined) void search();
  };
  panel.addEventListener('focusin', prepare, { once: true });
  panel.addEventListener('pointerenter', () => void loadLexicon(base).catch(() => undefined), { once: true });

  if (address) {
    const open = (): void => {
      restoreState(parts, location.search);
      const state = history.state as { shown?: number } | null;
      if (isAsking(readState(parts)) || first !== undefined) void search(state?.shown);
    };
    window.addEventListener('popstate', open);
    // What was typed before this script had come is newer than the address.
    if (words.value === '' || isAsking(readSearch(location.search))) open();
    // A question that came by the address was asked: on the home page, or before this script had come.
    remember();
  }
  if (panel.contains(document.activeElement)) prepare();
};
