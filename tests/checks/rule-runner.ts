import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { adviseOnText } from '#src/checks/advise.ts';
import { type ChangedFile, wrongWithChange } from '#src/checks/changed-files.ts';
import { launchIssues } from '#src/checks/launch.ts';
import { checkContent } from '#src/checks/run.ts';
import { allProblems, takeSnapshot } from '#src/markdown/content-site.ts';
import type { Issue } from '#src/model/issues.ts';
import { ADVICE_RULES, type AdviceRuleName } from '#src/schemas/advice.ts';
import { optionsFor } from './advising.ts';
import { GOOD_ROOT, siteWith } from './good-site.ts';
import { type Changes, type Example, within } from './rule-example.ts';

/** What a rule says, and what it says to do about it. */
export type Said = Pick<Issue, 'rule' | 'message' | 'fix'>;

const isList = (example: Example): example is readonly ChangedFile[] => Array.isArray(example);
const isAdvice = (rule: string): rule is AdviceRuleName => (ADVICE_RULES as readonly string[]).includes(rule);

/** What is said of an example: words are the body of a page, or the text that advice is given on. */
export const saidOf = async (rule: string, example: Example): Promise<Said[]> => {
  if (isList(example)) return wrongWithChange(example, { isMaintainer: false });
  if (isAdvice(rule) && typeof example === 'string') return adviseOnText(example, optionsFor(rule));
  const changes: Changes = typeof example === 'string' ? within('blog', 'I knocked twice.', example) : example;
  const site = await siteWith(changes);
  return rule === 'launch' ? launchIssues(site) : checkContent(site);
};

/** Files that only a disk can hold, by the rule that refuses them at the build: as text, or as a link to another file. */
export const ON_DISK: Readonly<Record<string, { fires: Files[]; silent: Files[] }>> = {
  'duplicate-id': {
    fires: [{ 'content/terms/lado/index.mdx': 'A' }, { 'content/roles/officer/index.mdx': 'A' }],
    silent: [{ 'content/terms/officer.mdx': 'A' }, { 'content/roles/lado/index.mdx': 'A' }],
  },
  symlink: {
    fires: [
      { 'content/terms/more.mdx': { to: '/etc/hosts' } },
      { 'content/days/a-day/more.svg': { to: './street.svg' } },
    ],
    silent: [{ 'content/terms/more.mdx': 'A' }, { 'content/days/a-day/more.txt': './street.svg' }],
  },
};

/** Files by path: their text, or where they lead. */
export type Files = Readonly<Record<string, string | { to: string }>>;

const LINE = /^\S.*?:\d+:\d+ {2}(?<rule>\S+) {2}(?<message>.*?[.?!]) (?<fix>.*)$/u;

/** What a build says of the good content with such files in it. */
export const saidOfDisk = async (files: Files): Promise<Said[]> => {
  const root = mkdtempSync(join(tmpdir(), 'every-rule-'));
  try {
    cpSync(join(GOOD_ROOT, 'content'), join(root, 'content'), { recursive: true });
    for (const [path, what] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (typeof what === 'string') writeFileSync(join(root, path), what);
      else symlinkSync(what.to, join(root, path));
    }
    return allProblems(await takeSnapshot(root), { base: '/', showDrafts: false }).map((line) => {
      const { rule = '', message = line, fix = '' } = LINE.exec(line)?.groups ?? {};
      return { rule, message, fix };
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
