import { type Directory, entriesOf } from '#src/model/directory.ts';
import type { Renames } from '#src/model/record.ts';
import { parseTarget } from '#src/model/site-index.ts';

/** What has to be known of a module to say how a reader stands with it. */
export interface ModuleFacts {
  id: string;
  minutes: number;
  version: number;
  changes: readonly { version: number; minutes?: number }[];
  /** The ids of its questions; their answers are not here. */
  questions: readonly string[];
}

/** A module as the pages that know the reader's record need it: plain data that goes to the browser. */
export interface CatalogueModule extends ModuleFacts {
  title: string;
  summary: string;
  href: string;
  changes: readonly { version: number; on: string; what: string; minutes?: number; headings: readonly string[] }[];
  reflections: readonly { id: string; prompt: string }[];
  teamQuestion: string;
}

/** One step of a pathway: a module, or a task that is done in one of several ways. */
export interface CatalogueItem {
  /** The module, when the step is one. */
  module?: string;
  task?: { id: string; title: string; options: readonly CatalogueOption[] };
  optional: boolean;
  /** The partners and roles it is for, such as `partner:police`; empty when it is for everybody. */
  for: readonly string[];
}

/** One way to do a task. */
export interface CatalogueOption {
  id: string;
  text: string;
  minutes: number;
  /** Where it begins, when it begins on this hub. */
  href?: string;
  /** How many days are to be read, when that is the task. */
  days?: number;
}

/** A stage of a pathway. */
export interface CatalogueStage {
  id: string;
  title: string;
  /** How many days after the start it should be done. */
  daysFromStart: number;
  items: readonly CatalogueItem[];
}

/** A pathway, in the order of its stages. */
export interface CataloguePathway {
  id: string;
  title: string;
  href: string;
  sample: boolean;
  stages: readonly CatalogueStage[];
}

/** Somebody a reader can say they are, by the pointer that content uses (`partner:police`). */
export interface CatalogueWho {
  id: string;
  title: string;
  /** The partner a role belongs to. */
  partner?: string;
}

/** Everything the induction holds, without any words of the lessons. */
export interface Catalogue {
  modules: readonly CatalogueModule[];
  pathways: readonly CataloguePathway[];
  renames: Renames;
  partners: readonly CatalogueWho[];
  roles: readonly CatalogueWho[];
  /** Titles and addresses of stories, by pointer (`day:the-gate`), for the learning log. */
  stories: Readonly<Record<string, { title: string; href: string }>>;
}

const hrefOf = (directory: Directory, link: string | undefined): { href?: string } => {
  const target = parseTarget(link ?? '');
  const [entry] = target === undefined ? [] : entriesOf(directory, target.collection, [target.id]);
  return entry === undefined ? {} : { href: entry.href };
};

const pathwaysOf = (directory: Directory): CataloguePathway[] => {
  const isPublished = new Set(directory.modules.map(({ id }) => id));
  return directory.pathways.map(({ id, href, data }) => ({
    id,
    href,
    title: data.title,
    sample: data.sample,
    stages: data.stages.map((stage) => ({
      id: stage.id,
      title: stage.title,
      daysFromStart: stage.daysFromStart,
      items: stage.items.flatMap((item): CatalogueItem[] => {
        const { optional, for: who } = item;
        if (item.module !== undefined) {
          return isPublished.has(item.module) ? [{ module: item.module, optional, for: who }] : [];
        }
        if (item.either === undefined) return [];
        const options = item.either.options.map((option) => ({
          id: option.id,
          text: option.text,
          minutes: option.minutes,
          ...hrefOf(directory, option.link),
          ...(option.days !== undefined && { days: option.days }),
        }));
        return [{ task: { id: item.either.id, title: item.either.title, options }, optional, for: who }];
      }),
    })),
  }));
};

/** Former ids of modules, each with the id it has now; the id of a module that exists is never a former one. */
export const moduleRenames = (directory: Directory): Renames => {
  const now = new Set(directory.modules.map(({ id }) => id));
  return Object.fromEntries(
    directory.modules.flatMap(({ id, data }) => data.formerly.filter((old) => !now.has(old)).map((old) => [old, id])),
  );
};

/** The facts of a module alone: for its own page, which says the rest in words. */
export const moduleFacts = ({ id, minutes, version, changes, questions }: CatalogueModule): ModuleFacts => ({
  id,
  minutes,
  version,
  changes: changes.map((change) => ({
    version: change.version,
    ...(change.minutes !== undefined && { minutes: change.minutes }),
  })),
  questions,
});

/** The catalogue of a hub. */
export const inductionCatalogue = (directory: Directory): Catalogue => ({
  modules: directory.modules.map(({ id, href, data }) => ({
    id,
    href,
    title: data.title,
    summary: data.summary,
    minutes: data.minutes,
    version: data.version,
    changes: data.changes.map(({ version, on, what, minutes, headings }) => ({
      version,
      on,
      what,
      headings,
      ...(minutes !== undefined && { minutes }),
    })),
    questions: data.questions.map((question) => question.id),
    reflections: data.reflections,
    teamQuestion: data.teamQuestion,
  })),
  pathways: pathwaysOf(directory),
  renames: moduleRenames(directory),
  partners: directory.partners.map(({ id, data }) => ({ id, title: data.title })),
  roles: directory.roles.map(({ id, data }) => ({ id, title: data.title, partner: data.partner })),
  stories: Object.fromEntries(
    (
      [
        ['day', directory.days],
        ['blog', directory.blogs],
        ['vlog', directory.vlogs],
        ['learning', directory.learning],
      ] as const
    ).flatMap(([scheme, entries]) =>
      entries.map(({ id, href, data }) => [`${scheme}:${id}`, { title: data.title, href }] as const),
    ),
  ),
});

/** The part of a catalogue that one pathway's page needs: that pathway, its modules, and no stories. */
export const catalogueOf = (catalogue: Catalogue, pathway: string): Catalogue => {
  const pathways = catalogue.pathways.filter(({ id }) => id === pathway);
  const needed = new Set(
    pathways.flatMap(({ stages }) => stages.flatMap(({ items }) => items.map(({ module }) => module))),
  );
  return { ...catalogue, pathways, modules: catalogue.modules.filter(({ id }) => needed.has(id)), stories: {} };
};

/** The part of a catalogue that a coordinator's page needs: what there is to do, without any words about it. */
export const catalogueToCount = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  modules: catalogue.modules.map((module) => ({
    ...module,
    summary: '',
    changes: [],
    questions: [],
    reflections: [],
    teamQuestion: '',
  })),
  stories: {},
});
