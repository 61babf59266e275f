/** One thing that is wrong, or could be better, in a file under `content/`. */
export interface Issue {
  /** The path of the file from the project's root, with forward slashes. */
  file: string;
  /** The line, counted from 1. */
  line: number;
  /** The column, counted from 1. */
  column: number;
  /** The short name of the rule. */
  rule: string;
  /** An error stops publication; advice never does. */
  severity: 'error' | 'advice';
  /** What is wrong, in a sentence. */
  message: string;
  /** How to mend it, in a sentence. */
  fix: string;
}

/** An issue before it is known which file it is in. */
export type Problem = Omit<Issue, 'file' | 'severity'>;
