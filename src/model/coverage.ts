import type { Catalogue, CatalogueModule, CatalogueWho } from '#src/model/catalogue.ts';
import { inOneLine, isOpen, isRefused, type RefusedFile, type TriedFile } from '#src/model/coverage-file.ts';
import { type Decisions, type Holder, type Match, matchFiles } from '#src/model/coverage-match.ts';
import { addDays } from '#src/model/dates.ts';
import { moduleProgress } from '#src/model/module-progress.ts';
import { type PathwayProgress, pathwayProgress } from '#src/model/pathway-progress.ts';
import { itemTitle } from '#src/model/progress-words.ts';
import { held } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** A required step that somebody has not done. */
export interface Gap {
  pathway: string;
  stage: string;
  title: string;
  /** The module, when the step is one. */
  module?: string;
  /** The day by which it should be done, for somebody who said when they began. */
  due?: string;
}

/** How somebody stands with a pathway they are on. */
export interface PersonPathway {
  id: string;
  title: string;
  done: number;
  required: number;
  isComplete: boolean;
  gaps: readonly Gap[];
}

/** A module that somebody has done. */
export interface PersonModule {
  id: string;
  title: string;
  /** The latest version they did, and when. */
  version: number;
  on: string;
  /** The version the hub has now; missing for a module that is no longer on it. */
  now?: number;
  isOutOfDate: boolean;
}

/** One person and what they have covered. Nothing they wrote is in it. */
export interface Person {
  /** Tells this person from the others. */
  key: string;
  /** The name they typed; else the name of their file. */
  name: string;
  hasTypedName: boolean;
  partner?: CatalogueWho;
  role?: CatalogueWho;
  files: readonly { id: string; file: string }[];
  pathways: readonly PersonPathway[];
  modules: readonly PersonModule[];
  gaps: readonly Gap[];
  outOfDate: number;
  /** The latest day on which they did or read something. */
  last?: string;
}

