import type { ReactNode } from 'react';
import { AsideCopies } from '#src/islands/my-record/AsideCopies.tsx';
import { ClearDesk } from '#src/islands/my-record/ClearDesk.tsx';
import { CopyDesk } from '#src/islands/my-record/CopyDesk.tsx';
import { LearningLog } from '#src/islands/my-record/LearningLog.tsx';
import { RecordPathways } from '#src/islands/my-record/RecordPathways.tsx';
import { TeamQuestions } from '#src/islands/my-record/TeamQuestions.tsx';
import { ArcIsland } from '#src/islands/pathway/ArcIsland.tsx';
import { useRecord } from '#src/islands/use-record.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { keepingWords } from '#src/model/keeping-words.ts';
import { pathTo } from '#src/model/paths.ts';
import { begunPathways, pathwayProgress } from '#src/model/pathway-progress.ts';
import { recordWords } from '#src/model/progress-words.ts';
import { isEmpty } from '#src/model/record.ts';

interface Props {
  catalogue: Catalogue;
  title: string;
  lede: string;
  empty: string;
  /** What stands here until the page has woken up, and where it never does. */
  children?: ReactNode;
}

/** The reader's own record: how they stand with every pathway, what changed, what they wrote, and copies of it all. */
export const MyRecordIsland = ({ catalogue, title, lede, empty, children }: Props) => {
  const kept = useRecord();
  if (kept === undefined) return children;
  const { record, keeping, setAside } = kept;
  const all = catalogue.pathways.map((pathway) => pathwayProgress(record, catalogue, pathway));
  const begun = begunPathways(all);
  const hasBegun = begun.some(({ done, start }) => done > 0 || start !== undefined);
  const [first] = begun;
  const warning = keepingWords(keeping);
  const nothing = isEmpty(record);
  return (
    <>
      <div className="wrapper section switcher">
        <header className="stack">
          <h1>{title}</h1>
          <p className="lede">{nothing ? empty : recordWords(record)}</p>
          <p>
            {lede}{' '}
            <a className="no-print" href={`${pathTo('/induction/help/')}#where-your-record-is-kept`}>
              How to keep hold of it
            </a>
          </p>
          {warning && (
            <p className="note" role="alert">
              {warning}
            </p>
          )}
          <AsideCopies keys={setAside} />
          <CopyDesk catalogue={catalogue} record={record} />
          {!nothing && (
            <p className="cluster no-print">
              <a href={pathTo('/induction/certificate/')}>See my certificate</a>
              <button type="button" className="button button-quiet" onClick={() => window.print()}>
                Print my record
              </button>
            </p>
          )}
        </header>
        {first && (
          <div className="no-print">
            <ArcIsland
              catalogue={catalogue}
              pathway={first.pathway.id}
              count={first.required}
              label={`${first.pathway.title}: nothing done yet.`}
              big={String(first.required)}
              small="steps"
            />
            <p className="meta my-record__which">{first.pathway.title}</p>
          </div>
        )}
      </div>
      <RecordPathways catalogue={catalogue} all={all} begun={hasBegun ? begun : []} />
      {!nothing && (
        <>
          <section className="hang" aria-labelledby="log">
            <h2 id="log">Learning log</h2>
            <LearningLog catalogue={catalogue} record={record} />
          </section>
          <TeamQuestions catalogue={catalogue} record={record} />
        </>
      )}
      <section className="hang no-print" aria-labelledby="clear">
        <h2 id="clear">Start again</h2>
        <ClearDesk catalogue={catalogue} record={record} />
      </section>
    </>
  );
};
