import { addMonths, daysBetween, longDate } from '#src/model/dates.ts';
import type { Directory, Listed } from '#src/model/directory.ts';
import { exampleOf } from '#src/model/events.ts';
import { isWithdrawn, ORIGIN_WORDS } from '#src/model/learning.ts';

/** Where a step of a loop stands; `dropped` is one that was never written before its loop ended. */
export type StepState = 'done' | 'next' | 'overdue' | 'later' | 'dropped';

/** One step from an event to what is different because of it. */
export interface LoopStep {
  title: string;
  state: StepState;
  /** The day it happened, year-month-day, where that is known. */
  on?: string;
  /** The day it is due, or was; absent while nobody can know it. */
  due?: string;
  /** How many days it is overdue. */
  days?: number;
  /** Where what was written can be read. */
  href?: string;
}

/** What is promised after an event, or after a review, audit or good outcome that became a learning example. */
export interface Loop {
  title: string;
  href: string;
  sample: boolean;
  /** The id of the partner that owes the next step. */
  owner: string;
  steps: readonly LoopStep[];
  /** How many days the step that is overdue longest is overdue; none when nothing is. */
  overdue: number;
  /** The day on which the next step is due. */
  due?: string;
  /** Why and when it is over; absent while it is open. */
  ended?: { why: 'finished' | 'withdrawn' | 'nothing-promised'; on: string };
}

/** How long after publication an example says what changed. */
const CHANGES = [
  { title: 'After three months', months: 3, field: 'afterThreeMonths' },
  { title: 'After six months', months: 6, field: 'afterSixMonths' },
] as const;

type Promised = Pick<LoopStep, 'title' | 'on' | 'due' | 'href'> & { isDone: boolean };

/** Gives each step its state: the first that is not done is next, and one whose day has passed is overdue. */
const withStates = (steps: readonly Promised[], isOver: boolean, today: string): LoopStep[] => {
  const next = steps.findIndex(({ isDone }) => !isDone);
  return steps.map(({ isDone, ...step }, index) => {
    if (isDone) return { ...step, state: 'done' };
    if (isOver) return { title: step.title, state: 'dropped' };
    const days = step.due === undefined ? 0 : daysBetween(step.due, today);
    if (days > 0) return { ...step, state: 'overdue', days };
    return { ...step, state: index === next ? 'next' : 'later' };
  });
};

const loopOf = (
  event: Listed<'events'> | undefined,
  example: Listed<'learning'> | undefined,
  about: Pick<Loop, 'title' | 'href' | 'sample' | 'owner'>,
  today: string,
): Loop => {
  const data = example?.data;
  const isGone = data !== undefined && isWithdrawn(data, today);
  const lastChange = data?.changed.afterSixMonths;
  const isPromised = example !== undefined || event?.data.writeUpDue !== undefined;
  const after = CHANGES.map(({ title, months, field }): Promised => {
    const isDone = data?.changed[field] !== undefined;
    return {
      title,
      isDone,
      ...(data && { due: addMonths(data.published, months) }),
      ...(isDone && !isGone && { href: `${example?.href}#part-changed` }),
    };
  });
  const written: Promised = {
    title: 'Written up',
    isDone: data !== undefined,
    ...(data ? { on: data.published } : { due: event?.data.writeUpDue }),
    ...(example && !isGone && { href: example.href }),
  };
  const begun: Promised = event
    ? { title: 'Held', isDone: true, on: event.data.start.slice(0, 10), href: event.href }
    : { title: data === undefined ? '' : ORIGIN_WORDS[data.from.kind], isDone: true };
  const ended: Loop['ended'] =
    data !== undefined && lastChange !== undefined
      ? { why: 'finished', on: addMonths(data.published, 6) }
      : data !== undefined && isGone
        ? { why: 'withdrawn', on: data.withdrawBy }
        : isPromised
          ? undefined
          : { why: 'nothing-promised', on: event?.data.end.slice(0, 10) ?? today };
  const steps = withStates([begun, written, ...after], ended !== undefined, today);
  const open = steps.filter(({ state }) => state !== 'done');
  return {
    ...about,
    steps,
    overdue: Math.max(0, ...open.map(({ days = 0 }) => days)),
    ...(ended === undefined && open[0]?.due !== undefined && { due: open[0].due }),
    ...(ended && { ended }),
  };
};

const aboutOf = ({ href, data }: Listed<'events'> | Listed<'learning'>, owner = data.owner) => ({
  title: data.title,
  href,
  sample: data.sample,
  owner,
});

/**
 * Every loop there is: one for each event that is over and was held, and one for each learning example that came of
 * something else. Overdue ones come first, the longest overdue at the top, then by the day the next step is due; those
 * that have ended stand apart, the latest first.
 * @param today year-month-day
 */
export const learningLoops = (
  { events, learning }: Pick<Directory, 'events' | 'learning'>,
  today: string,
): { open: Loop[]; ended: Loop[] } => {
  const held = events
    .filter(({ data }) => !data.cancelled && data.end.slice(0, 10) < today)
    .map((event) => ({ event, example: exampleOf(event, learning) }));
  const told = new Set(held.map(({ example }) => example?.id));
  const loops = [
    ...held.map(({ event, example }) => loopOf(event, example, aboutOf(event, example?.data.owner), today)),
    ...learning
      .filter(({ id }) => !told.has(id))
      .map((example) => {
        const event = held.find((one) => one.event.id === example.data.from.event)?.event;
        return loopOf(event, example, aboutOf(example), today);
      }),
  ];
  return {
    open: loops
      .filter(({ ended }) => ended === undefined)
      .sort(
        (one, other) =>
          other.overdue - one.overdue ||
          (one.due ?? '').localeCompare(other.due ?? '') ||
          one.title.localeCompare(other.title, 'en-GB'),
      ),
    ended: loops
      .filter(({ ended }) => ended !== undefined)
      .sort(
        (one, other) =>
          (other.ended?.on ?? '').localeCompare(one.ended?.on ?? '') || one.title.localeCompare(other.title, 'en-GB'),
      ),
  };
};

/** Where a step stands, in words. */
export const stepWords = ({ state, on, due, days = 0 }: LoopStep): string => {
  const day = due === undefined ? undefined : longDate(due);
  if (state === 'done' && on !== undefined) return `Done, ${longDate(on)}`;
  if (state === 'done') return day === undefined ? 'Done' : `Done. It was due on ${day}.`;
  if (state === 'overdue') return `Overdue by ${days === 1 ? 'one day' : `${days} days`}. It was due on ${day}.`;
  if (state === 'next') return `Next, by ${day}`;
  if (state === 'dropped') return 'Not written';
  return day === undefined ? 'Counted from the write-up' : `Later, by ${day}`;
};

/** Why a loop is closed, in words. */
export const endedWords = ({ why, on }: NonNullable<Loop['ended']>): string =>
  ({
    finished: 'Closed: what changed after six months is written.',
    withdrawn: `Closed: the learning example came down after ${longDate(on)}.`,
    'nothing-promised': 'Closed: no write-up was promised.',
  })[why];

/** How many loops there are, in words: "1 overdue, 3 open, 2 closed." */
export const loopCounts = (overdue: number, open: number, ended: number): string =>
  `${overdue === 0 ? 'None' : overdue} overdue, ${open} open, ${ended} closed.`;
