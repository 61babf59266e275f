import { withoutPopovers } from '#src/model/text.ts';

/** How the body of an entry is fitted into a book that holds many bodies. */
export interface Fitting {
  /** Put before every name of a place in the body, so that two bodies may have headings with the same words. */
  prefix: string;
  /** How many levels its headings go down: 2 makes `h2` an `h4`. */
  deeper: number;
  /** The pages that stand in the book themselves: the address of each, and its place in the book. */
  inside: ReadonlyMap<string, string>;
  /** The place in the book at which a term is explained. */
  termPlace: (term: string) => string;
}

/** A tag in HTML that the hub wrote itself: attributes stand in double quotes, and may hold a `>`. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/gu;
const TERM_BUTTON = /\spopovertarget="term-([^"]*)"/u;

const attributesIn = (attributes: string, { prefix, inside }: Fitting): string =>
  attributes
    .replace(/(\sid=")([^"]*)"/u, (_, start: string, id: string) => `${start}${prefix}--${id}"`)
    .replace(/(\shref=")([^"]*)"/u, (whole, start: string, href: string) => {
      if (href.startsWith('#')) return `${start}#${prefix}--${href.slice(1)}"`;
      const place = inside.get(href);
      return place === undefined ? whole : `${start}#${place}"`;
    });

/**
 * Fits the body of an entry into a book: names of places get a prefix, headings go down, a term’s button becomes a link
 * to its explanation in the book (nobody can press paper), and links to pages that the book holds stay in the book.
 * @param html what the hub rendered for the entry’s own page
 */
export const packHtml = (html: string, fitting: Fitting): string =>
  withoutPopovers(html).replace(TAG, (_, slash: string, name: string, attributes: string) => {
    if (name === 'button') {
      const term = TERM_BUTTON.exec(attributes)?.[1];
      return slash === '/' ? '</a>' : `<a class="term-link" href="#${fitting.termPlace(term ?? '')}">`;
    }
    const heading = /^h([2-6])$/u.exec(name);
    const shown = heading === null ? name : `h${Math.min(6, Number(heading[1]) + fitting.deeper)}`;
    return `<${slash}${shown}${attributesIn(attributes, fitting)}>`;
  });
