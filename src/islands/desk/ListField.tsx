import { useRef } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { type FieldProps, FieldView } from '#src/islands/desk/FieldView.tsx';
import { choicesFor, withHeld } from '#src/model/desk/desk-choices.ts';
import { moveItem, removeItem, setField } from '#src/model/desk/draft-edits.ts';
import { valueAt } from '#src/model/desk/field-values.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

interface Props extends FieldProps {
  field: Extract<FormField, { kind: 'list' }>;
}

const itemName = (label: string, number: number): string => `${label}, ${number}`;

/** A list: boxes to tick where its items are chosen, else rows that can be added, moved and taken away. */
export const ListField = ({ field, path }: Props) => {
  const { data, draft, edit } = useOpenDraft();
  const rows = useRef<HTMLOListElement>(null);
  /** Gives the focus to something in a row, once it is drawn: its box, or its button "Move up". */
  const focusIn = (index: number, what: 'button' | 'box'): void => {
    const wanted = what === 'button' ? ':scope > .cluster button' : 'input, textarea, select';
    requestAnimationFrame(() => rows.current?.children[index]?.querySelector<HTMLElement>(wanted)?.focus());
  };
  const found = valueAt(draft.fields, path);
  const items: unknown[] = Array.isArray(found) ? found : [];
  const { item, least = 0, most = Infinity, label } = field;
  if (item.kind === 'reference')
    return (
      <div className="desk-options">
        {withHeld(choicesFor(data, item.to), items).map((choice) => (
          <label className="desk-tick" key={choice.value}>
            <input
              type="checkbox"
              checked={items.includes(choice.value)}
              onChange={({ target }) =>
                edit(
                  setField(
                    path,
                    target.checked ? [...items, choice.value] : items.filter((one) => one !== choice.value),
                  ),
                )
              }
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    );
  const count = Math.max(items.length, least, 1);
  return (
    <>
      <ol className="desk-rows" ref={rows}>
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>
            {item.kind === 'group' ? (
              <fieldset className="desk-group">
                <legend>{itemName(label, index + 1)}</legend>
                {item.fields.map((inner) => (
                  <FieldView key={inner.name} field={inner} path={[...path, index, inner.name]} />
                ))}
              </fieldset>
            ) : (
              <FieldView field={{ ...item, hint: '' }} path={[...path, index]} label={itemName(label, index + 1)} />
            )}
            {items.length > 1 && (
              <p className="cluster">
                {index > 0 && (
                  <button
                    type="button"
                    className="button button-quiet"
                    onClick={() => {
                      edit(moveItem(path, index, -1));
                      focusIn(index - 1, index > 1 ? 'button' : 'box');
                    }}
                  >
                    Move up<span className="visually-hidden">: {itemName(label, index + 1)}</span>
                  </button>
                )}
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => {
                    edit(removeItem(path, index));
                    focusIn(Math.max(0, index - 1), 'box');
                  }}
                >
                  Take out<span className="visually-hidden">: {itemName(label, index + 1)}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {count < most && (
        <p>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              edit(setField([...path, count], item.kind === 'group' ? {} : ''));
              focusIn(count, 'box');
            }}
          >
            Add another<span className="visually-hidden">: {label}</span>
          </button>
        </p>
      )}
    </>
  );
};
