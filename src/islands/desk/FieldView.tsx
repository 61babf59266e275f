import { useId } from 'react';
import { ChoiceField } from '#src/islands/desk/ChoiceField.tsx';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { FileField } from '#src/islands/desk/FileField.tsx';
import { IssueList } from '#src/islands/desk/IssueList.tsx';
import { ListField } from '#src/islands/desk/ListField.tsx';
import { TextField } from '#src/islands/desk/TextField.tsx';
import { setField } from '#src/model/desk/draft-edits.ts';
import { type FieldPath, valueAt } from '#src/model/desk/field-values.ts';
import { issuesAt } from '#src/model/desk/writer-issues.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

/** What every kind of field is drawn from. */
export interface FieldProps {
  field: FormField;
  path: FieldPath;
  /** Its id on the page, and those of what describes it. */
  id: string;
  describedBy: string;
  isWrong: boolean;
}

interface Props {
  field: FormField;
  path: FieldPath;
  /** The label, when it is another than that of the schema: the place in a list. */
  label?: string;
}

const isGrouped = ({ kind }: FormField): boolean => kind === 'group' || kind === 'list';

/** One field of a form with its label, its hint and what is said about it, whatever it holds. */
export const FieldView = ({ field, path, label = field.label }: Props) => {
  const id = useId();
  const { shown, draft, edit } = useOpenDraft();
  const all = issuesAt(shown, ['field', ...path]);
  const issues = isGrouped(field) ? all.filter(({ place }) => place.path.length === path.length + 1) : all;
  const describedBy = `${id}hint ${id}issues`;
  const props: FieldProps = {
    field,
    path,
    id,
    describedBy,
    isWrong: issues.some(({ severity }) => severity === 'error'),
  };
  const hint = field.hint !== '' && (
    <p className="meta" id={`${id}hint`}>
      {field.hint}
      {field.kind === 'text' && field.format === 'film-time' && ' In minutes and seconds, for example 01:42.'}
      {!field.isRequired && ' You can leave this out.'}
    </p>
  );
  const said = <IssueList id={`${id}issues`} issues={issues} />;
  if (field.kind === 'yes-no')
    return (
      <div className="desk-field">
        <label className="desk-tick" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={valueAt(draft.fields, path) === true}
            aria-describedby={describedBy}
            onChange={({ target }) => edit(setField(path, target.checked))}
          />
          <span>{label}</span>
        </label>
        {hint}
        {said}
      </div>
    );
  const isRadios = field.kind === 'choice' && field.options.length <= 4;
  if (isGrouped(field) || isRadios)
    return (
      <fieldset className="desk-field desk-group" aria-describedby={describedBy}>
        <legend>{label}</legend>
        {hint}
        {field.kind === 'group' &&
          field.fields.map((inner) => <FieldView key={inner.name} field={inner} path={[...path, inner.name]} />)}
        {field.kind === 'list' && <ListField {...props} field={field} />}
        {isRadios && <ChoiceField {...props} />}
        {said}
      </fieldset>
    );
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {hint}
      {field.kind === 'choice' || field.kind === 'reference' ? (
        <ChoiceField {...props} />
      ) : field.kind === 'file' ? (
        <FileField {...props} field={field} />
      ) : (
        <TextField {...props} />
      )}
      {said}
    </div>
  );
};
