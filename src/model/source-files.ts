/** A picture as it was found in a file that somebody brings in. */
export interface SourcePicture {
  /** What stands for it in the words. */
  src: string;
  bytes: Uint8Array;
  /** What is said of it, for its name; empty when nothing is. */
  alt: string;
}

/** The largest file that can be brought in, in bytes; stated in CONTRIBUTING.md. */
const LARGEST_SOURCE = 25 * 1024 * 1024;

/** What is said of a file that is larger. */
export const TOO_LARGE = 'The file is larger than 25 MB, the most that can be brought in.';

/** Whether a file is too large to be opened. @param size in bytes */
export const isTooLarge = (size: number): boolean => size > LARGEST_SOURCE;

const KINDS = { docx: 'word', txt: 'text', md: 'markdown', markdown: 'markdown', mdx: 'markdown' } as const;

/** What kind of file of words a name says it is; undefined when it is none that can be brought in. */
export const sourceKind = (name: string): (typeof KINDS)[keyof typeof KINDS] | undefined => {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KINDS, ending) ? KINDS[ending as keyof typeof KINDS] : undefined;
};
