import { reasonFor } from '#src/checks/advice-reasons.ts';
import { count } from '#src/checks/field-words.ts';
import { type CommentedPage, pullComment } from '#src/checks/pull-comment.ts';
import type { Issue } from '#src/model/issues.ts';

/** How a report can be written: for people, for programs, as annotations of a GitHub workflow, or as a comment there. */
export const REPORT_FORMATS = ['text', 'json', 'github', 'pr-comment'] as const;

/** One of the ways a report can be written. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a report says besides its issues. */
export interface ReportOptions {
  /** How many files were read. */
  files: number;
  /** Whether the reader is a terminal that shows colours. */
  colour?: boolean;
  /** The pages the issues may be in, for a comment to call them by their titles. */
  pages?: readonly CommentedPage[];
  /** The words for a first-time contributor, for a comment. */
  welcome?: string;
}

/** Control characters and text direction marks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Words for a terminal, with what is not seen shown by number, so that a file cannot rewrite the report about it. */
export const visible = (text: string): string =>
  text.replaceAll(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** Colours of a terminal (ECMA-48, select graphic rendition). */
const painter =
  (colour: boolean) =>
  (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[0m` : text;

const RED = 31;
const YELLOW = 33;
const BOLD = 1;
const FAINT = 2;

const summary = (issues: readonly Issue[], files: number): string => {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const advice = issues.length - errors;
  if (issues.length === 0) return `No problems in ${count(files, 'file')}.`;
  const inFiles = count(new Set(issues.map((issue) => issue.file)).size, 'file');
  const pieces = count(advice, 'piece of advice', 'pieces of advice');
  if (errors === 0) return `No errors, ${pieces} in ${inFiles}; ${count(files, 'file')} read.`;
  return `${count(errors, 'error')}, ${pieces} in ${inFiles}; ${count(files, 'file')} read.`;
};

/** Why the rules that gave advice matter, a line each. */
const reasons = (issues: readonly Issue[]): string[] => {
  const rules = [...new Set(issues.map(({ rule }) => rule))].sort();
  const lines = rules.flatMap((rule) => {
    const reason = reasonFor(rule);
    return reason === undefined ? [] : [`  ${rule}: ${reason}`];
  });
  return lines.length === 0 ? [] : ['', 'Why it matters:', ...lines];
};

const textReport = (issues: readonly Issue[], { files, colour = false }: ReportOptions): string => {
  const paint = painter(colour);
  const line = (issue: Issue): string => {
    const place = paint(FAINT, `${visible(issue.file)}:${issue.line}:${issue.column}`);
    const rule = paint(issue.severity === 'error' ? RED : YELLOW, issue.rule);
    return `${place}  ${rule}  ${visible(issue.message)} ${visible(issue.fix)}`;
  };
  const errors = issues.filter((issue) => issue.severity === 'error').map(line);
  const advice = issues.filter((issue) => issue.severity === 'advice').map(line);
  const heading =
    advice.length === 0
      ? []
      : [...(errors.length === 0 ? [] : ['']), paint(BOLD, 'Advice, which does not stop publication:')];
  const gap = issues.length === 0 ? [] : [''];
  return [...errors, ...heading, ...advice, ...reasons(issues), ...gap, paint(BOLD, summary(issues, files)), ''].join(
    '\n',
  );
};

const jsonReport = (issues: readonly Issue[]): string => {
  const plain = issues.map(({ file, line, column, rule, severity, message, fix }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
    fix,
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands (GitHub Docs, "Workflow commands for GitHub Actions"); escapes are those of the runner's toolkit. */
const githubReport = (issues: readonly Issue[], { files }: ReportOptions): string => {
  const annotations = issues.map((issue) => {
    const command = issue.severity === 'error' ? 'error' : 'notice';
    const place = `file=${escapeProperty(issue.file)},line=${issue.line},col=${issue.column}`;
    const words = escapeData(`${visible(issue.message)} ${visible(issue.fix)}`);
    return `::${command} ${place},title=${escapeProperty(visible(issue.rule))}::${words}`;
  });
  return [...annotations, summary(issues, files), ''].join('\n');
};

/** Writes a report of issues, ending in a line break. */
export const formatReport = (issues: readonly Issue[], format: ReportFormat, options: ReportOptions): string => {
  if (format === 'json') return jsonReport(issues);
  if (format === 'github') return githubReport(issues, options);
  if (format === 'pr-comment') {
    const { pages = [], welcome } = options;
    return pullComment({ issues, pages, ...(welcome === undefined ? {} : { welcome }) });
  }
  return textReport(issues, options);
};

/** Whether anything in the report stops publication. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some((issue) => issue.severity === 'error');
