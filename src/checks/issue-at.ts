import type { Place } from '#src/markdown/lines.ts';
import type { Issue } from '#src/model/issues.ts';

const START: Place = { line: 1, column: 1 };

/** Builds the issues of one rule: what is wrong, then how to mend it; without a place, at the start of the file. */
export const issuesOf = (rule: string) => {
  const of =
    (severity: Issue['severity']) =>
    (file: string, place: Place | undefined, message: string, fix: string): Issue => {
      const { line, column } = place ?? START;
      return { file, line, column, rule, severity, message, fix };
    };
  return {
    /** Something that stops publication. */
    error: of('error'),
    /** Something that could be better and never stops publication. */
    advice: of('advice'),
  };
};
