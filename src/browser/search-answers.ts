import { findPages, type Found, type FoundPage } from '#src/browser/search-index.ts';
import { loadLexicon } from '#src/browser/search-lexicon.ts';
import { KIND_WORDS } from '#src/browser/search-rows.ts';
import { ask, type Asked } from '#src/model/ask.ts';
import type { PreparedLexicon } from '#src/model/ask-lexicon.ts';
import { TUNING } from '#src/model/ask-tuning.ts';
import { attemptsFor, isReallyFound } from '#src/model/asked-pages.ts';
import type { LexiconEntry } from '#src/model/lexicon.ts';
import { excerptParts } from '#src/model/search-results.ts';
import type { ChosenFilters, SearchState } from '#src/model/search-state.ts';

/** What the hub answers by itself, before it looks through its pages. */
export interface AnswersFirst {
  lexicon?: PreparedLexicon;
  asked: Asked;
  /** The best answers, narrowed by the filters. */
  answers: readonly { entry: LexiconEntry; score: number }[];
}

const isLeft = ({ kind, partners, topics }: LexiconEntry, filters: ChosenFilters): boolean =>
  (filters.kind === undefined || filters.kind === KIND_WORDS[kind]) &&
  (filters.partner === undefined || partners.includes(filters.partner)) &&
  (filters.topic === undefined || topics.includes(filters.topic));

/** How many answers are shown: the best, and a few beside it. */
const MOST_SHOWN = 5;

/**
 * Answers from the lexicon alone; where it cannot be had there are none, and the pages answer.
 * @param show what to do with the answer of the names, where they are sure, while the rest is on its way
 */
export const answerFirst = async (
  base: string,
  { words, filters }: SearchState,
  how: { isExact: boolean; isTyping: boolean },
  show: (answers: AnswersFirst) => void,
): Promise<AnswersFirst> => {
  const lexicons = await loadLexicon(base).catch(() => undefined);
  if (lexicons === undefined) {
    const asked = { shown: words, isPutRight: false, words: words.split(' ').filter(Boolean), answers: [] };
    return { asked, answers: [] };
  }
  const answered = (lexicon: PreparedLexicon): AnswersFirst => {
    const asked = ask(lexicon, words, how);
    return {
      lexicon,
      asked,
      answers: asked.answers.filter(({ entry }) => isLeft(entry, filters)).slice(0, MOST_SHOWN),
    };
  };
  if (!lexicons.isWhole()) {
    const first = answered(lexicons.names);
    if ((first.answers[0]?.score ?? 0) >= TUNING.sure) show(first);
  }
  return answered(await lexicons.whole);
};

/** Whether two answers show the same, in the same order. */
export const isSameAnswer = (one: AnswersFirst | undefined, other: AnswersFirst): boolean => {
  const said = ({ asked, answers }: AnswersFirst): string =>
    [asked.shown, ...answers.map(({ entry }) => entry.href)].join(' ');
  return one !== undefined && said(one) === said(other);
};

/** No page at all, with every choice of the filters. */
const noPages = async (base: string, tried: readonly string[]): Promise<Found> => ({
  ...(await findPages(base, { words: '', filters: {} })),
  total: 0,
  read: async () => [],
  tried,
});

/** Looks through the pages for what was asked, all words first, then some; what only looks alike is nothing. */
export const findAsked = async (base: string, state: SearchState, { lexicon, asked }: AnswersFirst): Promise<Found> => {
  if (state.words === '') return findPages(base, state);
  const attempts = attemptsFor(lexicon, asked.words);
  for (const attempt of attempts) {
    const found = await findPages(base, { ...state, words: attempt });
    if (found.total === 0) continue;
    const [first] = await found.read(0, 1);
    if (first !== undefined && isReallyFound(lexicon, excerptParts(first.excerpt), attempt.split(' '))) return found;
  }
  return noPages(base, attempts.slice(1));
};

/** Pages without those that stand among the answers already. */
export const withoutAnswers = (pages: readonly FoundPage[], answers: AnswersFirst['answers']): FoundPage[] => {
  const shown = new Set(answers.map(({ entry }) => entry.href));
  return pages.filter(({ url }) => !shown.has(url));
};
