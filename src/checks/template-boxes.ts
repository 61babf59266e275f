const BOX = /^[ \t]*[-*+] \[([ xX])\] (.+)$/gmu;

const boxesIn = (text: string): { words: string; isTicked: boolean }[] =>
  [...text.matchAll(BOX)].map(([, mark = ' ', words = '']) => ({ words: words.trim(), isTicked: mark !== ' ' }));

/**
 * The boxes of the template that somebody has not ticked, in the template's own words: what they wrote is only looked at
 * for boxes with exactly those words. A box that is not there is not ticked.
 */
export const boxesLeft = (template: string, written: string): string[] => {
  const ticked = new Set(boxesIn(written).flatMap(({ words, isTicked }) => (isTicked ? [words] : [])));
  return boxesIn(template)
    .map(({ words }) => words)
    .filter((words) => !ticked.has(words));
};
