import { TaskOptions } from '#src/islands/pathway/TaskOptions.tsx';
import type { Catalogue } from '#src/model/catalogue.ts';
import type { ItemProgress, PathwayProgress } from '#src/model/pathway-progress.ts';
import { minutesWords } from '#src/model/pathway-stages.ts';
import { itemState, whoWords } from '#src/model/progress-words.ts';

interface Props {
  item: ItemProgress;
  progress: PathwayProgress;
  catalogue: Catalogue;
  isAwake: boolean;
  /** The level of the step's heading. */
  depth: 3 | 4;
}

const Sign = ({ item, isNext }: { item: ItemProgress; isNext: boolean }) => {
  if (item.isDone) {
    return (
      <svg className="pathway-steps__sign" viewBox="0 0 36 36" aria-hidden="true">
        <use href="#sign-done" />
      </svg>
    );
  }
  if (isNext) {
    return (
      <svg className="pathway-steps__sign" viewBox="0 0 36 36" aria-hidden="true">
        <use href="#sign-next" />
      </svg>
    );
  }
  return (
    <span className={`pathway-steps__ring${item.optional ? ' pathway-steps__ring--optional' : ''}`} aria-hidden="true">
      {item.number}
    </span>
  );
};

const Confidence = ({ before, after }: { before?: number; after?: number }) =>
  before === undefined || after === undefined ? null : (
    <span>
      Confidence{' '}
      <b className="say">
        <span className="visually-hidden">before </span>
        {before} <span aria-hidden="true">→</span>
        <span className="visually-hidden"> after </span> {after}
      </b>
    </span>
  );

/** One step of a pathway: what it is, how long it takes, and how the reader stands with it. */
export const StepRow = ({ item, progress, catalogue, isAwake, depth }: Props) => {
  const { module, task, who } = item;
  const Heading = `h${depth}` as const;
  const isNext = isAwake && progress.done > 0 && item.number === progress.next?.number;
  const state = isAwake ? itemState(item, progress.done > 0 ? progress.next : undefined) : '';
  const minutes = module?.state === 'changed' ? module.minutesLeft : item.minutes;
  return (
    <li className={`pathway-steps__step${isNext ? ' pathway-steps__step--next' : ''}`}>
      <Sign item={item} isNext={isNext} />
      <div>
        {module && (
          <>
            <Heading className="pathway-steps__name">
              <a href={module.module.href}>{module.module.title}</a>
            </Heading>
            <p className="meta">{module.module.summary}</p>
            {module.state === 'changed' && (
              <ul className="pathway-steps__changes">
                {module.changes.map(({ version, what }) => (
                  <li key={version}>
                    Version {version}: {what}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        {task && (
          <>
            <Heading className="pathway-steps__name">{task.title}</Heading>
            <TaskOptions pathway={progress.pathway.id} task={task} isAwake={isAwake} />
          </>
        )}
      </div>
      <p className="pathway-steps__long">
        {state !== '' && <strong>{state}</strong>}
        {item.optional && <strong>{who.length > 0 ? 'For some' : 'Optional'}</strong>}
        {who.length > 0 && <span>For {whoWords(catalogue, who)}</span>}
        <span>{task && !task.done ? `from ${minutesWords(minutes)}` : minutesWords(minutes)}</span>
        {module && isAwake && <Confidence {...module.confidence} />}
      </p>
    </li>
  );
};
