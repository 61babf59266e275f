import { askChecks, NOT_NOW } from '#src/browser/desk/check-desk.ts';
import { cleanPicture } from '#src/browser/desk/clean-picture.ts';
import { COLLECTION_OF, type Draft, type Kind, KINDS, newDraft } from '#src/model/desk/draft.ts';
import { withoutFilmDetails } from '#src/model/desk/film-details.ts';
import { pictureKind } from '#src/model/desk/pictures.ts';
import { isFilm } from '#src/model/film-boxes.ts';
import { ID_PATTERN } from '#src/schemas/names.ts';

/** A draft made from a file somebody chose. */
export interface BroughtBack {
  draft: Draft;
  files: Map<string, Blob>;
}

const LARGEST = 60 * 1024 * 1024;
const ARTICLE = /(?:^|\/)[^/]+\.mdx$/;
const NAME = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;

const ENDINGS: Readonly<Record<string, 'jpg' | 'png' | 'webp'>> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp' };

interface Found {
  text: string;
  id?: string;
  kind?: Kind;
  beside: Map<string, Uint8Array>;
}

const NOT_OURS = 'This is neither a zip file that the desk made nor an article of the hub.';
const WRITTEN = 'This was written in another program. Choose it under “Words you have already written”.';
const notOurs = (name: string): string => (/\.(?:docx|md|txt)$/iu.test(name) ? WRITTEN : NOT_OURS);
const DAMAGED =
  'The lines at the top of this article cannot be read: somebody has changed them. Choose another copy of it, or ask for help.';

/** What a path says: `days/a-day/index.mdx` is a day with the id `a-day`. */
const pathWords = (path: string): Pick<Found, 'id' | 'kind'> => {
  const steps = path.split('/');
  const name = steps.at(-1) === 'index.mdx' ? steps.at(-2) : steps.at(-1)?.replace(/\.mdx$/, '');
  const kind = KINDS.find((one) => steps.includes(COLLECTION_OF[one]));
  return { ...(kind && { kind }), ...(name !== undefined && ID_PATTERN.test(name) && { id: name }) };
};

const fromZip = async (bytes: Uint8Array): Promise<Found> => {
  const { textOf, unpackZip } = await import('#src/browser/desk/draft-zip.ts');
  const files = unpackZip(bytes);
  const [article, ...more] = [...files.keys()].filter((path) => ARTICLE.test(path));
  if (article === undefined || more.length > 0) throw new Error('no single article');
  const folder = article.slice(0, article.lastIndexOf('/') + 1);
  const beside = [...files].flatMap(([path, data]): [string, Uint8Array][] => {
    const name = path.slice(folder.length);
    return path !== article && path.startsWith(folder) && NAME.test(name) ? [[`./${name}`, data]] : [];
  });
  return { text: textOf(files.get(article)!), ...pathWords(article), beside: new Map(beside) };
};

/**
 * A file beside the article: a picture is made anew, and a film loses what its camera hid in it, whoever made the zip.
 * Anything else stays as it is, and the checks say what is wrong with it.
 */
const asFile = async (name: string, bytes: Uint8Array): Promise<Blob> => {
  if (isFilm(bytes) && name.endsWith('.mp4'))
    return new Blob([withoutFilmDetails(bytes) as Uint8Array<ArrayBuffer>], { type: 'video/mp4' });
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const ending = ENDINGS[/[a-z]+$/.exec(name)?.[0] ?? ''];
  if (ending === undefined || pictureKind(bytes) === 'other') return file;
  const clean = await cleanPicture(file, ending);
  return 'problem' in clean ? file : clean.picture;
};

/** Makes a draft of a zip that the desk made, or of an article of the hub; or says in words why it cannot. Never throws. */
export const readChosenFile = async (file: File): Promise<BroughtBack | { problem: string }> => {
  if (file.size > LARGEST) return { problem: 'This file is larger than any draft. Choose another.' };
  let found: Found;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    found = isZip
      ? await fromZip(bytes)
      : { text: await file.text(), ...(file.name === 'index.mdx' ? {} : pathWords(file.name)), beside: new Map() };
  } catch {
    return { problem: notOurs(file.name) };
  }
  const said = await askChecks({ ask: 'read', text: found.text, ...(found.kind && { kind: found.kind }) });
  if (said?.ask !== 'read') return { problem: NOT_NOW };
  if ('problem' in said.read) return { problem: /^\uFEFF?---\r?\n/u.test(found.text) ? DAMAGED : notOurs(file.name) };
  const { kind, words } = said.read;
  const files = new Map<string, Blob>();
  for (const [name, data] of found.beside) files.set(name, await asFile(name, data));
  const empty = newDraft({ key: '', kind, fields: {}, asks: [], at: '', now: '' });
  return {
    draft: { ...empty, ...words, ...(found.id && { id: found.id }), files: [...files.keys()], isAllAtOnce: true },
    files,
  };
};
