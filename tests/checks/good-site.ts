import { fileURLToPath } from 'node:url';
import type { ContentFile, ContentSite } from '#src/checks/content-site.ts';
import { describeSite } from '#src/checks/describe-site.ts';
import { checkContent } from '#src/checks/run.ts';
import type { Issue } from '#src/model/issues.ts';
import { readContentTree } from '../../scripts/content-tree.ts';

/** The day on which all test content is checked. */
export const TODAY = '2026-11-22';

/** The folder of a project with content that has nothing wrong with it, of every kind. */
export const GOOD_ROOT: string = fileURLToPath(new URL('../fixtures/content/good', import.meta.url));

const goodFiles = await readContentTree(GOOD_ROOT);

/** A plain file with this text. */
export const textFile = (path: string, text: string): ContentFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: 'file', size: bytes.length, executable: false, head: bytes.slice(0, 64), text };
};

/** What becomes of a file: new text, text made from the old, other facts about it, or null for none at all. */
export type Change = string | ((text: string) => string) | Partial<ContentFile> | null;

const changed = (path: string, change: Change): ContentFile[] => {
  const old = goodFiles.find((file) => file.path === path);
  if (change === null) return [];
  if (typeof change === 'string') return [textFile(path, change)];
  if (typeof change === 'object') return [{ ...(old ?? textFile(path, '')), ...change }];
  const text = change(old?.text ?? '');
  if (text === old?.text) throw new Error(`Nothing was changed in ${path}.`);
  return [textFile(path, text)];
};

/** The good content with some of its files changed. */
export const siteWith = (changes: Record<string, Change> = {}, today = TODAY): Promise<ContentSite> => {
  const kept = goodFiles.filter((file) => !Object.hasOwn(changes, file.path));
  return describeSite([...kept, ...Object.entries(changes).flatMap(([path, change]) => changed(path, change))], today);
};

/** What the checker says of the good content with some of its files changed. */
export const checkWith = async (changes: Record<string, Change>, today = TODAY): Promise<Issue[]> =>
  checkContent(await siteWith(changes, today));

/** Issues as short lines: file:line:column, rule and what is wrong, with a mark before advice. */
export const said = (issues: readonly Issue[]): string[] =>
  issues.map(
    ({ file, line, column, rule, severity, message }) =>
      `${severity === 'advice' ? '(advice) ' : ''}${file.replace(/^content\//u, '')}:${line}:${column} ${rule} ${message}`,
  );

/** Replaces a piece of text that must be there. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`There is no “${from}” to replace.`);
    return text.replace(from, () => to);
  };

/** What a rule about one page says of it, once the page is changed. */
export const issuesOfPage = async (
  rule: (entry: ContentSite['entries'][number], site: ContentSite) => readonly Issue[],
  path: string,
  change: (text: string) => string,
  today = TODAY,
): Promise<Issue[]> => {
  const site = await siteWith({ [path]: change }, today);
  return site.entries.filter(({ file }) => file === path).flatMap((entry) => rule(entry, site));
};
