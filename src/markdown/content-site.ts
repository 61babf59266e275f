import { buildParser } from '#src/markdown/build-parser.ts';
import {
  listOtherFiles,
  type OtherFile,
  readContentFiles,
  readPipelineCode,
  readSettingsText,
} from '#src/markdown/content-files.ts';
import { type ContentFile, indexContent } from '#src/markdown/content-index.ts';
import { type RenderedEntry, renderEntry } from '#src/markdown/render.ts';
import { schemaFence } from '#src/markdown/schema-fence.ts';
import type { Issue, Problem } from '#src/model/issues.ts';
import { indexKey, type SiteIndex } from '#src/model/site-index.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';

/** All content as it lies on disk at one moment, for the loaders of all collections. */
export interface ContentSnapshot {
  files: readonly ContentFile[];
  index: SiteIndex;
  /** The text of the code that renders content. */
  code: string;
  /** Links to other files under `content/`: they could lead anywhere and are never followed. */
  symlinks: readonly string[];
  /** Files whose id another file of their collection has too: by path, with that other file. */
  twins: ReadonlyMap<string, ContentFile>;
  /** The size of every film in bytes, by its path from the root of the project: a page says it before it is loaded. */
  films: Readonly<Record<string, number>>;
}

/** How an entry is rendered for the site. */
export interface RenderSettings {
  base: string;
  showDrafts: boolean;
}

/** Files that share a collection and an id, by path, each with the first of the others; none in sound content. */
const twinsAmong = (files: readonly ContentFile[]): Map<string, ContentFile> => {
  const firsts = new Map<string, ContentFile>();
  const twins = new Map<string, ContentFile>();
  for (const file of files) {
    const key = indexKey(file.collection, file.id);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, file);
    else {
      twins.set(file.path, first);
      if (!twins.has(first.path)) twins.set(first.path, file);
    }
  }
  return twins;
};
const isFilm = ({ path, kind }: OtherFile): boolean => kind === 'file' && /\.(?:mp4|webm)$/u.test(path);

/** Reads all content of a project. */
export const takeSnapshot = async (root: string): Promise<ContentSnapshot> => {
  const [files, others, settings, code] = await Promise.all([
    readContentFiles(root),
    listOtherFiles(root),
    readSettingsText(root),
    readPipelineCode(root),
  ]);
  const symlinks = others.filter(({ kind }) => kind === 'symlink').map(({ path }) => path);
  const films = Object.fromEntries(others.filter(isFilm).map(({ path, size }) => [path, size]));
  return { files, index: indexContent(files, settings), code, symlinks, twins: twinsAmong(files), films };
};

/** A problem in words, on one line, as `path:line:column  rule  What is wrong. How to mend it.` */
export const issueLine = ({ file, line, column, rule, message, fix }: Omit<Issue, 'severity'>): string =>
  `${file}:${line}:${column}  ${rule}  ${message} ${fix}`;

/** Renders one file for Astro's content store. */
export const renderFile = (file: ContentFile, { index }: ContentSnapshot, settings: RenderSettings): RenderedEntry =>
  renderEntry({ ...file, ...settings, parser: buildParser, index, imagePlaceholders: true });

/** Whether something is wrong that no single file can show: a link out of `content/`, or two files with one id. */
export const isUnsound = ({ symlinks, twins }: ContentSnapshot): boolean => symlinks.length > 0 || twins.size > 0;

const duplicateProblem = (file: ContentFile, twin: ContentFile | undefined): Problem[] => {
  if (twin === undefined) return [];
  const message = `There are two pages called “${file.id}”: this one and ${twin.path}.`;
  return [
    { line: 1, column: 1, rule: 'duplicate-id', message, fix: 'Give one of the two another name, or delete it.' },
  ];
};

/** Everything that keeps one file from being published, besides its body. */
export const fileProblems = (file: ContentFile, entry: RenderedEntry, { twins }: ContentSnapshot): Problem[] => [
  ...entry.problems,
  ...duplicateProblem(file, twins.get(file.path)),
  ...schemaFence(collectionSchemas[file.collection], entry),
];

/** Every problem of every file, one line each: what a build that fails has to say. */
export const allProblems = (snapshot: ContentSnapshot, settings: RenderSettings): string[] => [
  ...snapshot.symlinks.map((file) =>
    issueLine({
      file,
      line: 1,
      column: 1,
      rule: 'symlink',
      message: 'This is a link to another file.',
      fix: 'Put the file itself here.',
    }),
  ),
  ...snapshot.files.flatMap((file) =>
    fileProblems(file, renderFile(file, snapshot, settings), snapshot).map((problem) =>
      issueLine({ file: file.path, ...problem }),
    ),
  ),
];
