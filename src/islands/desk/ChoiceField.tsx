import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import type { FieldProps } from '#src/islands/desk/FieldView.tsx';
import { choiceWords } from '#src/model/choice-words.ts';
import { choicesFor, partnerOfRole, withHeld } from '#src/model/desk/desk-choices.ts';
import { setField, setRole } from '#src/model/desk/draft-edits.ts';
import { textAt } from '#src/model/desk/field-values.ts';

/** One of a few, as buttons; one of many, as a list. */
export const ChoiceField = ({ field, path, id, describedBy, isWrong }: FieldProps) => {
  const { data, draft, edit } = useOpenDraft();
  const value = textAt(draft.fields, path);
  const choose = (chosen: string): void =>
    edit(
      field.kind === 'reference' && field.to === 'roles'
        ? setRole(path, chosen, partnerOfRole(data, chosen))
        : setField(path, chosen),
    );
  const choices =
    field.kind === 'reference'
      ? choicesFor(data, field.to)
      : field.kind === 'choice'
        ? field.options.map((option) => ({ value: option, label: choiceWords(option, field.name) }))
        : [];
  if (field.kind === 'choice' && choices.length <= 4)
    return (
      <div className="desk-options">
        {choices.map((choice) => (
          <label className="desk-tick" key={choice.value}>
            <input
              type="radio"
              name={id}
              checked={value === choice.value}
              onChange={() => choose(choice.value)}
              onClick={() => !field.isRequired && value === choice.value && choose('')}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    );
  return (
    <select
      className="select"
      id={id}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{field.isRequired ? 'Choose' : 'None'}</option>
      {withHeld(choices, [value]).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
};
