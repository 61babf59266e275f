import { useRef, useState } from 'react';
import { saveFile } from '#src/browser/save-file.ts';
import { evidenceCsv, evidencePlain, type SheetSource } from '#src/model/evidence-sheets.ts';
import type { Evidence } from '#src/model/evidence-file.ts';

interface Props {
  sheet: SheetSource;
  evidence: Evidence;
}

/** Ways to take a certificate along: on paper, as the file its code is made from, as a table, and as text. */
export const CertificateActions = ({ sheet, evidence }: Props) => {
  const [words, setWords] = useState('');
  const [isTextShown, setTextShown] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const name = `alongside-evidence-${evidence.pathway}-${evidence.issued}`;
  const text = evidencePlain(sheet);

  const save = (file: string, type: string, content: string): void => {
    saveFile(file, type, content);
    setWords(`Saved as ${file}.`);
  };
  const copy = async (): Promise<void> => {
    setTextShown(true);
    try {
      await navigator.clipboard.writeText(text);
      setWords('Copied. The text is also below.');
    } catch {
      setWords('This browser does not let the page copy. The text is selected below: copy it yourself.');
      box.current?.select();
    }
  };

  return (
    <div className="certificate-actions stack">
      <p className="cluster">
        <button type="button" className="button" onClick={() => window.print()}>
          Print, or save as PDF
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => save(`${name}.json`, 'application/json', `${JSON.stringify(evidence, null, 2)}\n`)}
        >
          Save the evidence file
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => save(`${name}.csv`, 'text/csv', evidenceCsv(sheet))}
        >
          Save as a table (CSV)
        </button>
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          Copy as text
        </button>
      </p>
      <p className="meta">
        Whoever wants to check the printed page needs the evidence file: the code on the page is made from it.
      </p>
      <p role="status">{words}</p>
      {isTextShown && (
        <p>
          <label htmlFor="certificate-text">The text for your appraisal</label>
          <textarea className="text-box" id="certificate-text" ref={box} readOnly rows={10} value={text} />
        </p>
      )}
    </div>
  );
};
