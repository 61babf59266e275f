import { useEffect, useRef } from 'react';
import type { Catalogue } from '#src/model/catalogue.ts';
import { additionsOf } from '#src/model/record-additions.ts';
import { bringBack } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

interface Props {
  catalogue: Catalogue;
  record: LearnerRecord;
  file: LearnerRecord;
  onAdd: () => void;
  onLeave: () => void;
}

/** Later than anything that is written by a clock: only to see what would change, never kept. */
const TRIAL = { at: '2999-12-31T23:59:59.999Z', on: '2999-12-31' };

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="my-record__lines">
    {lines.map((line, index) => (
      <li key={`${index} ${line}`}>{line}</li>
    ))}
  </ul>
);

/** What a file would add to the record, before it does. */
export const Additions = ({ catalogue, record, file, onAdd, onLeave }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { adds, replaces, isNothing } = additionsOf(record, bringBack(file)(record, TRIAL), catalogue);
  return (
    <section className="note stack" aria-labelledby="additions">
      <h2 id="additions" ref={heading} tabIndex={-1}>
        {isNothing ? 'This copy holds nothing new' : 'What this copy will add'}
      </h2>
      {adds.length > 0 && <Lines lines={adds} />}
      {replaces.length > 0 && (
        <>
          <p>In the copy these were written later than here, so the copy’s will stand:</p>
          <Lines lines={replaces} />
        </>
      )}
      <p className="cluster">
        {!isNothing && (
          <button type="button" className="button" onClick={onAdd}>
            Add it to my record
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onLeave}>
          {isNothing ? 'Close' : 'Leave it'}
        </button>
      </p>
    </section>
  );
};
