import type { Directory, Listed } from '#src/model/directory.ts';
import type { Pathway } from '#src/schemas/pathways.ts';

type StageItem = Pathway['stages'][number]['items'][number];

/** Minutes an item takes: a module's own, or the shortest of a task's options. */
export const itemMinutes = (directory: Directory, item: StageItem): number => {
  if (item.module !== undefined) return directory.modules.find(({ id }) => id === item.module)?.data.minutes ?? 0;
  return Math.min(...(item.either?.options ?? []).map((option) => option.minutes));
};

/** All items of a pathway, in order. */
export const pathwayItems = (pathway: Pathway): StageItem[] => pathway.stages.flatMap((stage) => stage.items);

/** Whether everybody who takes the pathway has to do an item: it is not optional, and not only for some. */
export const isForAll = (item: StageItem): boolean => !item.optional && item.for.length === 0;

/** Minutes the items of a pathway that everybody has to do take together. */
export const pathwayMinutes = (directory: Directory, pathway: Pathway): number =>
  pathwayItems(pathway)
    .filter(isForAll)
    .reduce((sum, item) => sum + itemMinutes(directory, item), 0);

/** A number of minutes in words: "About 45 minutes", "About 2 hours". */
export const aboutHowLong = (minutes: number): string => {
  if (minutes < 75) return `About ${Math.max(5, Math.round(minutes / 5) * 5)} minutes`;
  const halves = Math.round(minutes / 30) / 2;
  if (halves === 1) return 'About an hour';
  return `About ${Math.floor(halves)}${halves % 1 ? '½' : ''} hours`;
};

/** Where a module stands in each pathway that has it: its place, how many there are, and what comes next. */
export interface ModulePlace {
  pathway: Listed<'pathways'>;
  stage: string;
  /** Its place among the modules, counted from 1. */
  place: number;
  count: number;
  /** The ids of its modules, in order. */
  modules: readonly string[];
  next?: Listed<'modules'>;
}

/** The places of a module in the pathways that share it. */
export const modulePlaces = (directory: Directory, moduleId: string): ModulePlace[] =>
  directory.pathways.flatMap((pathway) => {
    const steps = pathway.data.stages.flatMap((stage) =>
      stage.items.flatMap((item) => (item.module === undefined ? [] : [{ stage: stage.title, module: item.module }])),
    );
    const index = steps.findIndex((step) => step.module === moduleId);
    const step = steps[index];
    if (step === undefined) return [];
    const next = directory.modules.find(({ id }) => id === steps[index + 1]?.module);
    return [
      {
        pathway,
        stage: step.stage,
        place: index + 1,
        count: steps.length,
        modules: steps.map(({ module }) => module),
        ...(next && { next }),
      },
    ];
  });
