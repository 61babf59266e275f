import { changePart, type Edit, setField, setWords } from '#src/model/desk/draft-edits.ts';
import { textAt } from '#src/model/desk/field-values.ts';
import type { Mending } from '#src/model/desk/writer-issues.ts';

/** A text with words put in the place of others; unchanged when they are not there any more. */
const replaced = (text: string, { offset, old, new: words }: Mending): string => {
  const at = text.startsWith(old, offset) ? offset : -1;
  return at === -1 ? text : `${text.slice(0, at)}${words}${text.slice(at + old.length)}`;
};

/** Mends what one press can mend. */
export const mend =
  (mending: Mending): Edit =>
  (draft) => {
    const [kind, name, ...rest] = mending.place;
    if (kind === 'part') {
      const part = draft.parts.find(({ key }) => key === name);
      return part === undefined ? draft : changePart(part.key, { text: replaced(part.text, mending) })(draft);
    }
    if (kind === 'words' && (name === 'lead' || name === 'rest'))
      return setWords(name, replaced(draft[name], mending))(draft);
    const path = [name ?? '', ...rest];
    return kind === 'field' ? setField(path, replaced(textAt(draft.fields, path), mending))(draft) : draft;
  };
