import { RefusedFile } from '#src/markdown/refused-file.ts';

/**
 * Signs that mean something in Markdown, a row of the same as one: what reads and writes them takes time by the square of how
 * many stand together.
 */
const MARK = /([*_~`])\1*|[@[\]]/gu;
/** The most in one paragraph, and in one file: words that people write stay far below both. */
const MOST_TOGETHER = 1000;
const MOST = 20_000;

/**
 * Refuses what is no text that anybody wrote, before anything tries to read it.
 * @param paragraphs the words, in the pieces in which they are read
 * @throws RefusedFile when there are more signs than words could need
 */
export const refuseMarks = (paragraphs: readonly string[]): void => {
  let all = 0;
  for (const paragraph of paragraphs) {
    const marks = paragraph.match(MARK)?.length ?? 0;
    all += marks;
    if (marks > MOST_TOGETHER || all > MOST)
      throw new RefusedFile('This file is full of signs such as * and @, and not of words. Take them out.');
  }
};
