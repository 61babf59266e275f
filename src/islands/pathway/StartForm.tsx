import { useId, useState } from 'react';
import { saveFile } from '#src/browser/save-file.ts';
import { recordHere, todayHere } from '#src/browser/record-here.ts';
import type { PathwayProgress } from '#src/model/pathway-progress.ts';
import { setStart } from '#src/model/record-edits.ts';

interface Props {
  progress: PathwayProgress;
  /** The level of the heading. */
  depth?: 2 | 3;
  /** Whether the page has woken up. */
  isAwake?: boolean;
}

const REAL_DAY = /^[12]\d{3}-\d{2}-\d{2}$/;

/** The day the reader begins, and the stages' dates as reminders for their own calendar. */
export const StartForm = ({ progress, depth = 2, isAwake = true }: Props) => {
  const Heading = `h${depth}` as const;
  const id = useId();
  const [status, setStatus] = useState('');
  const { pathway, start } = progress;

  const addReminders = async (): Promise<void> => {
    const { remindersText } = await import('#src/model/reminders.ts');
    const from = start ?? todayHere();
    if (start === undefined) recordHere().change(setStart(pathway.id, from));
    const address = new URL(pathway.href, location.href).href;
    saveFile(
      `${pathway.id}-reminders.ics`,
      'text/calendar',
      remindersText({ progress, start: from, address, now: new Date() }),
    );
    setStatus('The reminders are saved as a calendar file. Open it to add them to your calendar.');
  };

  return (
    <div className="pathway-desk__start" role="group" aria-labelledby={`${id}title`}>
      <Heading id={`${id}title`}>Your dates</Heading>
      <p>
        <label htmlFor={id}>When did you start, or when will you?</label>
        <input
          className="text-box"
          id={id}
          type="date"
          disabled={!isAwake}
          autoComplete="off"
          value={start ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '' || REAL_DAY.test(value))
              recordHere().change(setStart(pathway.id, value === '' ? null : value));
          }}
        />
      </p>
      <p>
        <button type="button" className="button button-quiet" disabled={!isAwake} onClick={() => void addReminders()}>
          Add reminders to my calendar
        </button>
      </p>
      <p className="meta" role="status">
        {status}
      </p>
    </div>
  );
};
