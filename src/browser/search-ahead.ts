const addressIn = (base: string): string => `${base}api/lexicon.json`;

let ahead: { address: string; answer: Promise<Response> } | undefined;

/**
 * Fetches the lexicon beside the script that will read it, once somebody is about to search: on a slow connection the
 * first answer comes a whole round trip earlier. Not by a preload: of that a browser complains where nobody searches in
 * the end. Never throws.
 * @param base the folder the hub is published in, with a slash at both ends
 */
export const fetchLexiconAhead = (base: string): void => {
  const answer = fetch(addressIn(base));
  // Whoever takes it learns that it failed.
  answer.catch(() => undefined);
  ahead = { address: addressIn(base), answer };
};

/** The lexicon as it was fetched ahead, to be read once; else fetched now. @throws when it cannot be had */
export const lexiconAnswer = (base: string): Promise<Response> => {
  const { address, answer } = ahead ?? {};
  ahead = undefined;
  return answer !== undefined && address === addressIn(base) ? answer : fetch(addressIn(base));
};
