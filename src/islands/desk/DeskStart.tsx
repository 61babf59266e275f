import { useRef, useState } from 'react';
import { readChosenFile } from '#src/browser/desk/bring-back.ts';
import { BringWords } from '#src/islands/desk/BringWords.tsx';
import { DraftList } from '#src/islands/desk/DraftList.tsx';
import { useNewest } from '#src/islands/desk/use-newest.ts';
import type { Desk } from '#src/islands/desk/use-desk.ts';
import type { Kind } from '#src/model/desk/draft.ts';
import { keepingProblem } from '#src/model/desk/keeping.ts';

interface Props {
  desk: Desk;
  title: string;
  lede: string;
}

const CHOICES: readonly { kind: Kind; label: string; says: string }[] = [
  { kind: 'day', label: 'A day', says: 'Your day at work, hour by hour. About an hour to write.' },
  { kind: 'blog', label: 'A blog', says: 'One thought, in five minutes’ reading.' },
  { kind: 'vlog', label: 'A vlog', says: 'A short film you have made, with captions.' },
  { kind: 'learning', label: 'A learning example', says: 'What went well and what did not, without blame.' },
  { kind: 'event', label: 'An event', says: 'A session that people from several partners come to.' },
];

/** Where writing begins: what to write, the drafts on this device, and a file to go on with. */
export const DeskStart = ({ desk, title, lede }: Props) => {
  const [words, setWords] = useState('');
  const begin = useNewest();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setWords('');
    const isNewest = begin();
    const read = await readChosenFile(file);
    if (!isNewest()) return;
    if (input.current !== null) input.current.value = '';
    if ('problem' in read) setWords(read.problem);
    else await desk.bringBack(read);
  };
  return (
    <div className="desk">
      <header className="wrapper section stack">
        <p className="eyebrow">The writer’s desk</p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lede">{lede}</p>
        {desk.isDenied && (
          <p className="note" role="alert">
            {keepingProblem('denied')}
          </p>
        )}
      </header>
      <section className="hang" aria-labelledby="desk-kinds">
        <h2 id="desk-kinds">What do you want to write?</h2>
        <ul className="list desk-kinds">
          {CHOICES.map(({ kind, label, says }) => (
            <li key={kind}>
              <button type="button" className="as-link list__title" onClick={() => desk.begin(kind)}>
                {label}
              </button>
              <p>{says}</p>
            </li>
          ))}
        </ul>
      </section>
      {desk.drafts.length > 0 && (
        <section className="hang" aria-labelledby="desk-drafts">
          <h2 id="desk-drafts" tabIndex={-1}>
            Your drafts on this device
          </h2>
          <DraftList desk={desk} />
        </section>
      )}
      <BringWords desk={desk} choices={CHOICES} />
      <section className="hang" aria-labelledby="desk-back">
        <h2 id="desk-back">Bring back a file</h2>
        <div className="stack">
          <p>
            <label htmlFor="desk-file">A file you downloaded here, or an article of the hub</label>
            <input
              ref={input}
              id="desk-file"
              type="file"
              accept=".zip,.mdx"
              onChange={({ target }) => void open(target.files?.[0])}
            />
          </p>
          <p role="alert" className={words === '' ? 'visually-hidden' : 'note'}>
            {words}
          </p>
        </div>
      </section>
    </div>
  );
};
