import { useId, useRef, useState } from 'react';
import { recordHere, todayHere } from '#src/browser/record-here.ts';
import { saveFile } from '#src/browser/save-file.ts';
import { Additions } from '#src/islands/my-record/Additions.tsx';
import type { Catalogue } from '#src/model/catalogue.ts';
import { readFile } from '#src/model/evidence-file.ts';
import { fileName } from '#src/model/plain-words.ts';
import { carryOver } from '#src/model/record.ts';
import { bringBack } from '#src/model/record-edits.ts';
import { fileText, tooLarge } from '#src/model/record-file.ts';
import { withoutNotes } from '#src/model/record-share.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

interface Props {
  catalogue: Catalogue;
  record: LearnerRecord;
}

/** Saves the record as a file, and brings one back: it says what a file will add before it does. */
export const CopyDesk = ({ catalogue, record }: Props) => {
  const id = useId();
  const [found, setFound] = useState<LearnerRecord>();
  const [words, setWords] = useState('');
  const [isBad, setBad] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const say = (sentence: string, bad = false): void => {
    setWords(sentence);
    setBad(bad);
  };

  const save = (isShared: boolean): void => {
    const name = `alongside-record${isShared ? '-to-share' : ''}-${todayHere()}.json`;
    saveFile(name, 'application/json', fileText(isShared ? withoutNotes(record) : record));
    say(`Saved as ${name}. It is a plain file: keep it where you keep your own papers.`);
  };

  const open = async (file: File | undefined): Promise<void> => {
    setFound(undefined);
    if (file === undefined) return;
    const read = await Promise.resolve(tooLarge(file.size) ?? file.text()).catch(() => '');
    const result = tooLarge(file.size) === undefined ? readFile(read) : { problem: read };
    if ('problem' in result) say(`${fileName(file.name)}: ${result.problem}`, true);
    else {
      say('');
      setFound(carryOver(result.record, catalogue.renames));
    }
    // The same file can be chosen again after it was mended.
    if (input.current !== null) input.current.value = '';
  };

  const add = (file: LearnerRecord): void => {
    recordHere().change(bringBack(file));
    leave();
    say('Added. Nothing that was here before was taken away.');
  };
  const leave = (): void => {
    setFound(undefined);
    input.current?.focus();
  };

  return (
    <div className="my-record__copies stack">
      <p className="cluster">
        <button type="button" className="button" onClick={() => save(false)}>
          Save a copy
        </button>
        <label className="button button-quiet my-record__choose" htmlFor={id}>
          Open a saved copy
          <input
            ref={input}
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        </label>
        <button type="button" className="button button-quiet" onClick={() => save(true)}>
          Save a copy to share
        </button>
      </p>
      <p className="meta">
        A copy holds everything, what you wrote as well: use it to move to another device. A copy to share leaves out
        what you wrote. Either is a plain file that you can read without us.
      </p>
      <p role={isBad ? 'alert' : 'status'} className={isBad ? 'note' : 'meta'}>
        {words}
      </p>
      {found && <Additions {...{ catalogue, record, file: found }} onAdd={() => add(found)} onLeave={leave} />}
    </div>
  );
};
