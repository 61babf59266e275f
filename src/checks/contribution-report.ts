import type { CommentedPage } from '#src/checks/pull-comment.ts';
import type { Issue } from '#src/model/issues.ts';

/** A page that a contribution adds or changes. */
export interface ReportedPage extends CommentedPage {
  /** The name of its file or folder. */
  id: string;
  /** The id of the partner that is to keep it true, as its writer says. */
  owner?: string;
}

/** What the workflow without rights found in a contribution, for the one with rights to tell: facts, never words to post. */
export interface ContributionReport {
  /** The shape of the report. */
  version: 1;
  /** The number of the pull request it says it is about; whoever reads it asks GitHub whether that is so. */
  pullRequest: number;
  /** The commit it says it is about. */
  headSha: string;
  issues: Issue[];
  pages: ReportedPage[];
}

/** The name of the report's file, alone in the artifact of the same name without its ending. */
export const REPORT_FILE = 'contribution-report.json';

/** The largest report that is read, in bytes. */
export const LARGEST_REPORT = 2 * 1024 * 1024;

/** As many issues and pages as a comment could ever show, and some more to count. */
const MOST = 500;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const LONGEST_TEXT = 2_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** A longer number could be taken for that of a commit; nobody looks further into a file. */
const FARTHEST = 999_999;

const isPlace = (value: unknown): boolean => isCount(value) && value <= FARTHEST;

const isIssue = (value: unknown): value is Issue =>
  isObject(value) &&
  [value['file'], value['rule'], value['message'], value['fix']].every(isText) &&
  isPlace(value['line']) &&
  isPlace(value['column']) &&
  (value['severity'] === 'error' || value['severity'] === 'advice');

const isPage = (value: unknown): value is ReportedPage =>
  isObject(value) &&
  [value['file'], value['collection'], value['id'], value['title']].every(isText) &&
  typeof value['draft'] === 'boolean' &&
  typeof value['changed'] === 'boolean' &&
  (value['owner'] === undefined || isText(value['owner']));

const isListOf = <Item>(is: (value: unknown) => value is Item, value: unknown): value is Item[] =>
  Array.isArray(value) && value.length <= MOST && value.every(is);

/**
 * Reads a report that anybody may have written.
 * @throws one sentence, when it is not what it should be
 */
export const readReport = (text: string): ContributionReport => {
  if (text.length > LARGEST_REPORT) throw new Error('The report is too long.');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Error('The report is not JSON.');
  }
  if (!isObject(found) || found['version'] !== 1) throw new Error('The report is of no shape that is known here.');
  const { pullRequest, headSha, issues, pages } = found;
  if (!isCount(pullRequest)) throw new Error('The report names no pull request.');
  if (typeof headSha !== 'string' || !/^[0-9a-f]{40}$/u.test(headSha)) throw new Error('The report names no commit.');
  if (!isListOf(isIssue, issues)) throw new Error('The report’s list of issues is not one.');
  if (!isListOf(isPage, pages)) throw new Error('The report’s list of pages is not one.');
  return { version: 1, pullRequest, headSha, issues, pages };
};

const short = (text: string): string => text.slice(0, LONGEST_TEXT);
const near = (place: number): number => Math.min(place, FARTHEST);

/** Writes a report, with no more in it than is read again: what is left out is past what a comment shows. */
export const writeReport = ({ issues, pages, ...facts }: Omit<ContributionReport, 'version'>): string => {
  // What stops publication is kept before advice, so that a comment never says that all is well when it is not.
  const first = [...issues].sort(
    (one, other) => Number(one.severity === 'advice') - Number(other.severity === 'advice'),
  );
  const withMost = (most: number): string =>
    JSON.stringify({
      version: 1,
      ...facts,
      issues: first.slice(0, most).map(({ file, line, column, rule, severity, message, fix }) => ({
        file: short(file),
        line: near(line),
        column: near(column),
        rule,
        severity,
        message: short(message),
        fix: short(fix),
      })),
      pages: pages.slice(0, most).map(({ owner, ...page }) => ({
        ...page,
        file: short(page.file),
        title: short(page.title),
        // An id that is too long is that of no partner.
        ...(owner === undefined || owner.length > LONGEST_TEXT ? {} : { owner }),
      })),
    });
  let most = MOST;
  let text = withMost(most);
  while (most > 0 && bytesOf(text) > LARGEST_REPORT) {
    most = Math.floor(most / 2);
    text = withMost(most);
  }
  return text;
};
