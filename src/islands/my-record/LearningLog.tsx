import { useEffect, useId, useRef, useState } from 'react';
import { recordHere } from '#src/browser/record-here.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { longDate } from '#src/model/dates.ts';
import { learningLog, type LogEntry, searchLog } from '#src/model/learning-log.ts';
import { setNote } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

interface Props {
  catalogue: Catalogue;
  record: LearnerRecord;
}

const KINDS: Readonly<Record<LogEntry['kind'], string>> = {
  module: 'Module',
  note: 'What I wrote',
  task: 'Task',
  story: 'Story',
};

/** Everything the reader did and wrote, newest first, to search and to print. */
export const LearningLog = ({ catalogue, record }: Props) => {
  const id = useId();
  const [words, setWords] = useState('');
  const [deleted, setDeleted] = useState<LogEntry>();
  const [isBack, setBack] = useState(false);
  const note = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with its entry, or with the offer to undo it.
  useEffect(() => note.current?.focus(), [deleted, isBack]);
  const log = learningLog(record, catalogue);
  const shown = searchLog(log, words);

  const remove = (entry: LogEntry): void => {
    if (entry.note === undefined) return;
    recordHere().change(setNote(entry.note.module, entry.note.prompt, entry.note.device, ''));
    setDeleted(entry);
    setBack(false);
  };
  const undo = (): void => {
    if (deleted?.note === undefined) return;
    recordHere().change(setNote(deleted.note.module, deleted.note.prompt, deleted.note.device, deleted.text));
    setBack(true);
  };

  return (
    <div className="my-record__log stack">
      <p className="no-print my-record__search">
        <label htmlFor={id}>Search the log</label>
        <input
          className="text-box"
          id={id}
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </p>
      <p className="meta" role="status">
        {words.trim() === ''
          ? `${log.length} ${log.length === 1 ? 'entry' : 'entries'}.`
          : `${shown.length} of ${log.length} entries.`}
      </p>
      {deleted && (
        <p className="note no-print" ref={note} tabIndex={-1}>
          What you wrote about “{deleted.title}” is {isBack ? 'back.' : 'deleted.'}{' '}
          {!isBack && (
            <button type="button" className="button button-quiet" onClick={undo}>
              Undo
            </button>
          )}
        </p>
      )}
      <ol className="list">
        {shown.map((entry) => (
          <li key={entry.key}>
            <p className="meta">
              <time dateTime={entry.on}>{longDate(entry.on)}</time>, {KINDS[entry.kind]}
            </p>
            <h3>{entry.href ? <a href={entry.href}>{entry.title}</a> : entry.title}</h3>
            {entry.asked !== undefined && <p className="meta">{entry.asked}</p>}
            <p className={entry.kind === 'note' ? 'my-record__note say lede' : ''}>{entry.text}</p>
            {entry.note && (
              <p className="cluster no-print">
                {entry.href && <a href={`${entry.href}#note-${entry.note.prompt}`}>Change it</a>}
                <button type="button" className="as-link" onClick={() => remove(entry)}>
                  Delete it
                  <span className="visually-hidden">
                    : what you wrote about {entry.title}. {entry.asked}
                  </span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
};
