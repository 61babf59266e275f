import { longDate } from '#src/model/dates.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import type { ItemProgress, PathwayProgress } from '#src/model/pathway-progress.ts';
import { minutesWords } from '#src/model/pathway-stages.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** The title of a step: the module's or the task's. */
export const itemTitle = ({ module, task }: ItemProgress): string => module?.module.title ?? task?.title ?? '';

/** How a step stands, in a word or two: "Done 3 November 2026", "Changed since", "Next"; empty when there is nothing to say. */
export const itemState = (item: ItemProgress, next: ItemProgress | undefined): string => {
  const done = item.module?.done ?? item.task?.done;
  if (item.module?.state === 'changed') return 'Changed since you did it';
  if (done !== undefined) return `Done ${longDate(done.on)}`;
  if (item.number === next?.number) return 'Next';
  if (item.module?.state === 'started') return 'Begun';
  return '';
};

/** Where a step begins: at its module, or, for a task, at its stage, where the ways to do it stand. */
export const hrefOfItem = ({ pathway, stages }: PathwayProgress, { module, number }: ItemProgress): string => {
  if (module !== undefined) return module.module.href;
  const found = stages.find(({ items }) => items.some((item) => item.number === number));
  return `${pathway.href}${found ? `#stage-${found.stage.id}` : ''}`;
};

/** The way on from where a reader is: what to press, and where it leads; undefined when nothing is left. */
export const goOn = (progress: PathwayProgress): { words: string; href: string } | undefined => {
  const { next } = progress;
  return next && { words: `Go on: ${itemTitle(next)}`, href: hrefOfItem(progress, next) };
};

/** How a pathway stands, in a sentence. */
export const pathwayWords = ({ done, required, isComplete, minutesLeft }: PathwayProgress): string => {
  if (isComplete && minutesLeft === 0) return 'You have finished this pathway.';
  if (isComplete)
    return `You have finished this pathway. Some of it has changed since: about ${minutesWords(minutesLeft)} to read.`;
  if (done === 0) return `${required} ${required === 1 ? 'step' : 'steps'}, ${minutesWords(minutesLeft)}.`;
  return `${done} of ${required} done, ${minutesWords(minutesLeft)} to go.`;
};

/** The names behind pointers such as `partner:police`, in their order; what is not in the catalogue is left out. */
export const whoWords = ({ partners, roles }: Catalogue, who: readonly string[]): string =>
  who
    .flatMap((pointer) => {
      const list = pointer.startsWith('partner:') ? partners : roles;
      const id = pointer.slice(pointer.indexOf(':') + 1);
      return list.filter((one) => one.id === id).map(({ title }) => title);
    })
    .join(', ');

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** How much a record holds, in a sentence: "Six modules done, and a question to take back." */
export const recordWords = (record: LearnerRecord): string => {
  const done = Object.values(record.modules).filter((module) => Object.keys(module.done).length > 0).length;
  if (done === 0) return 'You have begun. Nothing is finished yet, and nothing needs to be today.';
  const count = `${NUMBERS[done] ?? done} ${done === 1 ? 'module' : 'modules'} done`;
  return record.reader.question?.value == null ? `${count}.` : `${count}, and a question to take back.`;
};
