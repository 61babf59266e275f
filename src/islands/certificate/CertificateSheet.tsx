import type { ReactNode } from 'react';
import { certificateSentence, checksSentence, confidenceSentence, type Covered } from '#src/model/certificate.ts';
import { groupedCode } from '#src/model/check-code.ts';
import { longDate } from '#src/model/dates.ts';
import type { SheetSource } from '#src/model/evidence-sheets.ts';
import { sheetRoom } from '#src/model/sheet-room.ts';
import { skyClasses } from '#src/model/sky.ts';

interface Props {
  sheet: SheetSource;
  town?: ReactNode;
}

const DAWN = skyClasses(330, 420);

const aboutOf = ({ version, option }: Covered): string =>
  version === undefined ? (option ?? '') : `Version ${version}`;

/** The certificate as one side of A4, always in daylight; what the reader chose to show of their notes is on a second. */
export const CertificateSheet = ({ sheet: { certificate, notes, issued, partnership, code }, town }: Props) => {
  const { name, pathway, covered, question } = certificate;
  return (
    <>
      <article
        className={`certificate-sheet certificate-sheet--${sheetRoom(covered)}`}
        aria-labelledby="certificate-title"
        data-sheet
      >
        <header className={`certificate-sheet__sky ${DAWN}`}>
          <i className="certificate-sheet__sun" aria-hidden="true" />
          <p className="certificate-sheet__from">
            {partnership} {pathway.sample && <span className="certificate-sheet__sample">Sample</span>}
          </p>
          <h2 id="certificate-title">{pathway.title}</h2>
          {town}
        </header>
        <div className="certificate-sheet__paper">
          <div>
            <p className="certificate-sheet__name">{name === '' ? ' ' : name}</p>
            {name === '' && <p className="visually-hidden">No name yet.</p>}
            <p className="lede">{certificateSentence(certificate)}</p>
          </div>
          <div>
            <h3>What was covered</h3>
            <ol>
              {covered.map((one) => (
                <li key={`${one.title} ${one.on}`}>
                  <svg viewBox="0 0 36 36" aria-hidden="true">
                    <use href="#sign-done" />
                  </svg>
                  <span>
                    {one.title}{' '}
                    <small>
                      {aboutOf(one)}, <time dateTime={one.on}>{longDate(one.on)}</time>
                    </small>
                  </span>
                </li>
              ))}
            </ol>
            <p className="certificate-sheet__sums">
              {[checksSentence(certificate), confidenceSentence(certificate)].filter(Boolean).join(' ')}
            </p>
          </div>
          {question !== undefined && (
            <figure>
              <blockquote>‘{question}’</blockquote>
              <figcaption>The question this reader chose to take back to their team</figcaption>
            </figure>
          )}
          <div className="certificate-sheet__foot">
            <div className="certificate-sheet__lines">
              <p>Talked through with (role)</p>
              <p>On (date)</p>
            </div>
            {code !== undefined && (
              <p className="certificate-sheet__code">
                Check code: <span>{groupedCode(code).join(' ')}</span>
              </p>
            )}
            <p>
              Made on the reader’s own device on {longDate(issued)}. The partnership keeps no copy: this is a record,
              not a qualification. Ask the holder what they learned. It is the better test.
            </p>
          </div>
        </div>
      </article>
      {notes.length > 0 && (
        <article className="certificate-sheet certificate-sheet--notes" aria-labelledby="certificate-notes">
          <div className="certificate-sheet__paper">
            <h2 id="certificate-notes">What I wrote</h2>
            {notes.map(({ key, title, prompt, text, on }) => (
              <section key={key}>
                <h3>{prompt}</h3>
                <p className="certificate-sheet__note">{text}</p>
                <p>
                  {title}, {longDate(on)}
                </p>
              </section>
            ))}
          </div>
        </article>
      )}
    </>
  );
};
