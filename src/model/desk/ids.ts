import { type Draft, draftTitle } from '#src/model/desk/draft.ts';
import { ID_LENGTH } from '#src/schemas/names.ts';

/** Words as an id: small letters and digits joined by hyphens; empty when nothing is left. */
export const wordsAsId = (words: string, most: number = ID_LENGTH): string => {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (plain.length <= most) return plain;
  // Not in the middle of a word, unless the first word is longer than all of it.
  const cut = plain.slice(0, most + 1).replace(/-[^-]*$/, '');
  return (cut.length <= most ? cut : plain.slice(0, most)).replace(/-+$/, '');
};

/** An id like the one asked for that nobody has yet. */
export const freeId = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const next = `${wanted.slice(0, ID_LENGTH - String(number).length - 1).replace(/-+$/, '')}-${number}`;
    if (!taken.has(next)) return next;
  }
};

/** Whether an id stood in for that of a draft that had no title yet, when somebody downloaded it. */
export const isStandIn = ({ id = '', kind }: Pick<Draft, 'id' | 'kind'>): boolean =>
  new RegExp(`^new-${kind}(?:-\\d+)?$`).test(id);

/**
 * The id of a draft, which is also the name of its folder and part of its address: its own, when it was brought back
 * with one; else made from its title.
 * @param taken ids that entries of its kind, and pages of the hub, have already
 */
export const draftId = (draft: Pick<Draft, 'id' | 'fields' | 'kind'>, taken: ReadonlySet<string>): string => {
  if (draft.id !== undefined && (taken.has(draft.id) || !isStandIn(draft))) return draft.id;
  const title = draft.fields['title'];
  const wanted = typeof title === 'string' && title.trim() !== '' ? wordsAsId(draftTitle(draft)) : '';
  return freeId(wanted === '' || wanted === 'index' ? `new-${draft.kind}` : wanted, taken);
};
