import type { Directory } from '#src/model/directory.ts';

/**
 * The ways in which staff ask for what the lexicon holds, by the address of its page. They come after the lexicon: its
 * names answer most questions, and these the stories people tell.
 */
export type WaysOfAsking = Readonly<Record<string, readonly string[]>>;

/** The ways of asking for everything in a directory; what has none is left out. */
export const waysOfAsking = ({ situations, roles, terms, partners }: Directory): WaysOfAsking =>
  Object.fromEntries(
    [...situations, ...roles, ...terms, ...partners]
      .filter(({ data }) => data.asked.length > 0)
      .map(({ href, data }) => [href, data.asked]),
  );
