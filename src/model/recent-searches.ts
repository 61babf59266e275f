/** How many searches a device remembers. */
const MOST = 6;
const LONGEST = 120;

/** The searches in a kept text, latest first; none where it is not a list of words. */
export const readRecent = (text: string | null): string[] => {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.filter((item): item is string => typeof item === 'string' && item.length <= LONGEST).slice(0, MOST);
  } catch {
    return [];
  }
};

/** The searches with one more in front; the same words stand once, however they are written. */
export const withRecent = (list: readonly string[], words: string): string[] => {
  const wanted = words.trim().slice(0, LONGEST);
  if (wanted === '') return [...list];
  const same = (one: string): boolean => one.toLowerCase() === wanted.toLowerCase();
  return [wanted, ...list.filter((one) => !same(one))].slice(0, MOST);
};
