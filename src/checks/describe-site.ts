import { readCaptions } from '#src/checks/captions-reading.ts';
import type { CheckedCaptions, CheckedSettings, ContentFile, ContentSite } from '#src/checks/content-site.ts';
import { describeEntry, type EntryFile } from '#src/checks/describe-entry.ts';
import { hubWords } from '#src/checks/hub-words.ts';
import { hubPages } from '#src/checks/hub-pages.ts';
import { type Dictionary, spellerFrom } from '#src/checks/speller.ts';
import { entryOfPath, indexContent, SETTINGS_PATH } from '#src/markdown/content-index.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { buildParser } from '#src/markdown/build-parser.ts';
import type { Issue, Problem } from '#src/model/issues.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';
import { readSettingsYaml } from '#src/markdown/settings-text.ts';
import { settingsSchema } from '#src/schemas/settings.ts';

const asError = (file: string, problem: Problem): Issue => ({ ...problem, file, severity: 'error' });

/**
 * An article lies in the folder of a collection; one that lies too deep keeps its slashes, for the ids rule to refuse.
 * Nothing in a name, not even the end of a line, keeps it from being read: it would be published unread.
 */
const entryFile = ({ path, kind, text }: ContentFile): EntryFile[] => {
  if (kind !== 'file' || text === undefined) return [];
  const [, folder, deep] = /^content\/([^/]+)\/(.+)\.mdx$/su.exec(path) ?? [];
  const collection = COLLECTIONS.find((name) => name === folder);
  if (collection === undefined || deep === undefined) return [];
  return [{ path, text, front: readFrontMatter(text), ...(entryOfPath(path) ?? { collection, id: deep }) }];
};

const describeSettings = (file: string, text: string): CheckedSettings => {
  const { data, positionOf, problems } = readSettingsYaml(text);
  const settings = settingsSchema.safeParse(data).data;
  return {
    file,
    data,
    readable: problems.length === 0,
    ...(settings === undefined ? {} : { settings }),
    locate: positionOf,
    problems: problems.map((problem) => asError(file, problem)),
  };
};

const describeCaptions = async (files: readonly ContentFile[]): Promise<Map<string, CheckedCaptions>> => {
  const read = new Map<string, CheckedCaptions>();
  for (const { path, text } of files)
    if (path.endsWith('.vtt') && text !== undefined) read.set(path, await readCaptions(text));
  return read;
};

/**
 * Reads everything under `content/` once, for the rules to look at. Never throws, whatever is in the files.
 * @param files every file under `content/`, as it lies on disk
 * @param today the day of the check, as year-month-day
 * @param dictionary the words of British English; without it nothing is said about spelling
 */
export const describeSite = async (
  files: readonly ContentFile[],
  today: string,
  dictionary?: Dictionary,
): Promise<ContentSite> => {
  const entryFiles = files.flatMap(entryFile);
  const settingsText = files.find((file) => file.path === SETTINGS_PATH && file.kind === 'file')?.text;
  const index = indexContent(entryFiles, settingsText);
  const settings = settingsText === undefined ? undefined : describeSettings(SETTINGS_PATH, settingsText);
  const words = (): string[] => hubWords(index, settings?.settings?.advice.knownWords);
  return {
    files,
    entries: entryFiles.map((file) => describeEntry(file, index, buildParser)),
    ...(settings === undefined ? {} : { settings }),
    ...(dictionary === undefined ? {} : { speller: spellerFrom(dictionary, words()) }),
    index,
    pages: { published: hubPages(index), withDrafts: hubPages(index, true) },
    captions: await describeCaptions(files),
    today,
  };
};
