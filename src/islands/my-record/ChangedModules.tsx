import { useRef, useState } from 'react';
import { recordHere } from '#src/browser/record-here.ts';
import { confirmChanges } from '#src/model/confirm-changes.ts';
import type { ModuleProgress } from '#src/model/module-progress.ts';
import { minutesWords } from '#src/model/pathway-stages.ts';

/** The modules that changed since the reader did them: only the difference, and a way to say it is read. */
export const ChangedModules = ({ changed }: { changed: readonly ModuleProgress[] }) => {
  const [words, setWords] = useState('');
  const noted = useRef<HTMLParagraphElement>(null);
  const confirm = (module: ModuleProgress): void => {
    recordHere().change(confirmChanges(module));
    setWords(`Noted: you have read what changed in “${module.module.title}”.`);
    // The button that was pressed goes. What is said stands before the modules that are left, so Tab goes on with those.
    noted.current?.focus();
  };
  return (
    <>
      <p ref={noted} tabIndex={-1} className={words === '' ? 'visually-hidden' : 'wrapper meta no-print'}>
        {words}
      </p>
      {changed.length > 0 && (
        <section className="hang" aria-labelledby="changed">
          <h2 id="changed">Changed since you did it</h2>
          <ul className="list">
            {changed.map((one) => (
              <li key={one.module.id}>
                <h3>
                  <a href={`${one.module.href}#part-changed`}>{one.module.title}</a>
                </h3>
                <p className="meta">
                  You did version {one.done?.version}; it is now version {one.module.version}. Your tick stays. About{' '}
                  {minutesWords(one.minutesLeft)}.
                </p>
                {one.changes.map(({ version, what }) => (
                  <p key={version}>{what}</p>
                ))}
                <p className="no-print">
                  <button type="button" className="button button-quiet" onClick={() => confirm(one)}>
                    I have read what changed<span className="visually-hidden"> in {one.module.title}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
