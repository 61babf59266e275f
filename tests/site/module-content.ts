import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '#src/model/catalogue.ts';
import type { Module } from '#src/schemas/modules.ts';
import { readBuilt, root } from './built-pages.ts';

/** The front matter of every module, by id, as its authors wrote it: the tests answer from it, not from the page. */
export const modules: ReadonlyMap<string, Module> = new Map(
  readdirSync(join(root, 'content/modules')).map((file) => {
    const [, front = ''] = readFileSync(join(root, 'content/modules', file), 'utf8').split(/^---$/m);
    return [file.replace(/\.mdx$/, ''), parse(front) as Module];
  }),
);

/** The front matter of a module. @throws when there is no such module */
export const moduleOf = (id: string): Module => {
  const found = modules.get(id);
  if (found === undefined) throw new Error(`There is no module ${id}.`);
  return found;
};

/** What the hub says of its own induction. */
export const catalogue = (): Catalogue => JSON.parse(readBuilt('api/induction.json')) as Catalogue;

/** The pathway with the fewest steps: a whole one is walked in the tests. @throws when there is none */
export const shortestPathway = () => {
  const [first] = [...catalogue().pathways].sort(
    (one, other) => one.stages.flatMap(({ items }) => items).length - other.stages.flatMap(({ items }) => items).length,
  );
  if (first === undefined) throw new Error('There is no pathway.');
  return first;
};

/** A module that asks a question of this kind, with the question. @throws when there is none */
export const moduleAsking = (kind: Module['questions'][number]['kind']) => {
  for (const [id, module] of modules) {
    const index = module.questions.findIndex((question) => question.kind === kind);
    const question = module.questions[index];
    if (question !== undefined) return { id, question, number: index + 1 };
  }
  throw new Error(`No module asks a question of the kind ${kind}.`);
};

/** A module that has changed since its first version. @throws when there is none */
export const changedModule = () => {
  const found = [...modules].find(([, { version }]) => version > 1);
  if (found === undefined) throw new Error('No module has a second version.');
  return { id: found[0], module: found[1] };
};

const titles = new Map<string, string>();

/** The title of the role or partner a pointer such as `role:gp` names, as an answer of a match question shows it. */
export const labelOf = (pointer: string): string => {
  const [scheme, id = ''] = pointer.split(':');
  const folder = scheme === 'role' ? 'roles' : 'partners';
  const known = titles.get(pointer);
  if (known !== undefined) return known;
  const [, front = ''] = readFileSync(join(root, 'content', folder, `${id}.mdx`), 'utf8').split(/^---$/m);
  const { title, shortName } = parse(front) as { title: string; shortName?: string };
  const label = shortName ?? title;
  titles.set(pointer, label);
  return label;
};
