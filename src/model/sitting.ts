import type { ItemProgress, PathwayProgress } from '#src/model/pathway-progress.ts';

/** The lengths of a sitting a reader can ask for, in minutes. */
export const SITTINGS = [7, 15, 30] as const;

/** What fits into a sitting. */
export interface Sitting {
  items: readonly ItemProgress[];
  /** Minutes they take together. */
  minutes: number;
  /** The first thing left, when nothing fits: it can be begun now and finished later. */
  tooLong?: ItemProgress;
}

/**
 * What to do in a sitting of so many minutes: what is left of the pathway, required before optional, in its order,
 * as much as fits. What does not fit is passed over for what does, so that a short sitting is never empty while
 * something short is left.
 */
export const sittingOf = ({ stages }: PathwayProgress, minutes: number): Sitting => {
  const left = stages
    .flatMap(({ items }) => items)
    .filter((item) => item.minutesLeft > 0 && (item.module !== undefined || item.task !== undefined));
  const inOrder = [...left.filter(({ optional }) => !optional), ...left.filter(({ optional }) => optional)];
  const items: ItemProgress[] = [];
  let room = minutes;
  for (const item of inOrder) {
    if (item.minutesLeft > room) continue;
    items.push(item);
    room -= item.minutesLeft;
  }
  const [first] = inOrder;
  return { items, minutes: minutes - room, ...(items.length === 0 && first && { tooLong: first }) };
};
