import type { Place } from '#src/markdown/lines.ts';
import type { Problem } from '#src/model/issues.ts';

/** A picture an entry shows: a file in the same folder. */
export interface ImageUse extends Place {
  /** The file as written: `./playground.jpg`. */
  src: string;
  alt: string;
}

/** The kinds of picture file an entry may show. */
export const IMAGE_EXTENSIONS = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg'] as const;

const BESIDE = new RegExp(`^\\./[a-z0-9][a-z0-9-]*\\.(?:${IMAGE_EXTENSIONS.join('|')})$`, 'u');

/** Whether an address is a picture beside the entry, and nothing else. */
export const isPictureBeside = (src: string): boolean => BESIDE.test(src);

/** What is wrong with a picture: its file, or what is said of it. */
export const imageProblems = ({ src, alt, line, column }: ImageUse): Problem[] => {
  const problems: Problem[] = [];
  if (!isPictureBeside(src)) {
    problems.push({
      line,
      column,
      rule: 'image-file',
      message: `“${src.slice(0, 80)}” is not a picture beside this page.`,
      fix: `Put the picture in the same folder and write ./its-name.jpg, in small letters, digits and hyphens (${IMAGE_EXTENSIONS.join(', ')}).`,
    });
  }
  if (alt.trim() === '') {
    problems.push({
      line,
      column,
      rule: 'image-text',
      message: 'The picture has no description.',
      fix: 'Say in the square brackets (or in alt) what can be seen, for people who cannot see it.',
    });
  }
  return problems;
};
