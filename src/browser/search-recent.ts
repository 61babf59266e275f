import { readRecent, withRecent } from '#src/model/recent-searches.ts';

const KEY = 'alongside-searches';

/** The searches this device remembers, latest first; none where the browser keeps nothing. */
export const recentSearches = (): string[] => {
  try {
    return readRecent(localStorage.getItem(KEY));
  } catch {
    return [];
  }
};

/** Remembers a search on this device. */
export const rememberSearch = (words: string): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(withRecent(recentSearches(), words)));
  } catch {
    // A browser that keeps nothing, or is full, remembers nothing: search works as well.
  }
};

/** Forgets every search. */
export const forgetSearches = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There is nothing to forget where nothing can be kept.
  }
};
