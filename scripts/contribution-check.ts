import { changesTheHub, FIRST_TIMERS, wrongWithChange } from '#src/checks/changed-files.ts';
import { changedPages } from '#src/checks/changed-pages.ts';
import { commentedPages, issuesOfContribution } from '#src/checks/contribution.ts';
import { writeReport } from '#src/checks/contribution-report.ts';
import { describeSite } from '#src/checks/describe-site.ts';
import { pullComment } from '#src/checks/pull-comment.ts';
import { formatReport, hasErrors } from '#src/checks/report.ts';
import { checkContent, inOrder } from '#src/checks/run.ts';
import { changedFiles } from './changed-files.ts';
import { readContentTree } from './content-tree.ts';

/** A contribution to check: a folder with its files as git has them, and what GitHub says of it. */
export interface Contribution {
  /** The folder in which its files lie, and the commit it is compared with. */
  root: string;
  base: string;
  pullRequest: number;
  headSha: string;
  /** What its sender is to this repository, in GitHub's word: `author_association`. */
  association: string;
  /** Whether it comes from a branch of this repository. */
  isMaintainer: boolean;
  /** The day of the check, as year-month-day. */
  today: string;
  /** The words for somebody who sends something for the first time. */
  welcome: string;
}

/** What was found in a contribution. */
export interface CheckedContribution {
  /** What to say on the lines it is about: workflow commands of GitHub. */
  annotations: string;
  /** The same in plain words, as Markdown. */
  summary: string;
  /** The facts, for the workflow that may write to tell. */
  report: string;
  passed: boolean;
  /** Whether it has pages that can be shown as they will look. */
  hasPages: boolean;
}

/**
 * Checks a contribution of words by the code that is here, not by any code it may bring: of its folder only data is read.
 * Undefined when somebody who looks after the hub changes the hub itself: only its own tests, with its own code, can judge that.
 */
export const checkContribution = async (contribution: Contribution): Promise<CheckedContribution | undefined> => {
  const { root, base, pullRequest, headSha, association, isMaintainer, today } = contribution;
  const changes = changedFiles(root, base);
  if (isMaintainer && changesTheHub(changes)) return undefined;
  // Where something leads elsewhere, no folder is walked through: it might lead out of the contribution.
  const isWalkable = changes.every(({ kind }) => kind === 'file' || kind === 'program');
  const files = isWalkable ? await readContentTree(root) : [];
  const site = await describeSite(files, today);
  const paths = changes.map(({ path }) => path);
  const inContent = isWalkable ? issuesOfContribution(checkContent(site), site, paths) : [];
  const issues = inOrder([...wrongWithChange(changes, { isMaintainer }), ...inContent]);
  const pages = commentedPages(
    site,
    paths,
    issues.map(({ file }) => file),
  );
  const passed = !hasErrors(issues);
  const welcome = FIRST_TIMERS.includes(association) ? { welcome: contribution.welcome } : {};
  return {
    annotations: formatReport(issues, 'github', { files: files.length }),
    summary: pullComment({ issues, pages, ...welcome }),
    report: writeReport({ pullRequest, headSha, issues, pages }),
    passed,
    hasPages: passed && changedPages(pages).length > 0,
  };
};
