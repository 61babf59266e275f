import { useRef, useState } from 'react';
import { cleanPicture } from '#src/browser/desk/clean-picture.ts';
import { readAttachment } from '#src/browser/desk/attachment.ts';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { useNewest } from '#src/islands/desk/use-newest.ts';
import type { FieldProps } from '#src/islands/desk/FieldView.tsx';
import { setField } from '#src/model/desk/draft-edits.ts';
import { textAt } from '#src/model/desk/field-values.ts';
import { fileName } from '#src/model/desk/pictures.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

interface Props extends FieldProps {
  field: Extract<FormField, { kind: 'file' }>;
}

/** A file beside the article: a picture is made anew, a film loses what the camera hid in it, captions are read as text. */
export const FileField = ({ field, path, id, describedBy, isWrong }: Props) => {
  const { draft, edit, putFile, takeFile } = useOpenDraft();
  const [problem, setProblem] = useState('');
  const begin = useNewest();
  const input = useRef<HTMLInputElement>(null);
  const name = textAt(draft.fields, path);
  const isPicture = field.types.includes('jpg');
  const offered = isPicture
    ? 'image/*'
    : field.types
        .filter((type) => type !== 'webm')
        .map((type) => `.${type}`)
        .join(',');

  const choose = async (file: File | undefined): Promise<void> => {
    setProblem('');
    if (file === undefined) return;
    const isNewest = begin();
    const read = isPicture ? await cleanPicture(file) : await readAttachment(file, field.types);
    if (!isNewest()) return;
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    const [blob, ending] = 'picture' in read ? [read.picture, read.ending] : [read.file, read.ending];
    const others = draft.files.filter((one) => one !== name);
    const next = fileName(field.name === 'file' ? 'film' : field.name, ending, others);
    // The one before goes when the new one is there.
    await putFile(next, blob, setField(path, next));
    if (name !== '' && name !== next) await takeFile(name);
  };

  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        accept={offered}
        aria-describedby={`${describedBy} ${id}has`}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
      <p className="meta" id={`${id}has`}>
        {name === '' ? 'No file yet.' : `Here: ${name.slice(2)}`}
      </p>
      {name !== '' && (
        <p>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              input.current?.focus();
              void takeFile(name).then(() => edit(setField(path, '')));
            }}
          >
            Take {name.slice(2)} out
          </button>
        </p>
      )}
      <p role="alert" className={problem === '' ? 'visually-hidden' : 'note'}>
        {problem}
      </p>
    </>
  );
};
