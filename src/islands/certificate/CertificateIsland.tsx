import { type ReactNode, useState } from 'react';
import { recordHere, todayHere } from '#src/browser/record-here.ts';
import { CertificateActions } from '#src/islands/certificate/CertificateActions.tsx';
import { CertificateForm } from '#src/islands/certificate/CertificateForm.tsx';
import { CertificateSheet } from '#src/islands/certificate/CertificateSheet.tsx';
import { CheckDesk } from '#src/islands/certificate/CheckDesk.tsx';
import { useCheckCode } from '#src/islands/certificate/use-check-code.ts';
import { useRecord } from '#src/islands/use-record.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { certificateOf, notesToShow, withNotes } from '#src/model/certificate.ts';
import { evidenceOf } from '#src/model/evidence-file.ts';
import { keepingWords } from '#src/model/keeping-words.ts';
import { pathTo } from '#src/model/paths.ts';
import { begunPathways, pathwayProgress } from '#src/model/pathway-progress.ts';
import { setReader } from '#src/model/record-edits.ts';

interface Props {
  catalogue: Catalogue;
  /** The web address of the hub. */
  address: string;
  partnership: string;
  title: string;
  lede: string;
  empty: string;
  /** The town along the foot of the sheet's sky, and what stands here until the page has woken up. */
  town?: ReactNode;
  children?: ReactNode;
}

/** A certificate that the reader makes for themself: what it is to say, the sheet, copies of it, and a way to check one. */
export const CertificateIsland = ({ catalogue, address, partnership, title, lede, empty, town, children }: Props) => {
  const kept = useRecord();
  const [chosenPathway, setPathway] = useState<string>();
  const [chosenNotes, setNotes] = useState<readonly string[]>([]);
  const record = kept?.record;
  const all = record ? catalogue.pathways.map((pathway) => pathwayProgress(record, catalogue, pathway)) : [];
  const begun = begunPathways(all).filter(({ stages }) =>
    stages.some(({ items }) => items.some(({ isDone }) => isDone)),
  );
  const pathway = (begun.find(({ pathway: { id } }) => id === chosenPathway) ?? begun[0])?.pathway;
  const issued = todayHere();
  const certificate = record && pathway && certificateOf(record, catalogue, pathway);
  const notes = record && pathway ? notesToShow(record, catalogue, pathway) : [];
  const shown = notes.filter(({ key }) => chosenNotes.includes(key));
  const evidence =
    record && certificate
      ? evidenceOf({
          hub: address,
          pathway: certificate.pathway.id,
          issued,
          name: certificate.name,
          record: withNotes(record, chosenNotes),
        })
      : undefined;
  const code = useCheckCode(evidence);
  if (kept === undefined) return children;
  const warning = keepingWords(kept.keeping);
  return (
    <>
      <div className="wrapper section stack no-print">
        <h1>{title}</h1>
        <p className="lede">{certificate ? lede : empty}</p>
        {warning && (
          <p className="note" role="alert">
            {warning}
          </p>
        )}
        {certificate && (
          <CertificateForm
            catalogue={catalogue}
            certificate={certificate}
            pathways={begun.map((progress) => progress.pathway)}
            question={kept.record.reader.question?.value ?? ''}
            notes={notes}
            chosenNotes={chosenNotes}
            onPathway={setPathway}
            onNotes={setNotes}
            onName={(name) => recordHere().change(setReader('name', name))}
            onQuestion={(module) => recordHere().change(setReader('question', module))}
          />
        )}
        {certificate && evidence && (
          <CertificateActions sheet={{ certificate, notes: shown, issued, partnership, code }} evidence={evidence} />
        )}
        <p className="cluster">
          <a href={pathTo('/induction/my-record/')}>{certificate ? 'Back to my record' : 'My record'}</a>
          <a href={`${pathTo('/induction/help/')}#make-a-certificate`}>
            What a certificate shows, and what it does not
          </a>
        </p>
      </div>
      {certificate && <CertificateSheet sheet={{ certificate, notes: shown, issued, partnership, code }} town={town} />}
      <CheckDesk catalogue={catalogue} />
    </>
  );
};
