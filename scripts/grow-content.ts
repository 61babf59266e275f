import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entryOfPath } from '#src/markdown/content-index.ts';
import { readContentTree } from './content-tree.ts';

/** An entry of the hub: its article, and the files that lie beside it. */
interface Source {
  id: string;
  collection: string;
  article: string;
  beside: readonly string[];
}

/** Every entry under `content/`, one of each kind in turn, so that any number of them is mixed. */
const sourcesIn = async (root: string): Promise<Source[]> => {
  const paths = (await readContentTree(root)).map(({ path }) => path);
  const all = paths.flatMap((article): Source[] => {
    const entry = entryOfPath(article);
    if (entry === undefined) return [];
    const folder = article.endsWith('/index.mdx') ? `${dirname(article)}/` : undefined;
    const beside = paths.filter((path) => folder !== undefined && path !== article && path.startsWith(folder));
    return [{ ...entry, article, beside }];
  });
  const turn = new Map<string, number>();
  const turnOf = ({ collection }: Source): number => {
    const next = turn.get(collection) ?? 0;
    turn.set(collection, next + 1);
    return next;
  };
  return all
    .map((source) => ({ source, turn: turnOf(source) }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ source }) => source);
};

/** Longest ids are cut, so that a copy’s is no longer than an id may be. */
const START_OF_ID = 40;

/** Titles, initials and other names are told apart by a number, as those of other pages would be by their words. */
const renamed = (text: string, number: number): string =>
  text
    .replace(
      /^title: (["']?)(.*?)\1$/mu,
      (_, quote: string, title: string) => `title: ${quote}${title} ${number}${quote}`,
    )
    .replace(/^short: (\S+)$/mu, (_, short: string) => `short: ${short}${number}`)
    .replaceAll(/^(aliases|asked|firstId|formerly):.*\n(?: .*\n)*/gmu, '');

/** Writes a hub of so many entries: those of a project, and copies of them under other names. @param into an empty folder */
export const growContent = async (root: string, into: string, count: number): Promise<void> => {
  await rm(join(into, 'content'), { recursive: true, force: true });
  await cp(join(root, 'content/settings'), join(into, 'content/settings'), { recursive: true });
  const sources = await sourcesIn(root);
  if (sources.length === 0) throw new Error(`There is no content in ${root}.`);
  for (let index = 0; index < count; index += 1) {
    const source = sources[index % sources.length];
    if (source === undefined) continue;
    const round = Math.floor(index / sources.length);
    const { id, collection, article, beside } = source;
    const name = round === 0 ? id : `${id.slice(0, START_OF_ID)}-${index}`;
    const place = (path: string): string =>
      join(
        into,
        path.replace(`content/${collection}/${id}`, () => `content/${collection}/${name}`),
      );
    await mkdir(dirname(place(article)), { recursive: true });
    const text = await readFile(join(root, article), 'utf8');
    await writeFile(place(article), round === 0 ? text : renamed(text, index));
    for (const path of beside) await cp(join(root, path), place(path));
  }
};