/** What a group of files says, person by person, and what could not be read. */
export interface Coverage {
  people: readonly Person[];
  matches: readonly Match[];
  refused: readonly RefusedFile[];
  /** How many files were read, copies and all. */
  read: number;
  /** The files that held notes, which were left out. */
  withNotes: readonly string[];
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Names as people look for them: capitals and accents aside, numbers by their size. */
const compare = new Intl.Collator('en-GB', { numeric: true }).compare;

const hasDone = ({ stages }: PathwayProgress): boolean =>
  stages.some(({ items }) => items.some(({ isDone }) => isDone));

/**
 * The pathways somebody is on. Modules count in every pathway, so a module done says little about which one is meant:
 * those begun on purpose, by a day or a task, and those finished; when none was begun so, any in which something is done.
 */
const pathwaysOf = (record: LearnerRecord, all: readonly PathwayProgress[]): PathwayProgress[] => {
  const hasTask = (id: string): boolean =>
    Object.values(held(record.pathways, id)?.tasks ?? {}).some(({ value }) => value !== null);
  const begun = all.filter(({ pathway, start }) => start !== undefined || hasTask(pathway.id));
  return all.filter((one) => (begun.length > 0 ? begun.includes(one) || one.isComplete : hasDone(one)));
};

const gapsIn = ({ pathway, stages, start }: PathwayProgress): Gap[] =>
  stages.flatMap(({ stage, items }) =>
    items
      .filter(({ isDone, optional }) => !isDone && !optional)
      .map((item) => ({
        pathway: pathway.title,
        stage: stage.title,
        title: itemTitle(item),
        ...(item.module && { module: item.module.module.id }),
        ...(start !== undefined && { due: addDays(start, stage.daysFromStart) }),
      })),
  );

const onPathway = (progress: PathwayProgress): PersonPathway => ({
  id: progress.pathway.id,
  title: progress.pathway.title,
  done: progress.done,
  required: progress.required,
  isComplete: progress.isComplete,
  gaps: gapsIn(progress),
});

const doneModules = (record: LearnerRecord, modules: readonly CatalogueModule[]): PersonModule[] => {
  const known = new Set(modules.map(({ id }) => id));
  const here = modules.flatMap((module): PersonModule[] => {
    const { done, state } = moduleProgress(record, module);
    if (done === undefined) return [];
    const { id, title, version: now } = module;
    return [{ id, title, version: done.version, on: done.on, now, isOutOfDate: state === 'changed' }];
  });
  const gone = Object.entries(record.modules)
    .filter(([id]) => !known.has(id))
    .flatMap(([id, { done }]): PersonModule[] => {
      const version = Math.max(...Object.keys(done).map(Number));
      const found = done[String(version)];
      return found === undefined ? [] : [{ id, title: id, version, on: found.value.on, isOutOfDate: false }];
    });
  return [...here, ...gone];
};

const lastDay = ({ modules, pathways, stories }: LearnerRecord): string | undefined =>
  [
    ...Object.values(modules).flatMap(({ done, attempts }) => [...Object.values(done), ...Object.values(attempts)]),
    ...Object.values(pathways).flatMap(({ tasks }) => Object.values(tasks)),
    ...Object.values(stories),
  ].reduce<string | undefined>(
    (last, { value }) => (value !== null && value.on > (last ?? '') ? value.on : last),
    undefined,
  );

/** Each step once, although several pathways ask for the same module: for how much there is left to do. */
const onceEach = (gaps: readonly Gap[]): Gap[] => {
  const seen = new Set<string>();
  return gaps.filter(({ module, pathway, title }) => {
    const key = module ?? `${pathway}\n${title}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** A file's name without its folders and its ending. */
const fileTitle = (file: string): string => file.replace(/^.*[/\\]/u, '').replace(/\.json$/iu, '') || file;

/** Somebody by their id; who is not on this hub goes by the id alone. */
const whoOf = (all: readonly CatalogueWho[], id: string | null | undefined): CatalogueWho | undefined =>
  id == null ? undefined : (all.find((one) => one.id === id) ?? { id, title: id });

const personOf = ({ files, record }: Holder, catalogue: Catalogue): Person => {
  const name = inOneLine(record.reader.name?.value ?? '') || (files.find((file) => file.name !== '')?.name ?? '');
  const all = catalogue.pathways.map((pathway) => pathwayProgress(record, catalogue, pathway));
  const pathways = pathwaysOf(record, all).map(onPathway);
  const modules = doneModules(record, catalogue.modules);
  const partner = whoOf(catalogue.partners, record.reader.partner?.value);
  const role = whoOf(catalogue.roles, record.reader.role?.value);
  const last = lastDay(record);
  return {
    key: files
      .map(({ id }) => id)
      .sort(order)
      .join(' '),
    name: name || fileTitle(files[0]?.file ?? ''),
    hasTypedName: name !== '',
    ...(partner && { partner }),
    ...(role && { role }),
    files: files.map(({ id, file }) => ({ id, file })),
    pathways,
    modules,
    gaps: onceEach(pathways.flatMap(({ gaps }) => gaps)),
    outOfDate: modules.filter(({ isOutOfDate }) => isOutOfDate).length,
    ...(last !== undefined && { last }),
  };
};

/** Who has covered what, from the files that people sent, in any order; a file that could not be read changes nothing. */
export const coverageOf = (tried: readonly TriedFile[], catalogue: Catalogue, decisions: Decisions = {}): Coverage => {
  const { holders, matches } = matchFiles(tried, decisions);
  const open = tried.filter(isOpen);
  return {
    people: holders
      .map((holder) => personOf(holder, catalogue))
      .sort((one, other) => compare(one.name, other.name) || order(one.key, other.key)),
    matches,
    refused: tried.filter(isRefused).sort((one, other) => order(one.file, other.file) || order(one.id, other.id)),
    read: open.length,
    withNotes: open
      .filter(({ hadNotes }) => hadNotes)
      .map(({ file }) => file)
      .sort(order),
  };
};
