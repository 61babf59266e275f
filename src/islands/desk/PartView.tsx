import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { IssueList } from '#src/islands/desk/IssueList.tsx';
import { WordsBox } from '#src/islands/desk/WordsBox.tsx';
import type { DraftPart } from '#src/model/desk/draft.ts';
import { isEmptyPart } from '#src/model/desk/draft.ts';
import {
  addMoment,
  changePart,
  goTo,
  movePart,
  nextPartKey,
  removePart,
  sortParts,
} from '#src/model/desk/draft-edits.ts';
import { issuesAt } from '#src/model/desk/writer-issues.ts';

interface Props {
  part: DraftPart;
  hintId: string;
}

/** A moment of a day: its time, what happens in a few words, and the words; or a section of a learning example. */
export const PartView = ({ part, hintId }: Props) => {
  const id = useId();
  const { draft, edit, shown } = useOpenDraft();
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const moves = useRef<HTMLParagraphElement>(null);
  const order = draft.parts;
  const at = order.findIndex(({ key }) => key === part.key);
  const was = useRef(at);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  // At either end of the day the button that moved it goes: the focus stays among its neighbours.
  useEffect(() => {
    if (was.current !== at && document.activeElement === document.body) moves.current?.querySelector('button')?.focus();
    was.current = at;
  }, [at]);
  const words = (
    <WordsBox
      id={`${id}text`}
      label={draft.kind === 'learning' ? part.title : 'What you saw, heard and did'}
      value={part.text}
      place={['part', part.key, 'text']}
      describedBy={hintId}
      change={(text) => changePart(part.key, { text })}
    />
  );
  if (draft.kind === 'learning') return words;

  const about = issuesAt(shown, ['part', part.key, 'title']);
  const remove = (): void => {
    const next = order[at + 1] ?? order[at - 1];
    edit((now) =>
      next === undefined ? removePart(part.key)(now) : goTo(`part:${next.key}`)(removePart(part.key)(now)),
    );
  };
  const keepIt = (): void => {
    setAsking(false);
    moves.current?.querySelector<HTMLElement>('button:last-child')?.focus();
  };
  const add = (): void => edit((now) => goTo(`part:${nextPartKey(now)}`)(addMoment(part.key)(now)));
  const wrong = about.some(({ severity }) => severity === 'error') || undefined;
  // The moments are sorted once somebody has gone on from this one: nothing moves under their hands before.
  const sort = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>): void => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) edit(sortParts);
  };
  return (
    <div className="stack" onBlur={sort}>
      <div className="desk-field">
        <div className="desk-pair">
          <p>
            <label htmlFor={`${id}time`}>At what time?</label>
            <input
              className="text-box"
              id={`${id}time`}
              type="time"
              value={part.time}
              aria-describedby={`${id}about`}
              aria-invalid={wrong}
              onChange={({ target }) => edit(changePart(part.key, { time: target.value }))}
            />
          </p>
          <p>
            <label htmlFor={`${id}title`}>What happens, in a few words?</label>
            <input
              className="text-box"
              id={`${id}title`}
              maxLength={110}
              value={part.title}
              aria-describedby={`${id}about`}
              aria-invalid={wrong}
              onChange={({ target }) => edit(changePart(part.key, { title: target.value }))}
            />
          </p>
        </div>
        <IssueList id={`${id}about`} issues={about} />
      </div>
      {words}
      <p className="cluster desk-moves" ref={moves}>
        {at > 0 && (
          <button type="button" className="button button-quiet" onClick={() => edit(movePart(part.key, -1))}>
            Move earlier
          </button>
        )}
        {at < order.length - 1 && (
          <button type="button" className="button button-quiet" onClick={() => edit(movePart(part.key, 1))}>
            Move later
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={add}>
          Add a moment after this
        </button>
        {order.length > 1 && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => (isEmptyPart(part) ? remove() : setAsking(true))}
          >
            Take this moment out
          </button>
        )}
      </p>
      {isAsking && (
        <div className="note stack">
          <p ref={question} tabIndex={-1}>
            <strong>Take this moment out?</strong> What you wrote in it is gone then.
          </p>
          <p className="cluster">
            <button type="button" className="button" onClick={remove}>
              Yes, take it out
            </button>
            <button type="button" className="button button-quiet" onClick={keepIt}>
              Keep it
            </button>
          </p>
        </div>
      )}
    </div>
  );
};
