import { useEffect, useId, useRef, useState } from 'react';
import { cleanPicture, type CleanPicture } from '#src/browser/desk/clean-picture.ts';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import type { Insert } from '#src/islands/desk/InsertTools.tsx';
import { useNewest } from '#src/islands/desk/use-newest.ts';
import { insertAsBlock } from '#src/model/desk/insertions.ts';
import { asDescription, pictureMark, fileName } from '#src/model/desk/pictures.ts';

interface Props {
  insert: Insert;
  done: () => void;
}

const SMALL = 320;

/** Draws the picture small, so that whoever chose it sees what is published, and nothing else of it. */
const show = async (canvas: HTMLCanvasElement, picture: Blob): Promise<void> => {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, SMALL / Math.max(bitmap.width, bitmap.height));
  Object.assign(canvas, { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
};

/** Chooses a picture, makes it anew without what the camera hid in it, asks what it shows, and puts it in. */
export const InsertPicture = ({ insert, done }: Props) => {
  const id = useId();
  const { draft, putFile } = useOpenDraft();
  const [clean, setClean] = useState<CleanPicture>();
  const [isBusy, setBusy] = useState(false);
  const [words, setWords] = useState('');
  const [isAsked, setAsked] = useState(false);
  const begin = useNewest();
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const isPut = useRef(false);
  const problem = clean !== undefined && 'problem' in clean ? clean.problem : '';
  const description = asDescription(words);

  useEffect(() => {
    if (clean !== undefined && 'picture' in clean && canvas.current !== null) void show(canvas.current, clean.picture);
  }, [clean]);

  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const isNewest = begin();
    setBusy(true);
    // The one before cannot be put in any more, while this one is made.
    setClean(undefined);
    const made = await cleanPicture(file);
    if (!isNewest()) return;
    setClean(made);
    setBusy(false);
  };
  const add = async (): Promise<void> => {
    setAsked(true);
    if (clean === undefined || 'problem' in clean) return;
    if (description === '') return box.current?.focus();
    // Pressed twice, it is put in once.
    if (isPut.current) return;
    isPut.current = true;
    const name = fileName(description, clean.ending, draft.files);
    await putFile(name, clean.picture);
    insert((text, selection) => insertAsBlock(text, selection, pictureMark(name, description)));
    done();
  };

  return (
    <div className="desk-panel stack">
      <p>
        <label htmlFor={`${id}file`}>Choose a picture</label>
        <input
          id={`${id}file`}
          type="file"
          accept="image/*"
          aria-describedby={`${id}how`}
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </p>
      <p className="meta" id={`${id}how`}>
        It is made smaller here, and loses the place, the day and everything else that the camera hid in it, before it
        goes anywhere.
      </p>
      <p role="status" className={isBusy ? 'meta' : 'visually-hidden'}>
        {isBusy ? 'Making the picture smaller.' : ''}
      </p>
      <p role="alert" className={problem === '' ? 'visually-hidden' : 'note'}>
        {problem}
      </p>
      {clean !== undefined && 'picture' in clean && (
        <>
          <canvas ref={canvas} role="img" aria-label="The picture as it will be sent" />
          <p>
            <label htmlFor={`${id}alt`}>What can be seen in it, for people who cannot see it?</label>
            <input
              ref={box}
              id={`${id}alt`}
              className="text-box"
              maxLength={300}
              value={words}
              aria-invalid={(isAsked && description === '') || undefined}
              aria-describedby={`${id}alt-hint`}
              onChange={({ target }) => setWords(target.value)}
            />
          </p>
          <p className="meta" id={`${id}alt-hint`}>
            {isAsked && description === '' ? (
              <strong>Say in a few words what matters in the picture. Without them it cannot be used.</strong>
            ) : (
              'A few words about what matters here. Nobody who could be recognised, no name badges, no house numbers.'
            )}
          </p>
          <p>
            <button type="button" className="button" onClick={() => void add()}>
              Put the picture in
            </button>
          </p>
        </>
      )}
    </div>
  );
};
