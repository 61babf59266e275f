import { type FrontMatter, readFrontMatter } from '#src/markdown/front-matter.ts';
import { readYaml } from '#src/markdown/yaml.ts';
import { buildSiteIndex, type IndexedEntry, type SiteIndex } from '#src/model/site-index.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/names.ts';

/** An entry's file. */
export interface ContentFile {
  /** The path from the project's root, with forward slashes: `content/days/x/index.mdx`. */
  path: string;
  collection: Collection;
  /** The name of the file or folder; not well-formed when that is not. */
  id: string;
  text: string;
  /** Its front matter, where somebody has read it already: that takes longer than the rest of the index. */
  front?: FrontMatter;
}

/** Where the settings of the hub are kept. */
export const SETTINGS_PATH = 'content/settings/hub.yaml';

const ENTRY = /^content\/([^/]+)\/(?:([^/]+)\/index|([^/]+))\.mdx$/u;

/** The collection and id that a path names; undefined when the path is not that of an entry. */
export const entryOfPath = (file: string): { collection: Collection; id: string } | undefined => {
  const [, folder, folderId, fileId] = ENTRY.exec(file) ?? [];
  const collection = COLLECTIONS.find((name) => name === folder);
  const id = folderId ?? fileId;
  return collection === undefined || id === undefined ? undefined : { collection, id };
};

const textIn = (data: Record<string, unknown>, field: string): string | undefined =>
  typeof data[field] === 'string' ? data[field].trim() : undefined;

const indexed = ({ collection, id, text, front }: ContentFile): IndexedEntry => {
  const { data } = front ?? readFrontMatter(text);
  const short = textIn(data, 'short') ?? textIn(data, 'acronym') ?? textIn(data, 'shortName');
  const partner = textIn(data, 'partner');
  const family = textIn(data, 'family');
  return {
    collection,
    id,
    title: textIn(data, 'title') ?? id,
    summary: textIn(data, 'summary') ?? '',
    draft: data['draft'] === true,
    ...(short === undefined ? {} : { short }),
    ...(partner === undefined ? {} : { partner }),
    ...(family === undefined ? {} : { family }),
  };
};

const idsIn = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown) => {
        const id = (item as { id?: unknown } | null)?.id;
        return typeof id === 'string' ? [id] : [];
      })
    : [];

/** Builds the index of everything that can be linked to, from the files and the text of the settings. */
export const indexContent = (files: readonly ContentFile[], settingsText = ''): SiteIndex => {
  const start = { line: 1, column: 1 };
  const settings = readYaml(settingsText, () => start, start).data;
  return buildSiteIndex(files.map(indexed), {
    topics: idsIn(settings['topics']),
    contacts: idsIn(settings['contacts']),
  });
};
