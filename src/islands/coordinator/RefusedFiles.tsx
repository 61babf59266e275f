import { useRef } from 'react';
import type { RefusedFile } from '#src/model/coverage-file.ts';

interface Props {
  refused: readonly RefusedFile[];
  onRemove: (id: string) => void;
  /** When the last of them is taken off: the focus has to go somewhere that stays. */
  onLast: () => void;
}

/** The files that could not be read, each with the reason and what to do about it. */
export const RefusedFiles = ({ refused, onRemove, onLast }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (id: string): void => {
    onRemove(id);
    if (refused.length > 1) heading.current?.focus();
    else onLast();
  };
  if (refused.length === 0) return null;
  return (
    <section className="hang" aria-labelledby="refused">
      <h2 id="refused" ref={heading} tabIndex={-1}>
        Could not be read
      </h2>
      <ul className="list">
        {refused.map(({ id, file, problem }) => (
          <li key={id} className="coordinator__refused">
            <div>
              <h3 className="coordinator__file">{file}</h3>
              <p className="coordinator__file">{problem}</p>
            </div>
            <button type="button" className="as-link no-print" onClick={() => remove(id)}>
              Take it off the list<span className="visually-hidden">: {file}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
