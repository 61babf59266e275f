import { type Directory, entriesOf, type Listed, type Tag, targetTag } from '#src/model/directory.ts';
import { packHtml } from '#src/model/pack-html.ts';
import { hrefOf, type PathwayStage, pathwayStages } from '#src/model/pathway-stages.ts';
import { parseTarget } from '#src/model/site-index.ts';
import type { BodyLinks } from '#src/model/where-used.ts';
import type { Pathway } from '#src/schemas/pathways.ts';

/** Places in the book that are always there. No entry can take them: its own begin with its kind. */
export const PACK_PLACES = {
  risk: 'pack-risk',
  contents: 'pack-contents',
  use: 'pack-use',
  about: 'pack-about',
  tasks: 'pack-tasks',
  answers: 'pack-answers',
  glossary: 'pack-glossary',
  law: 'pack-law',
  notes: 'pack-notes',
  made: 'pack-made',
} as const;

/** Where each kind of entry stands in the book. */
export const placeOfModule = (id: string): string => `module-${id}`;
/** Where the answers to a module's questions stand. */
export const placeOfAnswers = (id: string): string => `answers-${id}`;
/** Where a task of the pathway stands. */
export const placeOfTask = (id: string): string => `task-${id}`;
/** Where a term is explained. */
export const placeOfTerm = (id: string): string => `word-${id}`;
/** Where a law is listed. */
export const placeOfLaw = (id: string): string => `law-${id}`;

/** A module in the book. */
export interface PackModule {
  module: Listed<'modules'>;
  /** The id of its stage. */
  stage: string;
  /** Its place among the modules, counted from 1. */
  number: number;
  optional: boolean;
  /** The partners and roles it is for; empty when it is for everybody. */
  who: readonly Tag[];
}

/** A task in the book: any one of its options will do. */
export interface PackTask {
  id: string;
  title: string;
  optional: boolean;
  who: readonly Tag[];
  options: readonly { text: string; minutes: number; href?: string }[];
}

/** All that a pathway's book holds. */
export interface Pack {
  stages: readonly PathwayStage[];
  modules: readonly PackModule[];
  tasks: readonly PackTask[];
  /** Exactly the terms that the book uses, from A to Z. */
  terms: readonly Listed<'terms'>[];
  /** The laws that the book rests on. */
  laws: readonly Listed<'laws'>[];
}

type StageItem = Pathway['stages'][number]['items'][number];

const whoOf = (directory: Directory, item: StageItem): Tag[] => item.for.map((who) => targetTag(directory, who));

const itemsOf = (pathway: Pathway): { stage: string; item: StageItem }[] =>
  pathway.stages.flatMap(({ id, items }) => items.map((item) => ({ stage: id, item })));

/** The ids of one kind that the fields and words of these entries point at. */
const pointedAt = (
  kind: 'terms' | 'laws',
  entries: readonly Listed[],
  modules: readonly PackModule[],
  links: readonly BodyLinks[],
): Set<string> => {
  const inWords = entries.flatMap(
    ({ collection, id }) =>
      links.find((link) => link.collection === collection && link.id === id)?.references[kind] ?? [],
  );
  const inBranches = modules
    .flatMap(({ module }) => module.data.branches.flatMap(({ read }) => read))
    .flatMap((pointer) => parseTarget(pointer) ?? [])
    .flatMap(({ collection, id }) => (collection === kind ? [id] : []));
  const inFields = kind === 'laws' ? modules.flatMap(({ module }) => module.data.laws) : [];
  return new Set([...inWords, ...inBranches, ...inFields]);
};

/**
 * What the book of a pathway holds: its modules once each, in order, its tasks, and exactly the terms and laws that the
 * modules and the pathway's own words use. What is not published is left out.
 * @param links what every page links to in its words
 */
export const packOf = (directory: Directory, pathway: Listed<'pathways'>, links: readonly BodyLinks[]): Pack => {
  const items = itemsOf(pathway.data);
  const stages = pathwayStages(directory, pathway.data);
  const seen = new Set<string>();
  const modules = items
    .flatMap(({ stage, item }) =>
      entriesOf(directory, 'modules', item.module === undefined ? [] : [item.module]).map((module) => ({
        module,
        stage,
        optional: item.optional,
        who: whoOf(directory, item),
      })),
    )
    .filter(({ module }) => !seen.has(module.id) && seen.add(module.id))
    .map((module, index) => ({ ...module, number: index + 1 }));
  const tasks = items.flatMap(({ item }) => {
    const { either, optional } = item;
    if (either === undefined) return [];
    const options = either.options.map(({ text, minutes, link }) => ({ text, minutes, href: hrefOf(directory, link) }));
    return [{ id: either.id, title: either.title, optional, who: whoOf(directory, item), options }];
  });
  const entries = [pathway, ...modules.map(({ module }) => module)];
  const terms = pointedAt('terms', entries, modules, links);
  const laws = pointedAt('laws', entries, modules, links);
  return {
    stages,
    modules,
    tasks,
    terms: directory.terms.filter(({ id }) => terms.has(id)),
    laws: directory.laws.filter(({ id }) => laws.has(id)),
  };
};

/** The addresses of the pages that the book holds itself, each with its place in the book. */
const insideOf = ({ modules, terms, laws }: Pack): Map<string, string> =>
  new Map([
    ...modules.map(({ module }) => [module.href, placeOfModule(module.id)] as const),
    ...terms.map(({ href, id }) => [href, placeOfTerm(id)] as const),
    ...laws.map(({ href, id }) => [href, placeOfLaw(id)] as const),
  ]);

/** The words of a module or of the pathway as they stand in the book. @param deeper how many levels its headings go down */
export const packBody = (pack: Pack, { id, html }: { id: string; html: string }, deeper: number): string =>
  packHtml(html, { prefix: id, deeper, inside: insideOf(pack), termPlace: placeOfTerm });

/** The place in the book that an address leads to, or the address itself. */
export const packHref = (pack: Pack, href: string): string => {
  const place = insideOf(pack).get(href);
  return place === undefined ? href : `#${place}`;
};
