import { SittingForm } from '#src/islands/pathway/SittingForm.tsx';
import { StageSection } from '#src/islands/pathway/StageSection.tsx';
import { StartForm } from '#src/islands/pathway/StartForm.tsx';
import { WhoForm } from '#src/islands/pathway/WhoForm.tsx';
import { useRecord } from '#src/islands/use-record.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { keepingWords } from '#src/model/keeping-words.ts';
import { pathTo } from '#src/model/paths.ts';
import { pathwayProgress } from '#src/model/pathway-progress.ts';
import { pathwayWords } from '#src/model/progress-words.ts';
import { emptyRecord } from '#src/model/record.ts';

interface Props {
  catalogue: Catalogue;
  /** The id of the pathway. */
  pathway: string;
}

/** A pathway as the reader stands with it. Without a script it is the pathway with nothing done, to read and to print. */
export const PathwayIsland = ({ catalogue, pathway }: Props) => {
  const kept = useRecord();
  const found = catalogue.pathways.find(({ id }) => id === pathway);
  if (found === undefined) return null;
  const isAwake = kept !== undefined;
  const record = kept?.record ?? emptyRecord();
  const progress = pathwayProgress(record, catalogue, found);
  const keeping = kept && keepingWords(kept.keeping);
  return (
    <div className="pathway-steps">
      {/* It stands here before it is awake, so that nothing moves under the reader's eyes when it wakes up. */}
      <div className="only-script no-print">
        <div className="pathway-desk wrapper section-tight">
          {keeping && (
            <p className="note" role="alert">
              {keeping}
            </p>
          )}
          <SittingForm progress={progress} isAwake={isAwake} />
          <WhoForm catalogue={catalogue} record={record} isAwake={isAwake} />
          <StartForm progress={progress} isAwake={isAwake} />
          <div className="pathway-desk__where">
            <h2>Yours to keep</h2>
            <p role="status">{pathwayWords(progress)}</p>
            <p className="cluster">
              <a href={pathTo('/induction/my-record/')}>My record</a>
              {progress.done > 0 && <a href={pathTo('/induction/certificate/')}>My certificate</a>}
            </p>
          </div>
        </div>
      </div>
      {progress.stages.map((stage) => (
        <StageSection key={stage.stage.id} {...{ progress, catalogue }} shown={stage} isAwake={isAwake} />
      ))}
    </div>
  );
};
