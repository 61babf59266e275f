import { useRef, useState } from 'react';
import { readWrittenFile } from '#src/browser/desk/bring-words.ts';
import type { Desk } from '#src/islands/desk/use-desk.ts';
import { useNewest } from '#src/islands/desk/use-newest.ts';
import type { Kind } from '#src/model/desk/draft.ts';

interface Props {
  desk: Desk;
  choices: readonly { kind: Kind; label: string }[];
}

/** Where words come in that somebody has written in another program. */
export const BringWords = ({ desk, choices }: Props) => {
  const { data } = desk;
  const [kind, setKind] = useState<Kind>('day');
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(false);
  const begin = useNewest();
  const input = useRef<HTMLInputElement>(null);
  const reading = useRef<File>(undefined);
  const bring = async (file: File | undefined, as: Kind): Promise<void> => {
    if (file === undefined || data === undefined || data === 'missing') return;
    reading.current = file;
    setProblem('');
    setReading(true);
    const isNewest = begin();
    const read = await readWrittenFile(file, as, data);
    if (!isNewest()) return;
    reading.current = undefined;
    setReading(false);
    if (input.current !== null) input.current.value = '';
    if ('problem' in read) setProblem(read.problem);
    else await desk.bringWords(read);
  };
  return (
    <section className="hang" aria-labelledby="desk-words">
      <h2 id="desk-words">Words you have already written</h2>
      <div className="stack">
        <p>Bring in a Word file or plain text. It is read on this device, and goes nowhere.</p>
        <div className="desk-field">
          <label htmlFor="desk-words-kind">What it is</label>
          <select
            id="desk-words-kind"
            className="text-box"
            value={kind}
            onChange={({ target }) => {
              const chosen = target.value as Kind;
              setKind(chosen);
              // A file that is being read becomes what was chosen last.
              void bring(reading.current, chosen);
            }}
          >
            {choices.map(({ kind: one, label }) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="desk-field">
          <label htmlFor="desk-words-file">Your file</label>
          <p id="desk-words-hint" className="meta">
            In a day, lines that begin with a time, such as “8.30am”, become its moments.
          </p>
          <input
            ref={input}
            id="desk-words-file"
            type="file"
            accept=".docx,.txt,.md"
            aria-describedby="desk-words-hint"
            onChange={({ target }) => void bring(target.files?.[0], kind)}
          />
        </div>
        <p role="status" className={isReading ? 'meta' : 'visually-hidden'}>
          {isReading ? 'Reading your file.' : ''}
        </p>
        <p role="alert" className={problem === '' ? 'visually-hidden' : 'note'}>
          {problem}
        </p>
      </div>
    </section>
  );
};
