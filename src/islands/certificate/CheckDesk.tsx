import { useEffect, useId, useRef, useState } from 'react';
import { digestHere } from '#src/islands/certificate/use-check-code.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { certificateOf, certificateSentence } from '#src/model/certificate.ts';
import { checkCode, FEWEST_DIGITS, groupedCode, matchCode } from '#src/model/check-code.ts';
import { longDate } from '#src/model/dates.ts';
import { type Evidence, readFile } from '#src/model/evidence-file.ts';
import { fileName } from '#src/model/plain-words.ts';
import { tooLarge } from '#src/model/record-file.ts';

interface Found {
  evidence: Evidence;
  code: string;
}

const NO_DIGEST =
  'This browser cannot make codes on this page, because it did not come over a safe (https) connection.';
const ONLY_RECORD =
  'This is a record, not the evidence of a certificate. Ask for the evidence file that was saved with the certificate.';

const MATCH_WORDS = {
  matches: 'It matches: the page was made from this very file.',
  differs: 'It does not match: the page and the file were not made together, or one of them was changed.',
  'too-short': `So far it agrees. Type at least the first ${FEWEST_DIGITS} characters of the code to be sure.`,
  'too-long': 'That is longer than a code can be. Check what you typed.',
  'nothing-typed': 'Type the code from the page to compare the two.',
} as const;

/** Checks a printed certificate against its evidence file: the code is made again from the file. Nothing is sent. */
export const CheckDesk = ({ catalogue }: { catalogue: Catalogue }) => {
  const id = useId();
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState('');
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLElement>(null);
  useEffect(() => {
    // The page was opened at this place, and it was not there yet.
    if (location.hash === '#check') desk.current?.scrollIntoView();
  }, []);

  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setFound(undefined);
    setProblem('');
    const large = tooLarge(file.size);
    const read = large === undefined ? readFile(await file.text().catch(() => '')) : { problem: large };
    const digest = digestHere();
    if ('problem' in read) setProblem(`${fileName(file.name)}: ${read.problem}`);
    else if (read.evidence === undefined) setProblem(`${fileName(file.name)}: ${ONLY_RECORD}`);
    else if (digest === undefined) setProblem(NO_DIGEST);
    else setFound({ evidence: read.evidence, code: await checkCode(read.evidence, digest) });
    if (input.current !== null) input.current.value = '';
  };

  const match = found && matchCode(typed, found.code);
  const pathway = catalogue.pathways.find(({ id: one }) => one === found?.evidence.pathway);
  return (
    <section className="hang no-print" ref={desk} id="check" aria-labelledby="check-title">
      <h2 id="check-title">Check a certificate</h2>
      <div className="certificate-check stack">
        <p>
          Somebody gave you a printed page and its evidence file? Open the file and type the code from the page. This
          shows whether one of them was changed, or whether they were mixed up. It is{' '}
          <strong>not proof of who somebody is</strong>: anybody can make a page about themself. The file is read on
          this device and sent nowhere.
        </p>
        <p>
          <label htmlFor={`${id}file`}>The evidence file</label>
          <input
            className="text-box"
            ref={input}
            id={`${id}file`}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        </p>
        <p>
          <label htmlFor={`${id}code`}>The code on the page (its first {FEWEST_DIGITS} characters are enough)</label>
          <input
            className="text-box"
            id={`${id}code`}
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </p>
        <div role={problem === '' ? 'status' : 'alert'}>
          {problem !== '' && <p className="note">{problem}</p>}
          {found && match && (
            <div className={`certificate-check__result certificate-check__result--${match}`}>
              <p>
                <strong>{MATCH_WORDS[match]}</strong>
              </p>
              <p>
                The file says: {found.evidence.name === '' ? 'somebody without a name' : found.evidence.name}
                {pathway
                  ? ` ${certificateSentence(certificateOf(found.evidence.record, catalogue, pathway))} ${pathway.title}. `
                  : `, a pathway that is not on this hub (${found.evidence.pathway}). `}
                Made on {longDate(found.evidence.issued)} with the hub at {found.evidence.hub}.
              </p>
              <p className="certificate-sheet__code">
                Its code: <span>{groupedCode(found.code).join(' ')}</span>
              </p>
            </div>
          )}
        </div>
      </div>
    </section>
  );
};
