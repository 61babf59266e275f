import { StepRow } from '#src/islands/pathway/StepRow.tsx';
import type { Catalogue } from '#src/model/catalogue.ts';
import { addDays, longDate } from '#src/model/dates.ts';
import type { PathwayProgress, StageProgress } from '#src/model/pathway-progress.ts';
import { minutesWords, stageSky } from '#src/model/pathway-stages.ts';
import { skyClasses } from '#src/model/sky.ts';

interface Props {
  progress: PathwayProgress;
  shown: StageProgress;
  catalogue: Catalogue;
  isAwake: boolean;
  /** Stands before the ids of the headings where several pathways share a page. */
  idPrefix?: string;
  /** The level of the stage's heading. */
  depth?: 2 | 3;
}

const itemsWords = ({ items }: StageProgress): string => {
  const modules = items.filter(({ module }) => module !== undefined).length;
  const tasks = items.length - modules;
  const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
  return [modules && counted(modules, 'module'), tasks && counted(tasks, 'task')].filter(Boolean).join(' and ');
};

/** A stage of a pathway: its part of the morning on the left, its steps beside it. */
export const StageSection = ({ progress, shown, catalogue, isAwake, idPrefix = '', depth = 2 }: Props) => {
  const { stage, items, done, required } = shown;
  const { stages } = progress.pathway;
  const { from, to } = stageSky(stages.indexOf(stage), stages.length);
  const id = `${idPrefix}stage-${stage.id}`;
  const Heading = `h${depth}` as const;
  const minutes = items.filter(({ optional }) => !optional).reduce((sum, item) => sum + item.minutes, 0);
  const by =
    progress.start !== undefined
      ? `By ${longDate(addDays(progress.start, stage.daysFromStart))}`
      : stage.daysFromStart > 0
        ? `By day ${stage.daysFromStart}`
        : undefined;
  const isBegun = isAwake && progress.done > 0;
  return (
    <section className={`pathway-steps__stage ${skyClasses(from, to)}`} aria-labelledby={id}>
      <header className="pathway-steps__sky">
        <div className="pathway-steps__words">
          <Heading id={id} className="pathway-steps__title">
            {stage.title}
          </Heading>
          <p>{isBegun ? `${done} of ${required} done` : `${itemsWords(shown)}, ${minutesWords(minutes)}`}</p>
          {by && <p>{by}</p>}
        </div>
      </header>
      <ol className="pathway-steps__list" start={items[0]?.number}>
        {items.map((item) => (
          <StepRow
            key={item.number}
            item={item}
            progress={progress}
            catalogue={catalogue}
            isAwake={isAwake}
            depth={depth === 2 ? 3 : 4}
          />
        ))}
      </ol>
    </section>
  );
};
