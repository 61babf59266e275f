import type { FoundPage } from '#src/browser/search-index.ts';
import type { SearchParts } from '#src/browser/search-parts.ts';
import { answerRow, cardRow, pageRow, recentRow } from '#src/browser/search-rows.ts';
import type { Asked } from '#src/model/ask.ts';
import type { Answer } from '#src/model/ask-scores.ts';
import { TUNING } from '#src/model/ask-tuning.ts';
import { groupOf } from '#src/model/search-groups.ts';

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Says when words were put right, with a way back to what was typed. */
export const showPutRight = ({ putRight }: SearchParts, { isPutRight, shown }: Asked, typed: string): void => {
  putRight.hidden = !isPutRight || isSame(shown, typed);
  const fill = (selector: string, text: string): void => {
    const place = putRight.querySelector(selector);
    if (place !== null) place.textContent = text;
  };
  fill('[data-shown]', shown);
  fill('[data-typed]', typed);
};

const groupFor = ({ results }: SearchParts, id: string, label: string): HTMLElement => {
  const known = results.querySelector<HTMLElement>(`[data-group="${id}"]`);
  if (known !== null) return known;
  const heading = document.createElement('p');
  heading.className = 'search-panel__group';
  heading.id = `search-group-${id}`;
  heading.textContent = label;
  // The name of the group is read with it; standing in the grid by itself it would be no row.
  heading.setAttribute('aria-hidden', 'true');
  const group = document.createElement('div');
  group.setAttribute('role', 'rowgroup');
  group.setAttribute('aria-label', label);
  group.dataset['group'] = id;
  results.append(heading, group);
  return group;
};

/** Shows what the lexicon answers: the best as a card, others in short; takes away what stood there before. */
export const showAnswers = (parts: SearchParts, answers: readonly Answer[]): void => {
  const { results } = parts;
  results.replaceChildren();
  const [best, ...others] = answers;
  if (best === undefined) return;
  const isCard = best.score >= TUNING.card;
  const group = groupFor(parts, 'answers', isCard ? 'Answer' : 'What this may be about');
  group.append(isCard ? cardRow(parts, best.entry) : answerRow(parts, best.entry));
  if (isCard) results.querySelector('#search-group-answers')?.remove();
  const beside = others.map(({ entry }) => answerRow(parts, entry));
  if (isCard && beside.length > 0) groupFor(parts, 'beside', 'Also').append(...beside);
  else group.append(...beside);
};

/** Adds pages to the groups they belong to. */
export const appendPages = (parts: SearchParts, pages: readonly FoundPage[]): void => {
  for (const page of pages) {
    const { id, label } = groupOf(page.meta.kind ?? '');
    groupFor(parts, id, label).append(pageRow(parts, page));
  }
};

/** Shows the searches this device remembers, in place of results. */
export const showRecent = (parts: SearchParts, list: readonly string[]): void => {
  parts.results.replaceChildren();
  if (list.length > 0)
    groupFor(parts, 'recent', 'You searched for').append(...list.map((words) => recentRow(parts, words)));
};

/** Offers the topics that a question without an answer is nearest to, as the list of all topics has them. */
export const showNearest = ({ nearest, browse }: SearchParts, topics: readonly string[]): void => {
  const known = [...browse.querySelectorAll<HTMLAnchorElement>('a')];
  const links = topics.flatMap((topic) => known.find((link) => link.textContent === topic)?.cloneNode(true) ?? []);
  nearest.hidden = links.length === 0;
  nearest
    .querySelector('[data-topics]')
    ?.replaceChildren(...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])));
};
