import type { AnswersFirst } from '#src/browser/search-answers.ts';
import type { Found } from '#src/browser/search-index.ts';
import type { SearchParts } from '#src/browser/search-parts.ts';
import { showNearest } from '#src/browser/search-shown.ts';
import { sayExpanded } from '#src/browser/search-walk.ts';
import { nearestTopics } from '#src/model/nearest-topics.ts';
import { foundLine, nothingLine, notLoadedLine } from '#src/model/search-results.ts';
import { isAsking, isNarrowed, type SearchState } from '#src/model/search-state.ts';

/** What a search has come to so far: what the hub answers, the pages that were found, and how many of them were read. */
export interface SearchSoFar {
  first?: AnswersFirst;
  found?: Found;
  read: number;
}

const say = ({ status }: SearchParts, text: string, isEmpty = false): void => {
  status.classList.toggle('empty', isEmpty);
  if (status.textContent !== text) status.textContent = text;
};

/** Brings everything around the results in line with what a search has come to, and says how much there is. */
export const settle = (parts: SearchParts, state: SearchState, { first, found, read }: SearchSoFar): void => {
  const { panel, results, more, clear, browse, forget } = parts;
  const answers = first?.answers.length ?? 0;
  const total = (found?.total ?? 0) + answers;
  const isNothing = isAsking(state) && total === 0;
  results.hidden = results.childElementCount === 0;
  more.hidden = found === undefined || read >= found.total;
  clear.hidden = !isNarrowed(state);
  browse.hidden = total > 0;
  forget.hidden = true;
  showNearest(parts, isNothing && first?.lexicon ? nearestTopics(first.lexicon, first.asked.words) : []);
  sayExpanded(parts);
  panel.removeAttribute('aria-busy');
  if (!isAsking(state)) say(parts, '');
  else if (isNothing)
    say(parts, `${nothingLine(state.words, found?.tried ?? [])} ${panel.dataset['empty'] ?? ''}`, true);
  else say(parts, foundLine(answers, found?.total, first?.asked.shown ?? state.words));
};

/** Says that the pages could not be looked through, and shows the ways without searching. */
export const settleWithout = (parts: SearchParts, { first }: SearchSoFar): void => {
  parts.panel.removeAttribute('aria-busy');
  parts.browse.hidden = false;
  say(parts, notLoadedLine(first?.answers.length ?? 0, first?.asked.shown ?? ''));
};
