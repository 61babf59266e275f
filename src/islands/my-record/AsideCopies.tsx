import { recordHere } from '#src/browser/record-here.ts';
import { saveFile } from '#src/browser/save-file.ts';
import { useRef, useState } from 'react';

/** Copies of the record that could not be read: kept apart, offered to be saved, thrown away only when the reader says so. */
export const AsideCopies = ({ keys }: { keys: readonly string[] }) => {
  const [saved, setSaved] = useState<readonly string[]>([]);
  const [isDropped, setDropped] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const drop = (key: string): void => {
    recordHere().dropAside(key);
    setDropped(true);
    said.current?.focus();
  };
  return (
    <>
      <p ref={said} tabIndex={-1} className={isDropped ? 'meta no-print' : 'visually-hidden'}>
        {isDropped && 'That copy is thrown away here.'}
      </p>
      {keys.length > 0 && (
        <section className="note stack" aria-labelledby="aside">
          <h2 id="aside">A copy that could not be read</h2>
          <p>
            What this browser had kept of your record was damaged, or was written by a newer hub. It was set aside and
            nothing of it was changed. Save it, and ask the partnership’s business unit to look at it.
          </p>
          <ul className="stack">
            {keys.map((key, index) => (
              <li key={key} className="cluster">
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    saveFile(
                      `alongside-record-set-aside-${index + 1}.json`,
                      'application/json',
                      recordHere().readAside(key) ?? '',
                    );
                    setSaved([...saved, key]);
                  }}
                >
                  Save copy {index + 1}
                </button>
                {saved.includes(key) && (
                  <button type="button" className="button button-quiet" onClick={() => drop(key)}>
                    I have it, throw copy {index + 1} away here
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
