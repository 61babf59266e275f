import type { ContentFile } from '#src/checks/content-site.ts';
import type { ChangedFile } from '#src/checks/changed-files.ts';
import type { Change } from './good-site.ts';
import { swap } from './good-site.ts';

/** Files of the good content, and what becomes of each. */
export type Changes = Record<string, Change>;

/** Words on a page; or changed files of a small hub; or the list of files that somebody sends. */
export type Example = string | Changes | readonly ChangedFile[];

/** What a rule must speak about, and what looks like it and must be left alone. */
export interface RuleExamples {
  fires: readonly Example[];
  silent: readonly Example[];
}

/** A table: examples by the name of the rule. */
export type RuleTable = Readonly<Record<string, RuleExamples>>;

/** Files of the good content that examples change. */
export const FILES = {
  blog: 'content/blogs/a-thought.mdx',
  captions: 'content/vlogs/a-film/captions.vtt',
  day: 'content/days/a-day/index.mdx',
  drawing: 'content/days/a-day/street.svg',
  event: 'content/events/doors.mdx',
  film: 'content/vlogs/a-film/index.mdx',
  hub: 'content/settings/hub.yaml',
  law: 'content/laws/first-act.mdx',
  learning: 'content/learning/what-a-door-taught.mdx',
  module: 'content/modules/welcome.mdx',
  pathway: 'content/pathways/new-member.mdx',
  poster: 'content/vlogs/a-film/poster.png',
  role: 'content/roles/officer.mdx',
  term: 'content/terms/lado.mdx',
} as const;

/** One file with words changed. */
export const within = (file: keyof typeof FILES, from: string, to: string): Changes => ({
  [FILES[file]]: swap(from, to),
});

/** One file with other facts about it. */
export const withFacts = (path: string, facts: Partial<ContentFile>): Changes => ({ [path]: facts });

/** The list of files that somebody sends. */
export const sent = (...files: (Partial<ChangedFile> & { path: string })[]): readonly ChangedFile[] =>
  files.map((file) => ({ status: 'added', kind: 'file', size: 1_000, ...file }));
