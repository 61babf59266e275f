import { useId, useState } from 'react';
import type { PathwayProgress } from '#src/model/pathway-progress.ts';
import { minutesWords } from '#src/model/pathway-stages.ts';
import { hrefOfItem, itemTitle } from '#src/model/progress-words.ts';
import { sittingOf, SITTINGS } from '#src/model/sitting.ts';

interface Props {
  progress: PathwayProgress;
  /** Whether the page has woken up; until then nothing can be pressed, so that nothing pressed is lost. */
  isAwake: boolean;
}

/** "I have 7, 15 or 30 minutes": what of the pathway fits into them. */
export const SittingForm = ({ progress, isAwake }: Props) => {
  const id = useId();
  const [minutes, setMinutes] = useState<number>();
  const sitting = minutes === undefined ? undefined : sittingOf(progress, minutes);
  return (
    <div className="pathway-desk__sitting" role="group" aria-labelledby={id}>
      <h2 id={id}>How long have you got?</h2>
      <p className="cluster">
        {SITTINGS.map((length) => (
          <button
            key={length}
            type="button"
            className="button button-quiet"
            disabled={!isAwake}
            aria-pressed={length === minutes}
            onClick={() => setMinutes(length)}
          >
            {length} minutes
          </button>
        ))}
      </p>
      <div aria-live="polite">
        {sitting && sitting.items.length > 0 && (
          <>
            <p className="meta">{`${minutesWords(sitting.minutes)} in all:`}</p>
            <ol className="list">
              {sitting.items.map((item) => (
                <li key={item.number}>
                  <a href={hrefOfItem(progress, item)}>{itemTitle(item)}</a>{' '}
                  <span className="meta">
                    {minutesWords(item.minutesLeft)}
                    {item.module?.state === 'changed' && ', only what changed'}
                    {item.optional && ', optional'}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        {sitting?.tooLong && (
          <p>
            Nothing left is that short. You can begin{' '}
            <a href={hrefOfItem(progress, sitting.tooLong)}>{itemTitle(sitting.tooLong)}</a> and stop anywhere: it takes{' '}
            {minutesWords(sitting.tooLong.minutesLeft)} in all.
          </p>
        )}
        {sitting && sitting.items.length === 0 && !sitting.tooLong && <p>Nothing is left. You have done it all.</p>}
      </div>
    </div>
  );
};
