import type {
  Catalogue,
  CatalogueItem,
  CatalogueOption,
  CataloguePathway,
  CatalogueStage,
} from '#src/model/catalogue.ts';
import { type ModuleProgress, moduleProgress } from '#src/model/module-progress.ts';
import { emptyPathway, held } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** A task with what the record says of it. */
export interface TaskProgress {
  id: string;
  title: string;
  options: readonly CatalogueOption[];
  /** The option that was done, and when. */
  done?: { option: CatalogueOption; on: string };
  /** How many days of other partners have been read, when an option asks for that. */
  daysRead: number;
}

/** One step of a pathway with what the record says of it. */
export interface ItemProgress {
  /** Its place in the pathway among the steps that are shown, counted from 1. */
  number: number;
  isDone: boolean;
  optional: boolean;
  /** The partners and roles it is for, as pointers; empty when it is for everybody. */
  who: readonly string[];
  minutesLeft: number;
  /** Minutes the whole step takes. */
  minutes: number;
  module?: ModuleProgress;
  task?: TaskProgress;
}

/** A stage with what the record says of it. */
export interface StageProgress {
  stage: CatalogueStage;
  items: readonly ItemProgress[];
  done: number;
  required: number;
}

/** A pathway with what the record says of it. */
export interface PathwayProgress {
  pathway: CataloguePathway;
  stages: readonly StageProgress[];
  /** How many of the required steps are done. */
  done: number;
  required: number;
  isComplete: boolean;
  minutes: number;
  minutesLeft: number;
  /** The first required step that is not done; when all are, the first optional one. */
  next?: ItemProgress;
  /** The day the reader began it. */
  start?: string;
}

/**
 * Who the reader says they are, as pointers: `partner:police`, `role:health-visitor`. A role belongs to a partner, so
 * who says their role has said where they work; a partner or role that has left the hub says nothing any more.
 */
export const whoIs = (
  { reader }: LearnerRecord,
  { partners, roles }: Pick<Catalogue, 'partners' | 'roles'>,
): string[] => {
  const partner = partners.find(({ id }) => id === reader.partner?.value);
  const role = roles.find(({ id }) => id === reader.role?.value);
  const where = partner?.id ?? role?.partner;
  return [...(where === undefined ? [] : [`partner:${where}`]), ...(role ? [`role:${role.id}`] : [])];
};

/** Whether an item or branch is for a reader: it is for everybody, for them, or they have not said who they are. */
export const isForReader = (who: readonly string[], reader: readonly string[]): boolean =>
  who.length === 0 || reader.length === 0 || who.some((pointer) => reader.includes(pointer));

const daysRead = (record: LearnerRecord): number =>
  Object.entries(record.stories).filter(([story, { value }]) => story.startsWith('day:') && value !== null).length;

const taskProgress = (
  record: LearnerRecord,
  pathway: string,
  task: NonNullable<CatalogueItem['task']>,
): TaskProgress => {
  const mine = held((held(record.pathways, pathway) ?? emptyPathway()).tasks, task.id)?.value;
  const read = daysRead(record);
  const chosen = task.options.find(({ id }) => id === mine?.option);
  const byReading = task.options.find(({ days }) => days !== undefined && read >= days);
  const lastRead = Object.entries(record.stories)
    .flatMap(([story, { value }]) => (story.startsWith('day:') && value !== null ? [value.on] : []))
    .sort()
    .at((byReading?.days ?? 1) - 1);
  const done =
    mine && chosen
      ? { option: chosen, on: mine.on }
      : byReading && lastRead
        ? { option: byReading, on: lastRead }
        : undefined;
  return { ...task, ...(done && { done }), daysRead: read };
};

const shortest = (options: readonly CatalogueOption[]): number => Math.min(...options.map(({ minutes }) => minutes));

const itemProgress = (
  record: LearnerRecord,
  catalogue: Catalogue,
  pathway: string,
  item: CatalogueItem,
): Omit<ItemProgress, 'number'> | undefined => {
  const rest = {
    who: item.for,
    optional: item.optional || (item.for.length > 0 && whoIs(record, catalogue).length === 0),
  };
  if (item.task !== undefined) {
    const task = taskProgress(record, pathway, item.task);
    const minutes = task.done?.option.minutes ?? shortest(task.options);
    return { ...rest, task, isDone: task.done !== undefined, minutes, minutesLeft: task.done ? 0 : minutes };
  }
  const found = catalogue.modules.find(({ id }) => id === item.module);
  if (found === undefined) return undefined;
  const module = moduleProgress(record, found);
  return {
    ...rest,
    module,
    isDone: module.done !== undefined,
    minutes: found.minutes,
    minutesLeft: module.minutesLeft,
  };
};

const total = (items: readonly ItemProgress[], count: (item: ItemProgress) => number): number =>
  items.filter(({ optional }) => !optional).reduce((sum, item) => sum + count(item), 0);

/**
 * How a reader stands with a pathway. A module done anywhere is done here. A step that is only for some counts for
 * a reader who has said they are one of them, is left out for one who is not, and is optional until they say.
 */
export const pathwayProgress = (
  record: LearnerRecord,
  catalogue: Catalogue,
  pathway: CataloguePathway,
): PathwayProgress => {
  const reader = whoIs(record, catalogue);
  let number = 0;
  const stages = pathway.stages.map((stage): StageProgress => {
    const items = stage.items
      .filter((item) => isForReader(item.for, reader))
      .flatMap((item) => itemProgress(record, catalogue, pathway.id, item) ?? [])
      .map((item) => ({ ...item, number: (number += 1) }));
    return { stage, items, done: total(items, ({ isDone }) => Number(isDone)), required: total(items, () => 1) };
  });
  const items = stages.flatMap((stage) => stage.items);
  const done = total(items, ({ isDone }) => Number(isDone));
  const required = total(items, () => 1);
  const next = items.find((item) => !item.isDone && !item.optional) ?? items.find((item) => !item.isDone);
  const start = held(record.pathways, pathway.id)?.start?.value ?? undefined;
  return {
    pathway,
    stages,
    done,
    required,
    isComplete: required > 0 && done === required,
    minutes: total(items, (item) => item.minutes),
    minutesLeft: total(items, (item) => item.minutesLeft),
    ...(next && { next }),
    ...(start !== undefined && { start }),
  };
};

const share = ({ done, required }: PathwayProgress): number => (required > 0 ? done / required : 0);

/**
 * The pathways a reader has begun, the one they are furthest through first; all of them while they have begun none.
 * A module shared by several pathways begins them all, so the order says which one the reader is really on.
 */
export const begunPathways = (all: readonly PathwayProgress[]): PathwayProgress[] => {
  const begun = all.filter(
    ({ start, stages }) => start !== undefined || stages.some(({ items }) => items.some(({ isDone }) => isDone)),
  );
  return begun.length > 0 ? begun.sort((one, other) => share(other) - share(one)) : [...all];
};
