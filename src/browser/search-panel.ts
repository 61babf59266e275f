import {
  answerFirst,
  type AnswersFirst,
  findAsked,
  isSameAnswer,
  withoutAnswers,
} from '#src/browser/search-answers.ts';
import { loadLexicon } from '#src/browser/search-lexicon.ts';
import { fillFilters, readState, restoreState, searchParts } from '#src/browser/search-parts.ts';
import { forgetSearches, recentSearches, rememberSearch } from '#src/browser/search-recent.ts';
import { settle, settleWithout, type SearchSoFar } from '#src/browser/search-settled.ts';
import { appendPages, showAnswers, showPutRight, showRecent } from '#src/browser/search-shown.ts';
import { keepRow, leaveRow, walkRows } from '#src/browser/search-walk.ts';
import { isAsking, readSearch, writeSearch } from '#src/model/search-state.ts';
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
  const { form, words, filters, folder, results, more, clear, forget } = parts;
  const base = panel.dataset['base'] ?? '/';
  let turn = 0;
  let asked = '';
  let isExact = false;
  let now: SearchSoFar = { read: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What there is while nothing is asked for: the searches this device remembers. */
  const rest = (state: SearchState): void => {
    const list = recentSearches();
    showRecent(parts, list);
    settle(parts, state, now);
    forget.hidden = list.length === 0;
  };

  const readMore = async (count: number, mine: number): Promise<void> => {
    const { first, found, read } = now;
    const pages = (await found?.read(read, read + count)) ?? [];
    if (mine !== turn) return;
    now.read += count;
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
      shown = answers;
      now = { first: answers, read: 0 };
      showPutRight(parts, answers.asked, state.words);
      keepRow(parts, () => showAnswers(parts, answers.answers));
      if (answers.answers.length > 0) settle(parts, state, now);
    };
    try {
      const answers = await answerFirst(base, state, { isExact, isTyping }, show);
      if (mine !== turn) return;
      show(answers);
      const pages = await findAsked(base, state, answers);
      if (mine !== turn) return;
      now.found = pages;
      await readMore(count, mine);
      if (mine !== turn) return;
      fillFilters(parts, pages.counts, state.filters);
      panel.removeAttribute('data-coming');
      // By then something else may stand in the field: what is said is about what was looked for.
      if (isAsking(state)) settle(parts, state, now);
      else rest(state);
    } catch {
      if (mine !== turn) return;
      panel.removeAttribute('data-coming');
      settleWithout(parts, now);
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
    rest(readState(parts));
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
    settle(parts, readState(parts), now);
    keep('replaceState', now.read);
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
    if (now.first === undefined) void search();
  };
  panel.addEventListener('focusin', prepare, { once: true });
  panel.addEventListener('pointerenter', () => void loadLexicon(base).catch(() => undefined), { once: true });

  if (address) {
    const open = (): void => {
      restoreState(parts, location.search);
      const state = history.state as { shown?: number } | null;
      if (isAsking(readState(parts)) || now.first !== undefined) void search(state?.shown);
    };
    window.addEventListener('popstate', open);
    // What was typed before this script had come is newer than the address.
    if (words.value === '' || isAsking(readSearch(location.search))) open();
    // A question that came by the address was asked: on the home page, or before this script had come.
    remember();
  }
  if (panel.contains(document.activeElement)) prepare();
};
