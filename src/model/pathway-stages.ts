import { type Directory, entriesOf, type Listed } from '#src/model/directory.ts';
import { counted } from '#src/model/number-words.ts';
import { aboutHowLong, isForAll, itemMinutes } from '#src/model/pathways.ts';
import { parseTarget } from '#src/model/site-index.ts';
import type { Pathway } from '#src/schemas/pathways.ts';

/** One way to do a task; `href` is where it begins, when it begins on this hub. */
export interface TaskOption {
  text: string;
  minutes: number;
  href?: string;
}

/** One step of a pathway: a module, or a task that can be done in one of several ways. */
export interface PathwayStep {
  /** Its place in the whole pathway, counted from 1. */
  number: number;
  /** Whether a reader's pathway may be whole without it: it is optional, or only for some. */
  optional: boolean;
  /** Minutes it takes; for a task, the shortest way. */
  minutes: number;
  module?: Listed<'modules'>;
  task?: { title: string; options: TaskOption[] };
}

/** A stage of a pathway as pages show it. */
export interface PathwayStage {
  id: string;
  title: string;
  /** By when it should be done, in words; absent for what comes first. */
  when?: string;
  /** The stretch of morning sky it stands under, in minutes after midnight. */
  from: number;
  to: number;
  steps: PathwayStep[];
  /** Minutes its required steps take together. */
  minutes: number;
}

/** A pathway is a morning: pre-dawn, dawn, noon, gold (visual.md, section 2), in minutes after midnight. */
const MORNING = [330, 420, 750, 990] as const;
const HALF_HOUR = 30;

/** The time a share (0 to 1) of the way through the pathway's morning, on a half hour, for which there is a sky. */
const morningAt = (share: number): number => {
  const place = share * (MORNING.length - 1);
  const index = Math.min(Math.floor(place), MORNING.length - 2);
  const [from = 0, to = 0] = MORNING.slice(index, index + 2);
  return Math.round((from + (to - from) * (place - index)) / HALF_HOUR) * HALF_HOUR;
};

/** The stretch of sky of one stage among so many: three stages are pre-dawn, dawn to noon, and noon to gold. */
export const stageSky = (index: number, count: number): { from: number; to: number } => ({
  from: morningAt(index / count),
  to: morningAt((index + 1) / count),
});

/** A number of minutes in words: "1 minute", "45 minutes", "about 4 hours". */
export const minutesWords = (minutes: number): string => {
  if (minutes > 90) return aboutHowLong(minutes).replace('About', 'about');
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
};

/** The address a link of an option leads to, when that is published. */
export const hrefOf = (directory: Directory, link: string | undefined): string | undefined => {
  const target = parseTarget(link ?? '');
  return target && entriesOf(directory, target.collection, [target.id])[0]?.href;
};

type StageItem = Pathway['stages'][number]['items'][number];

const stepOf = (directory: Directory, item: StageItem): Omit<PathwayStep, 'number'> | undefined => {
  const [module] = entriesOf(directory, 'modules', item.module === undefined ? [] : [item.module]);
  if (module === undefined && item.either === undefined) return undefined;
  const options = item.either?.options.map(({ text, minutes, link }) => {
    const href = hrefOf(directory, link);
    return { text, minutes, ...(href !== undefined && { href }) };
  });
  return {
    optional: !isForAll(item),
    minutes: itemMinutes(directory, item),
    ...(module && { module }),
    ...(item.either && options && { task: { title: item.either.title, options } }),
  };
};

/** The stages of a pathway, each with its sky and its steps; modules that are not published are left out. */
export const pathwayStages = (directory: Directory, pathway: Pathway): PathwayStage[] => {
  let number = 0;
  return pathway.stages.map(({ id, title, daysFromStart, items }, index) => {
    const steps = items.flatMap((item) => {
      const step = stepOf(directory, item);
      return step === undefined ? [] : [{ ...step, number: (number += 1) }];
    });
    return {
      id,
      title,
      ...(daysFromStart > 0 && { when: `By day ${daysFromStart}` }),
      ...stageSky(index, pathway.stages.length),
      steps,
      minutes: steps.filter(({ optional }) => !optional).reduce((sum, { minutes }) => sum + minutes, 0),
    };
  });
};

/** What some steps are, in words: "3 modules and 1 task". */
export const stepsWords = (steps: readonly PathwayStep[]): string => {
  const modules = steps.filter(({ module }) => module !== undefined).length;
  const tasks = steps.length - modules;
  return [modules && counted(modules, 'module'), tasks && counted(tasks, 'task')].filter(Boolean).join(' and ');
};

/** What a stage holds and how long that takes, in words: "3 modules, 26 minutes"; what is optional takes no time. */
export const stageWords = ({ steps, minutes }: Pick<PathwayStage, 'steps' | 'minutes'>): string =>
  [stepsWords(steps), ...(minutes > 0 ? [minutesWords(minutes)] : [])].join(', ');
