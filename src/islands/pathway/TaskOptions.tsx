import { useRef } from 'react';
import { recordHere } from '#src/browser/record-here.ts';
import { longDate } from '#src/model/dates.ts';
import { minutesWords } from '#src/model/pathway-stages.ts';
import type { TaskProgress } from '#src/model/pathway-progress.ts';
import { setTask } from '#src/model/record-edits.ts';

interface Props {
  pathway: string;
  task: TaskProgress;
  /** Whether the page has woken up, so that the reader can say what they did. */
  isAwake: boolean;
}

/** The ways to do a task; one of them is enough. */
export const TaskOptions = ({ pathway, task, isAwake }: Props) => {
  const { done, options, daysRead } = task;
  const state = useRef<HTMLParagraphElement>(null);
  const note = (option: string | null): void => {
    recordHere().change(setTask(pathway, task.id, option));
    // The button that was pressed goes; what it did is said here.
    state.current?.focus();
  };
  const isByReading = done !== undefined && done.option.days !== undefined && daysRead >= done.option.days;
  return (
    <>
      <p className="meta" ref={state} tabIndex={-1}>
        {done ? `You did this on ${longDate(done.on)}: ${done.option.text}.` : 'Do one of these:'}
      </p>
      <ul className="pathway-steps__options">
        {options.map((option) => (
          <li key={option.id}>
            <span>
              {option.href ? <a href={option.href}>{option.text}</a> : option.text}{' '}
              <span className="meta">{minutesWords(option.minutes)}</span>
              {isAwake && option.days !== undefined && daysRead > 0 && (
                <span className="meta">{` You have read ${Math.min(daysRead, option.days)} of ${option.days}.`}</span>
              )}
            </span>
            {done === undefined && (
              <button
                type="button"
                className="button button-quiet no-print only-script"
                disabled={!isAwake}
                onClick={() => note(option.id)}
              >
                I did this<span className="visually-hidden"> {option.text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {isAwake && done !== undefined && !isByReading && (
        <p className="no-print">
          <button type="button" className="button button-quiet" onClick={() => note(null)}>
            Take that back<span className="visually-hidden"> {done.option.text}</span>
          </button>
        </p>
      )}
    </>
  );
};
