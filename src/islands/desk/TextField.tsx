import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import type { FieldProps } from '#src/islands/desk/FieldView.tsx';
import { setField } from '#src/model/desk/draft-edits.ts';
import { filmAt } from '#src/model/desk/film-address.ts';
import { textAt } from '#src/model/desk/field-values.ts';

const TYPES: Readonly<Record<string, string>> = {
  day: 'date',
  time: 'time',
  'day-and-time': 'datetime-local',
  address: 'url',
};

/** Longer texts than this get more than one line. */
const ONE_LINE = 120;

/** A line or a few of plain text, a day, a time or a number. */
export const TextField = ({ field, path, id, describedBy, isWrong }: FieldProps) => {
  const { draft, edit } = useOpenDraft();
  const value = textAt(draft.fields, path);
  const most = field.kind === 'text' ? field.most : undefined;
  const type = field.kind === 'number' ? 'number' : (field.kind === 'text' && TYPES[field.format ?? '']) || 'text';
  const left = most === undefined || value.length < most * 0.8 ? undefined : most - value.length;
  const common = {
    id,
    value,
    'aria-describedby': left === undefined ? describedBy : `${describedBy} ${id}left`,
    'aria-invalid': isWrong || undefined,
  };
  const change = (text: string): void => {
    const film = field.name === 'id' ? filmAt(text) : undefined;
    if (film !== undefined)
      edit((draft) => setField([...path.slice(0, -1), 'provider'], film.provider)(setField(path, film.id)(draft)));
    else edit(setField(path, field.kind === 'number' && text !== '' ? Number(text) : text));
  };
  return (
    <>
      {most !== undefined && most > ONE_LINE ? (
        <textarea
          {...common}
          className="text-box desk-box"
          rows={Math.min(6, Math.ceil(most / 80))}
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <input
          {...common}
          className="text-box"
          type={type}
          {...(field.kind === 'number' && { min: field.least, max: field.most })}
          onChange={({ target }) => change(target.value)}
        />
      )}
      {left !== undefined && (
        <p className="meta" id={`${id}left`}>
          {left >= 0 ? `${left} characters left` : `${-left} characters too many`}
        </p>
      )}
    </>
  );
};
