import { minutesOf } from '#src/model/dates.ts';
import type { Story } from '#src/model/stories.ts';

/** How many minutes of the clock two days share. */
const sharedMinutes = (one: Story, other: Story): number => {
  if (one.hours === undefined || other.hours === undefined) return 0;
  const from = Math.max(minutesOf(one.hours.from), minutesOf(other.hours.from));
  const to = Math.min(minutesOf(one.hours.to), minutesOf(other.hours.to));
  return Math.max(0, to - from);
};

/** Other days told by other roles over the same hours, those that share most first; three at the most. */
export const aroundTheSameHours = (stories: readonly Story[], id: string): Story[] => {
  const day = stories.find((story) => story.kind === 'days' && story.id === id);
  if (day === undefined) return [];
  return stories
    .filter((story) => story.kind === 'days' && story.id !== id && story.role !== day.role)
    .sort((one, other) => sharedMinutes(day, other) - sharedMinutes(day, one))
    .slice(0, 3);
};
