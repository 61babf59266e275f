import { useRef, useState } from 'react';
import { isOpen, type TriedFile } from '#src/model/coverage-file.ts';

interface Props {
  tried: readonly TriedFile[];
  onRemove: (id: string) => void;
  onCloseAll: () => void;
}

/** Every file that is open, to close one or all. */
export const OpenFiles = ({ tried, onRemove, onCloseAll }: Props) => {
  const [isShown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = tried.filter(isOpen);
  return (
    <section className="hang no-print" aria-labelledby="files">
      <h2 id="files" ref={heading} tabIndex={-1}>
        Files
      </h2>
      <div className="stack">
        <p>
          They are in the memory of this page and nowhere else. Close them here, or leave the page, and they are gone
          from it. The files themselves stay where they are.
        </p>
        <p className="cluster">
          <button type="button" className="button" onClick={onCloseAll}>
            Close all files
          </button>
          {open.length > 0 && (
            <button
              type="button"
              className="button button-quiet"
              aria-expanded={isShown}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? 'Hide the list' : `List the ${open.length === 1 ? 'file' : `${open.length} files`}`}
            </button>
          )}
        </p>
        {isShown && open.length > 0 && (
          <ul className="coordinator__files">
            {open.map(({ id, file }) => (
              <li key={id}>
                <span className="coordinator__file">{file}</span>
                <button
                  type="button"
                  className="as-link"
                  onClick={() => {
                    onRemove(id);
                    heading.current?.focus();
                  }}
                >
                  Close<span className="visually-hidden"> {file}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
