import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { recordHere } from '#src/browser/record-here.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { bringBack, clear, type Scope } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

interface Props {
  catalogue: Catalogue;
  record: LearnerRecord;
}

/** Clears one module or everything: asks once more, and can be undone as long as the page is open. */
export const ClearDesk = ({ catalogue, record }: Props) => {
  const id = useId();
  const [scope, setScope] = useState<Scope>('everything');
  const [isAsking, setAsking] = useState(false);
  const [before, setBefore] = useState<LearnerRecord>();
  const [words, setWords] = useState('');
  const question = useRef<HTMLParagraphElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const clearButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  useEffect(() => {
    if (before !== undefined) undoButton.current?.focus();
  }, [before]);

  const titleOf = (module: string): string => catalogue.modules.find((one) => one.id === module)?.title ?? module;
  const named =
    scope === 'everything' ? 'everything, and what you wrote' : `“${titleOf(scope.slice('module:'.length))}”`;
  const modules = Object.keys(record.modules);

  const clearNow = (): void => {
    // What another tab has just written is cleared as well, so it has to come back as well.
    setBefore(recordHere().refresh().record);
    recordHere().change(clear(scope));
    setAsking(false);
    setWords(`Cleared: ${named}.`);
    setScope('everything');
  };
  const undo = (): void => {
    if (before !== undefined) recordHere().change(bringBack(before));
    setBefore(undefined);
    setWords('It is all back.');
    clearButton.current?.focus();
  };
  const leave = (): void => {
    // The button that asks is to be there again before it can have the focus.
    flushSync(() => setAsking(false));
    clearButton.current?.focus();
  };

  return (
    <div className="stack">
      <p>
        <label htmlFor={id}>Which part?</label>
        <select
          className="select my-record__scope"
          id={id}
          value={scope}
          onChange={({ target }) => {
            setScope(target.value as Scope);
            setAsking(false);
          }}
        >
          <option value="everything">Everything, and what I wrote</option>
          {modules.map((module) => (
            <option key={module} value={`module:${module}`}>
              Only “{titleOf(module)}”
            </option>
          ))}
        </select>
      </p>
      {isAsking ? (
        <div className="note stack">
          <p ref={question} tabIndex={-1}>
            <strong>Clear {named} from this device?</strong> If you may want it again, save a copy first.
          </p>
          <p className="cluster">
            <button type="button" className="button" onClick={clearNow}>
              Yes, clear it
            </button>
            <button type="button" className="button button-quiet" onClick={leave}>
              Keep it
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" className="button button-quiet" ref={clearButton} onClick={() => setAsking(true)}>
            Clear this
          </button>
        </p>
      )}
      <p role="status">{words}</p>
      {before !== undefined && (
        <p>
          <button type="button" className="button" ref={undoButton} onClick={undo}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
};
