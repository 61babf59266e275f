import { useEffect, useId, useRef, useState } from 'react';
import { todayHere } from '#src/browser/record-here.ts';
import type { Desk } from '#src/islands/desk/use-desk.ts';
import { longDate } from '#src/model/dates.ts';
import { type Draft, draftTitle } from '#src/model/desk/draft.ts';

const KIND_WORDS = { day: 'Day', blog: 'Blog', vlog: 'Vlog', learning: 'Learning example', event: 'Event' } as const;

interface Props {
  desk: Desk;
}

interface RowProps extends Props {
  draft: Draft;
  drop: (key: string) => void;
}

/** One draft: open it, call it something else, or throw it away after a question. */
const DraftRow = ({ desk, draft, drop }: RowProps) => {
  const id = useId();
  const [mode, setMode] = useState<'rename' | 'drop'>();
  const [title, setTitle] = useState('');
  const first = useRef<HTMLElement>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (mode !== undefined) first.current?.focus();
  }, [mode]);
  const name = draftTitle(draft);
  const changed = new Date(draft.changed);
  /** Folds away what was asked; the focus goes back to the button that asked it. */
  const fold = (button: 'first' | 'last'): void => {
    setMode(undefined);
    const { firstElementChild, lastElementChild } = buttons.current ?? {};
    ((button === 'first' ? firstElementChild : lastElementChild) as HTMLElement | null | undefined)?.focus();
  };
  return (
    <li>
      <h3>
        <button type="button" className="as-link list__title" onClick={() => void desk.openDraft(draft.key)}>
          {name}
        </button>
      </h3>
      <p className="meta">
        {KIND_WORDS[draft.kind]}, changed on {longDate(todayHere(changed))} at {changed.toTimeString().slice(0, 5)}
      </p>
      <p className="cluster" ref={buttons}>
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={mode === 'rename'}
          onClick={() => {
            setTitle(typeof draft.fields['title'] === 'string' ? draft.fields['title'] : '');
            setMode('rename');
          }}
        >
          Rename<span className="visually-hidden">: {name}</span>
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={mode === 'drop'}
          onClick={() => setMode('drop')}
        >
          Delete<span className="visually-hidden">: {name}</span>
        </button>
      </p>
      {mode === 'rename' && (
        <form
          className="cluster"
          onSubmit={(event) => {
            event.preventDefault();
            void desk.rename(draft, title.trim());
            fold('first');
          }}
        >
          <label htmlFor={id}>New title</label>
          <input
            ref={(box) => {
              first.current = box;
            }}
            className="text-box"
            id={id}
            maxLength={110}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <button type="submit" className="button">
            Call it this
          </button>
        </form>
      )}
      {mode === 'drop' && (
        <div className="note stack">
          <p
            ref={(words) => {
              first.current = words;
            }}
            tabIndex={-1}
          >
            <strong>Delete “{name}” from this device?</strong> It cannot be brought back, unless you have downloaded it.
          </p>
          <p className="cluster">
            <button type="button" className="button" onClick={() => drop(draft.key)}>
              Yes, delete it
            </button>
            <button type="button" className="button button-quiet" onClick={() => fold('last')}>
              Keep it
            </button>
          </p>
        </div>
      )}
    </li>
  );
};

/** The drafts on this device, the one changed last first. */
export const DraftList = ({ desk }: Props) => {
  /** The row goes, and with it the button that was pressed: reading goes on at the heading over the list, or at the top. */
  const drop = async (key: string): Promise<void> => {
    await desk.drop(key);
    const heading = document.querySelector<HTMLElement>(desk.drafts.length > 1 ? '#desk-drafts' : '.desk h1');
    heading?.focus();
  };
  return (
    <ul className="list">
      {desk.drafts.map((draft) => (
        <DraftRow key={draft.key} {...{ desk, draft }} drop={(one) => void drop(one)} />
      ))}
    </ul>
  );
};
