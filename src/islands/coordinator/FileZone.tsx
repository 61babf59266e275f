import { type RefObject, useEffect, useId, useState } from 'react';
import { chosenFiles, droppedFiles } from '#src/browser/sent-files.ts';
import type { SentFiles } from '#src/islands/coordinator/use-sent-files.ts';
import { readingWords } from '#src/model/coverage-words.ts';

interface Props {
  sent: SentFiles;
  /** What came of the files so far, in words. */
  said: string;
  empty: string;
  hasFiles: boolean;
  chooser: RefObject<HTMLInputElement | null>;
  onAdd: () => void;
  onCloseAll: () => void;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes files: chosen with a button, or dropped anywhere on the page, so that a drop that misses opens nothing else. */
export const FileZone = ({ sent, said, empty, hasFiles, chooser, onAdd, onCloseAll }: Props) => {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { reading, add } = sent;

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      onAdd();
      void droppedFiles(event.dataTransfer).then(add);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  });

  const choose = (input: HTMLInputElement): void => {
    onAdd();
    const given = chosenFiles(input.files);
    // The same file can be chosen again after it was mended or closed.
    input.value = '';
    void add(given);
  };

  return (
    <section className="wrapper no-print" aria-labelledby={`${id}title`}>
      <div
        className={`file-zone stack${isOver ? ' file-zone--over' : ''}${hasFiles ? ' file-zone--small' : ''}`}
        aria-busy={reading !== undefined}
      >
        <h2 id={`${id}title`} className={hasFiles ? 'visually-hidden' : 'file-zone__title'}>
          {hasFiles ? 'Open more files' : empty}
        </h2>
        <p className="cluster">
          <label className={`button file-zone__choose${hasFiles ? ' button-quiet' : ''}`}>
            {hasFiles ? 'Add files' : 'Choose files'}
            <input
              ref={chooser}
              type="file"
              multiple
              accept=".json,application/json"
              onChange={({ target }) => choose(target)}
            />
          </label>
          <label className="button button-quiet file-zone__choose file-zone__folder">
            {hasFiles ? 'Add a folder' : 'Choose a folder'}
            <input
              type="file"
              multiple
              ref={(input) => input?.setAttribute('webkitdirectory', '')}
              onChange={({ target }) => choose(target)}
            />
          </label>
          {hasFiles && (
            <button type="button" className="button button-quiet" onClick={onCloseAll}>
              Close all files
            </button>
          )}
          <span className="meta file-zone__hint">
            {hasFiles ? 'or drop them anywhere on this page' : 'Records and evidence files, as many as you have.'}
          </span>
        </p>
        {reading && (
          <progress className="file-zone__progress" max={reading.of} value={reading.read} aria-label="Files read" />
        )}
        <p role="status" className="file-zone__said">
          {reading ? readingWords(reading.read, reading.of) : said}
        </p>
      </div>
    </section>
  );
};
