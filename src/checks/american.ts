/** How American spellings become British ones: what to look for, and what to write for it. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/yz(?=e|ing)/u, 'ys'],
  [/iz(?=e|ing|ation|able)/u, 'is'],
  [/or(?=$|s$|ed$|ing$|ful|able|ite|less|al$|hood)/u, 'our'],
  [/er(?=$|s$)/u, 're'],
  [/(?<=[aeiou])l(?=ed$|ing$|er$|ers$|or$|ors$)/u, 'll'],
  [/(?<=[fnk]i|ro|ta|ti)ll(?=$|s$|ment)/u, 'l'],
  [/(?<=i)ll(?=ful)/u, 'l'],
  [/ense(?=$|s$)/u, 'ence'],
  [/e(?=diatric|mia|sthe|necolog|strogen)/u, 'ae'],
  [/^e(?=strogen|dema|sophag)/u, 'oe'],
  [/^mom/u, 'mum'],
  [/^gray/u, 'grey'],
  [/og(?=$|s$)/u, 'ogue'],
  [/am(?=$|s$)/u, 'amme'],
];

/**
 * The British spelling of an American word; undefined when it is no such word.
 * @param isWord whether a word is spelled the British way
 */
export const britishFor = (word: string, isWord: (word: string) => boolean): string | undefined => {
  for (const [pattern, british] of TURNS) {
    const turned = word.replace(pattern, british);
    if (turned !== word && isWord(turned)) return turned;
  }
  return undefined;
};
