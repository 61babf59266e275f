import { useState } from 'react';
import { todayHere } from '#src/browser/record-here.ts';
import { saveFile } from '#src/browser/save-file.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { gapsCsv, modulesCsv } from '#src/model/coverage-sheets.ts';
import type { Person } from '#src/model/coverage.ts';
import { longDate } from '#src/model/dates.ts';

interface Props {
  catalogue: Catalogue;
  people: readonly Person[];
  /** How many files it all comes from. */
  files: number;
}

/** Ways to take it along: two tables for a spreadsheet, and paper. */
export const SaveDesk = ({ catalogue, people, files }: Props) => {
  const [words, setWords] = useState('');
  const save = (name: string, text: string): void => {
    const file = `alongside-${name}-${todayHere()}.csv`;
    saveFile(file, 'text/csv', text);
    setWords(`Saved as ${file}. It holds people’s names: keep it where you keep other papers about colleagues.`);
  };
  return (
    <>
      <p className="cluster no-print">
        <button type="button" className="button" onClick={() => save('covered', modulesCsv(people, catalogue))}>
          Save people by module (CSV)
        </button>
        <button type="button" className="button button-quiet" onClick={() => save('to-do', gapsCsv(people))}>
          Save what is left to do (CSV)
        </button>
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <p role="status" className="meta no-print">
        {words}
      </p>
      <p className="coordinator__only-print">
        Printed on {longDate(todayHere())} from {files} {files === 1 ? 'file' : 'files'} that people sent. The hub keeps
        no copy. What people wrote in private is not in it.
      </p>
    </>
  );
};
