import { useEffect, useId, useRef, useState } from 'react';
import type { Desk } from '#src/islands/desk/use-desk.ts';
import { longDate } from '#src/model/dates.ts';
import { type Draft, draftTitle } from '#src/model/desk/draft.ts';

const KIND_WORDS = { day: 'Day', blog: 'Blog', vlog: 'Vlog', learning: 'Learning example', event: 'Event' } as const;

interface Props {
  desk: Desk;
}

interface RowProps extends Props {
  draft: Draft;
}

/** One draft: open it, call it something else, or throw it away after a question. */
const DraftRow = ({ desk, draft }: RowProps) => {
  const id = useId();
  const [mode, setMode] = useState<'rename' | 'drop'>();
  const [title, setTitle] = useState(draftTitle(draft));
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    if (mode !== undefined) first.current?.focus();
  }, [mode]);
  const name = draftTitle(draft);
  return (
    <li>
      <h3>
        <button type="button" className="desk-link list__title" onClick={() => void desk.openDraft(draft.key)}>
          {name}
        </button>
      </h3>
      <p className="meta">
        {KIND_WORDS[draft.kind]}, changed on {longDate(draft.changed)} at{' '}
        {new Date(draft.changed).toTimeString().slice(0, 5)}
      </p>
      <p className="cluster">
        <button type="button" className="button button-quiet" onClick={() => setMode('rename')}>
          Rename<span className="visually-hidden">: {name}</span>
        </button>
        <button type="button" className="button button-quiet" onClick={() => setMode('drop')}>
          Delete<span className="visually-hidden">: {name}</span>
        </button>
      </p>
      {mode === 'rename' && (
        <form
          className="cluster"
          onSubmit={(event) => {
            event.preventDefault();
            void desk.rename(draft, title.trim());
            setMode(undefined);
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
            <button type="button" className="button" onClick={() => void desk.drop(draft.key)}>
              Yes, delete it
            </button>
            <button type="button" className="button button-quiet" onClick={() => setMode(undefined)}>
              Keep it
            </button>
          </p>
        </div>
      )}
    </li>
  );
};

/** The drafts on this device, the one changed last first. */
export const DraftList = ({ desk }: Props) => (
  <ul className="list">
    {desk.drafts.map((draft) => (
      <DraftRow key={`${draft.key}${String(draft.revision)}`} {...{ desk, draft }} />
    ))}
  </ul>
);
