import { useId, useState } from 'react';
import { saveFile } from '#src/browser/save-file.ts';
import { recordHere, todayHere } from '#src/browser/record-here.ts';
import type { PathwayProgress } from '#src/model/pathway-progress.ts';
import { setStart } from '#src/model/record-edits.ts';
import { isDay } from '#src/schemas/record-fields.ts';

interface Props {
  progress: PathwayProgress;
  /** The level of the heading. */
  depth?: 2 | 3;
  /** Whether the page has woken up. */
  isAwake?: boolean;
}

/** The day the reader begins, and the stages' dates as reminders for their own calendar. */
export const StartForm = ({ progress, depth = 2, isAwake = true }: Props) => {
  const Heading = `h${depth}` as const;
  const id = useId();
  const [status, setStatus] = useState('');
  const { pathway, start } = progress;
  // Where several pathways share a page, each says which one it is.
  const which = depth === 3 && <span className="visually-hidden"> for {pathway.title}</span>;
  // What stands in the box while somebody types: the year 0202 on the way to 2026 is theirs, and not yet a day.
  const [typed, setTyped] = useState<string>();

  const take = ({ value, validity }: HTMLInputElement): void => {
    if (isDay(value)) recordHere().change(setStart(pathway.id, value));
    else if (value === '' && !validity.badInput && start !== undefined) recordHere().change(setStart(pathway.id, null));
  };

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
      <Heading id={`${id}title`}>Your dates{which}</Heading>
      <p>
        <label htmlFor={id}>When did you start, or when will you?</label>
        <input
          className="text-box"
          id={id}
          type="date"
          max="2999-12-31"
          disabled={!isAwake}
          autoComplete="off"
          value={typed ?? start ?? ''}
          onChange={({ target }) => {
            setTyped(target.value);
            take(target);
          }}
          onBlur={({ target }) => {
            take(target);
            setTyped(undefined);
          }}
        />
      </p>
      <p>
        <button type="button" className="button button-quiet" disabled={!isAwake} onClick={() => void addReminders()}>
          Add reminders to my calendar{which}
        </button>
      </p>
      <p className="meta" role="status">
        {status}
      </p>
    </div>
  );
};
