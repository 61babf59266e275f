import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildInto } from '../../scripts/build-into.ts';
import { root } from './built-pages.ts';

const GOOD = join(root, 'tests/fixtures/content/good/content');
/** How many entries a long list has. */
const MANY = 200;
/** A word of 45 letters, the longest in English dictionaries. */
const LONG_WORD = 'Pneumonoultramicroscopicsilicovolcanoconiosis';
/** A name of 40 characters, the longest that settings allow. */
const LONG_NAME = 'Safeguarding Salford’s Children Together';
const LONG_TITLE = `${LONG_WORD} and what it means for a school`;

/** Where the hub with one of everything has answers to its stories posted to: a service that is not there. */
export const ANSWERS = 'https://forms.example/answers';

/** The hubs that are built to see what lists do. */
export type Extreme = 'many' | 'one' | 'none';

/** Where the copy of the project is put, inside the project so that it finds what is installed. */
export const COPY = join(root, 'dist-lists');

/** The built site of an extreme hub. */
export const builtAt = (extreme: Extreme): string => join(COPY, `out-${extreme}`);

const entryFile = async (folder: string): Promise<string> => {
  const names = (await readdir(folder)).sort();
  const name = names.find((one) => one.endsWith('.mdx')) ?? names[0] ?? '';
  return join(folder, name.endsWith('.mdx') ? name : join(name, 'index.mdx'));
};

const set = (text: string, field: string, value: string): string =>
  text.replace(new RegExp(`^${field}: .*(?:\\n {2,}(?!- ).*)*`, 'm'), `${field}: ${value}`);

/** Copies of the first entry of a collection, under other names, with titles from short to extreme. */
const addCopies = async (
  content: string,
  collection: string,
  count: number,
  change = (text: string): string => text,
): Promise<void> => {
  const pattern = await entryFile(join(content, collection));
  const text = await readFile(pattern, 'utf8');
  for (let number = 1; number <= count; number += 1) {
    const title = number % 10 === 0 ? `${LONG_TITLE} (${number})` : `A page to make the list long (${number})`;
    const copy = change(set(text, 'title', title))
      .replaceAll('{number}', String(number))
      .replaceAll('{title}', title);
    await writeFile(join(content, collection, `extra-${String(number).padStart(3, '0')}.mdx`), copy);
  }
};

/** How many days are told in a hub of many. */
export const MANY_DAYS = 100;

/** Copies of all days in turn, until there are a hundred, each moment under a name of its own. */
const addDays = async (content: string): Promise<void> => {
  const names = (await readdir(join(content, 'days'))).sort();
  for (let number = names.length + 1; number <= MANY_DAYS; number += 1) {
    const name = names[number % names.length] ?? '';
    const text = await readFile(join(content, 'days', name, 'index.mdx'), 'utf8');
    const told = set(text, 'title', `A day to make the list long (${number})`).replace(
      /^## \d\d:\d\d .*/gm,
      `$& ${number}`,
    );
    await writeFile(join(content, 'days', `extra-${String(number).padStart(3, '0')}.mdx`), told);
  }
};

/** Where films are that no entry of the hub's own points at; their ids are made up. */
export const PROVIDER_FILMS = { youtube: 'made-up-film', vimeo: '1234567890' } as const;

/** Copies of a vlog whose films are at a provider. */
const addProviderFilms = async (content: string): Promise<void> => {
  const vlogs = join(content, 'vlogs');
  const [first = ''] = (await readdir(vlogs)).sort();
  for (const [provider, id] of Object.entries(PROVIDER_FILMS)) {
    const folder = join(vlogs, `at-${provider}`);
    await cp(join(vlogs, first), folder, { recursive: true });
    await rm(join(folder, 'film.mp4'));
    const text = set(await readFile(join(folder, 'index.mdx'), 'utf8'), 'title', `The kettle, at ${provider}`);
    const film = `video:\n  provider: ${provider}\n  id: "${id}"\n`;
    await writeFile(join(folder, 'index.mdx'), text.replace(/^video:\n(?: .*\n)+/m, film));
  }
};

const makeMany = async (content: string): Promise<void> => {
  await cp(join(root, 'content'), content, { recursive: true });
  await addCopies(content, 'laws', MANY);
  await addCopies(content, 'terms', MANY, (text) => set(text, 'short', 'WORD{number}'));
  await addCopies(content, 'blogs', MANY, (text) => text.replace(/^series:\n(?: .*\n)+/m, ''));
  await addCopies(content, 'situations', 12, (text) => set(text, 'question', '"{title}"'));
  await addCopies(content, 'roles', MANY);
  // More than can each have a page beside every other.
  await addCopies(content, 'partners', MANY, (text) => set(text, 'shortName', 'Partner {number}'));
  await addCopies(content, 'events', MANY, (text) => text.replace(/^theme:/m, 'cancelled: true\ntheme:'));
  await addCopies(content, 'learning', 30);
  await addDays(content);
  await addProviderFilms(content);
};

/** One entry of each kind, apart from partners: somebody has to own the others. */
const makeOne = async (content: string): Promise<void> => {
  await cp(GOOD, content, { recursive: true });
  await cp(join(content, 'partners/housing.mdx'), join(content, 'partners/business-unit.mdx'));
  const settings = join(content, 'settings/hub.yaml');
  const text = await readFile(settings, 'utf8');
  const feedback = '  - id: feedback\n    label: Tell us about this page\n    says: For anything that is wrong.\n';
  const named = text.replace(/^ {2}name: .*/m, `  name: ${LONG_NAME}`);
  const form = `answers:\n  form:\n    address: ${ANSWERS}\n    goesTo: a form service\n    readBy: the manager\n`;
  await writeFile(settings, `${named.replace(/^contacts:\n/m, `contacts:\n${feedback}`)}${form}`);
};

/** The same without everything that nothing else needs. */
const makeNone = async (content: string): Promise<void> => {
  await makeOne(content);
  const needless = ['days', 'blogs', 'vlogs', 'learning', 'events', 'pathways', 'modules'];
  await Promise.all(needless.map((collection) => rm(join(content, collection), { recursive: true, force: true })));
};

const MAKERS: Readonly<Record<Extreme, (content: string) => Promise<void>>> = {
  many: makeMany,
  one: makeOne,
  none: makeNone,
};

/** Builds the copy with an extreme content. */
export const buildExtreme = async (extreme: Extreme): Promise<void> => {
  const content = join(COPY, 'content');
  await rm(content, { recursive: true, force: true });
  await MAKERS[extreme](content);
  await buildInto(COPY, builtAt(extreme));
};
