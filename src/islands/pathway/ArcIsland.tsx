import { useRecord } from '#src/islands/use-record.ts';
import { arcPath, arcStops } from '#src/model/arc.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { pathwayProgress } from '#src/model/pathway-progress.ts';
import { pathwayWords } from '#src/model/progress-words.ts';

interface Props {
  count: number;
  /** What the drawing says, in words, while nothing is done. */
  label: string;
  big: string;
  small: string;
  /** The catalogue and the pathway's id, where the reader's record is to be shown. */
  catalogue?: Catalogue;
  pathway?: string;
}

/** The steps of a pathway as stops on the sun's path; the sun stands at the next one. */
export const ArcIsland = ({ count, label, big, small, catalogue, pathway }: Props) => {
  const kept = useRecord();
  const found = catalogue?.pathways.find(({ id }) => id === pathway);
  const progress = kept && catalogue && found ? pathwayProgress(kept.record, catalogue, found) : undefined;
  const items = progress?.stages.flatMap((stage) => stage.items);
  const stops = arcStops(items?.length ?? count);
  const isBegun = progress !== undefined && progress.done > 0;
  const sun = progress === undefined ? 0 : progress.next === undefined ? -1 : progress.next.number - 1;
  return (
    <div className="progress-arc">
      <svg viewBox="0 0 400 214" role="img" aria-label={isBegun ? pathwayWords(progress) : label}>
        <path className="progress-arc__rest" d="M40 196a160 160 0 0 1 320 0" />
        {isBegun && <path className="progress-arc__gone" d={arcPath(sun < 0 ? 1 : (sun + 0.5) / stops.length)} />}
        {stops.map((stop, index) =>
          items?.[index]?.isDone ? (
            <g key={stop.x} className="progress-arc__done" transform={`translate(${stop.x} ${stop.y})`}>
              <circle r="9" />
              <path d="M-4 0.5l3 3 5-6" />
            </g>
          ) : (
            <circle key={stop.x} className="progress-arc__stop" cx={stop.x} cy={stop.y} r="7" />
          ),
        )}
        {stops[sun] && <circle className="progress-arc__sun" cx={stops[sun].x} cy={stops[sun].y} r="19" />}
        <path className="progress-arc__horizon" d="M0 197h400" />
      </svg>
      <p>
        <b>{isBegun ? `${progress.done} of ${progress.required}` : big}</b>
        <span>{isBegun ? 'done' : small}</span>
      </p>
    </div>
  );
};
