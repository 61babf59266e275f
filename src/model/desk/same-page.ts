import { COLLECTION_OF, type Draft, draftTitle, isBlank } from '#src/model/desk/draft.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import type { Edit } from '#src/model/desk/draft-edits.ts';
import { isStandIn, wordsAsId } from '#src/model/desk/ids.ts';

/** A page of the hub that has the title of a draft. */
export interface SamePage {
  id: string;
  title: string;
}

/**
 * The page of the hub that has the title of a draft, as when the draft was published and has stayed on the device:
 * whether it is that page or another one only its writer knows. Undefined when there is none, or the writer has said.
 */
export const samePage = (draft: Draft, { entries }: Pick<DeskData, 'entries'>): SamePage | undefined => {
  const { id, kind, fields, unlike } = draft;
  if ((id !== undefined && !isStandIn({ id, kind })) || isBlank(fields['title'])) return undefined;
  const wanted = wordsAsId(draftTitle(draft));
  if (wanted === unlike) return undefined;
  const found = entries.find((entry) => entry.collection === COLLECTION_OF[kind] && entry.id === wanted);
  return found && { id: found.id, title: found.title };
};

/** Says that a draft is a page of the hub, with changes. */
export const bePage =
  (id: string): Edit =>
  (draft) => ({ ...draft, id });

/** Says that a draft is another page than the one of the hub with the same title. */
export const beAnother =
  (id: string): Edit =>
  (draft) => ({ ...draft, unlike: id });
