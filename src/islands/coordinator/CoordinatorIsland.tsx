import { useMemo, useRef, useState } from 'react';
import { FileZone } from '#src/islands/coordinator/FileZone.tsx';
import { MatchList } from '#src/islands/coordinator/MatchList.tsx';
import { ModuleTable } from '#src/islands/coordinator/ModuleTable.tsx';
import { OpenFiles } from '#src/islands/coordinator/OpenFiles.tsx';
import { PeopleDesk } from '#src/islands/coordinator/PeopleDesk.tsx';
import { RefusedFiles } from '#src/islands/coordinator/RefusedFiles.tsx';
import { SaveDesk } from '#src/islands/coordinator/SaveDesk.tsx';
import { TallyTable } from '#src/islands/coordinator/TallyTable.tsx';
import { useSentFiles } from '#src/islands/coordinator/use-sent-files.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import type { Decisions } from '#src/model/coverage-match.ts';
import { byModule, byPartner, byPathway } from '#src/model/coverage-totals.ts';
import { coverageWords, filesWords, leftAloneWords, notesWords } from '#src/model/coverage-words.ts';
import { coverageOf } from '#src/model/coverage.ts';

interface Props {
  catalogue: Catalogue;
  empty: string;
}

/** Who has covered what, from files that stay on this device and in this tab. */
export const CoordinatorIsland = ({ catalogue, empty }: Props) => {
  const sent = useSentFiles(catalogue.renames);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [isClosed, setClosed] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const coverage = useMemo(() => coverageOf(sent.tried, catalogue, decisions), [sent.tried, catalogue, decisions]);
  const { people, refused, matches } = coverage;
  const hasFiles = sent.tried.length > 0;
  const notes = notesWords(coverage);
  const said = hasFiles
    ? `${filesWords(coverage)} ${leftAloneWords(sent.leftAlone)}`
    : isClosed
      ? 'All files are closed. Nothing of them is left on this page.'
      : leftAloneWords(sent.leftAlone);

  const closeAll = (): void => {
    sent.closeAll();
    setDecisions({});
    setClosed(true);
    chooser.current?.focus();
  };

  return (
    <div className="coordinator">
      <FileZone {...{ sent, said, empty, hasFiles, chooser }} onAdd={() => setClosed(false)} onCloseAll={closeAll} />
      {hasFiles && (
        <>
          <section className="wrapper section-tight stack coordinator__sum" aria-labelledby="sum">
            <h2 id="sum" className="coordinator__big">
              {coverageWords(coverage)}
            </h2>
            {people.length > 0 && <SaveDesk {...{ catalogue, people }} files={coverage.read} />}
            {notes && <p className="note measure">{notes}</p>}
            {(refused.length > 0 || matches.length > 0) && (
              <p className="cluster no-print">
                {refused.length > 0 && <a href="#refused">Why {refused.length} could not be read</a>}
                {matches.length > 0 && <a href="#matches">The same person twice?</a>}
              </p>
            )}
          </section>
          {people.length > 0 && (
            <>
              <section className="hang" aria-labelledby="by-pathway">
                <h2 id="by-pathway">By pathway</h2>
                <TallyTable
                  caption="The people on each pathway, and how they stand. Somebody on two pathways is counted in both."
                  first="Pathway"
                  rows={byPathway(people, catalogue)}
                />
              </section>
              <section className="hang" aria-labelledby="by-partner">
                <h2 id="by-partner">By partner</h2>
                <TallyTable
                  caption="The people of each partner, and how they stand with all the pathways they are on."
                  first="Partner"
                  rows={byPartner(people, catalogue)}
                />
              </section>
              <section className="hang" aria-labelledby="by-module">
                <h2 id="by-module">By module</h2>
                <ModuleTable rows={byModule(people, catalogue)} people={people.length} />
              </section>
            </>
          )}
          <RefusedFiles refused={refused} onRemove={sent.remove} onLast={() => chooser.current?.focus()} />
          <MatchList
            matches={matches}
            onDecide={(key, isOne) => setDecisions((before) => ({ ...before, [key]: isOne }))}
          />
          {people.length > 0 && <PeopleDesk {...{ catalogue, people }} onClose={sent.remove} />}
          <OpenFiles tried={sent.tried} onRemove={sent.remove} onCloseAll={closeAll} />
        </>
      )}
    </div>
  );
};
