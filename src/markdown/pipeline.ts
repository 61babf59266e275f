import type { SiteIndex } from '#src/model/site-index.ts';

/** What the HTML of an entry depends on besides its own file. */
export interface Surroundings {
  /** The text of the code and of the list of packages that turn a body into HTML. */
  code: string;
  index: SiteIndex;
  /** The folder the hub is published in, with a slash at both ends. */
  base: string;
  showDrafts: boolean;
  /** The size of every film in bytes, by its path. */
  films: Readonly<Record<string, number>>;
}

/**
 * All that the HTML of an entry depends on besides its own file, as one text to be digested with it: Astro keeps what it
 * has rendered by the digest of the file, and would not notice that the pipeline, the base path, the entries there are,
 * the size of a film or the meaning of a term has changed.
 */
export const pipelineKey = ({ code, index, base, showDrafts, films }: Surroundings): string =>
  JSON.stringify([
    code,
    base,
    showDrafts,
    Object.entries(films).sort(([one], [other]) => (one < other ? -1 : 1)),
    [...index.entries.entries()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, { collection, draft, title, short, summary }]) =>
        collection === 'terms' ? [key, draft, title, short ?? null, summary] : [key, draft],
      ),
  ]);
