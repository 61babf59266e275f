import type { Draft } from '#src/model/desk/draft.ts';

/** Where on its page a question's answer is shown: under a heading of the writer's, or in a part of the page by its class. */
export type ShownAt = { heading: string } | { part: string };

const PARTS: Readonly<Record<string, string>> = {
  meanwhile: 'day-body',
  'life-like': 'life-like',
  wishes: 'wishes',
  reader: 'share-thoughts',
  text: 'prose',
  well: 'went-well',
  'less-well': 'went-well',
  challenge: 'challenge-questions',
};

/** Where the answer to a question is shown; undefined where that is at the top of the page. @param step the id of the step */
export const shownAt = (draft: Pick<Draft, 'parts'>, step: string): ShownAt | undefined => {
  const heading = draft.parts.find(({ key }) => `part:${key}` === step)?.title.trim();
  if (heading !== undefined) return heading === '' ? undefined : { heading };
  const part = PARTS[step];
  return part === undefined ? undefined : { part };
};
