/** What begins every hint in a new entry: words for the writer to replace, so that one left in can be found. */
export const HINT_MARK = 'Still to write:';
/** The same where only an id or the name of a file may stand. */
export const HINT_ID = 'still-to-write';

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A hint that says what belongs in its place, in at most so many characters.
 * @param about what to write, in a sentence
 * @param name what it is called, for a place with no room for the sentence
 */
export const hintFor = (about: string, name: string, most = Infinity): string => {
  const fits = (text: string): boolean => text.length <= most;
  const [first = about] = about.split(/(?<=[.:;]) /u);
  const whole = [about, first, name].map((words) => `${HINT_MARK} ${small(words)}`).find(fits);
  return whole ?? HINT_MARK.slice(0, most);
};

/** Where on a line a hint begins, counted from 0; undefined when there is none. */
export const hintIn = (line: string): number | undefined => {
  const places = [line.indexOf(HINT_MARK), line.indexOf(HINT_ID)].filter((at) => at !== -1);
  return places.length === 0 ? undefined : Math.min(...places);
};
