import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { readAddress } from '#src/markdown/addresses.ts';
import type { Place } from '#src/markdown/lines.ts';
import type { Problem } from '#src/model/issues.ts';
import { nearest } from '#src/model/nearest.ts';
import { pathTo, pathToEntry } from '#src/model/paths.ts';
import { findEntry, type IndexedEntry, type SiteIndex } from '#src/model/site-index.ts';
import { type Collection, LINK_SCHEMES, type LinkScheme } from '#src/schemas/names.ts';

/** What a link needs to know of the site it stands in. */
export interface LinkSite {
  index: SiteIndex;
  /** The folder the hub is published in, with a slash at both ends. */
  base: string;
  showDrafts: boolean;
}

/** A link that leads somewhere: its address, and the entry it names when it names one. */
export interface ResolvedLink {
  href: string;
  kind: 'entry' | 'page' | 'fragment' | 'web';
  entry?: IndexedEntry;
}

const idsOf = (index: SiteIndex, collection: Collection): string[] =>
  [...index.entries.values()].filter((entry) => entry.collection === collection).map(({ id }) => id);

const schemeOf = (collection: Collection): string | undefined =>
  Object.entries(LINK_SCHEMES).find(([, known]) => known === collection)?.[0];

const unknownEntry = (
  scheme: LinkScheme,
  collection: Collection,
  id: string,
  index: SiteIndex,
  place: Place,
): Problem => {
  const elsewhere = [...index.entries.values()].find((entry) => entry.id === id && schemeOf(entry.collection));
  const like = nearest(id, idsOf(index, collection));
  const hint =
    elsewhere !== undefined
      ? `Did you mean “${schemeOf(elsewhere.collection)}:${id}”?`
      : like !== undefined
        ? `Did you mean “${scheme}:${like}”?`
        : `Write the name of a file or folder in content/${collection}/.`;
  return { ...place, rule: 'unknown-link', message: `There is no “${id}” in content/${collection}/.`, fix: hint };
};

/** Finds where a link leads, or says why it leads nowhere; addresses that the guard refuses are left to it. */
export const resolveLink = (
  url: string,
  place: Place,
  { index, base, showDrafts }: LinkSite,
): { link?: ResolvedLink; problem?: Problem } => {
  const address = readAddress(url);
  switch (address.kind) {
    case 'refused':
      return {};
    case 'fragment':
      return { link: { kind: 'fragment', href: address.fragment } };
    case 'page':
      return { link: { kind: 'page', href: pathTo(address.path, base) } };
    case 'web':
      return { link: { kind: 'web', href: address.href } };
    case 'entry': {
      const { scheme, collection, id } = address;
      const entry = findEntry(index, collection, id);
      if (entry === undefined) return { problem: unknownEntry(scheme, collection, id, index, place) };
      if (entry.draft && !showDrafts) {
        const message = `“${scheme}:${id}” is a draft: it is not published.`;
        const fix = 'Leave the link out until that page is published, or publish both together.';
        return { problem: { ...place, rule: 'draft-link', message, fix } };
      }
      return { link: { kind: 'entry', href: pathToEntry(collection, id, base), entry } };
    }
  }
};

/** The anchor of a link, with what its kind asks for. */
export const anchor = ({ href, kind, entry }: ResolvedLink, children: ElementContent[]): Element => {
  if (kind === 'web') return h('a', { href, rel: ['noopener', 'external'] }, children);
  if (entry?.collection === 'roles') return h('a', { href, className: ['role-link'] }, children);
  if (entry?.collection === 'partners') return h('a', { href, className: ['partner-link'] }, children);
  if (entry?.collection === 'terms') return h('a', { href, className: ['term-link'] }, children);
  return h('a', { href }, children);
};

/** The id of the popover of a term; a page has at most one for each term. */
const termPopoverId = (term: string): string => `term-${term}`;

/**
 * The first use of a term on a page: a button that opens its meaning without any script (HTML `popover`), all of it
 * content that may stand in a paragraph; on paper the style sheet shows the meaning in the line.
 */
export const termPopover = (href: string, term: IndexedEntry, children: ElementContent[]): ElementContent[] => {
  const id = termPopoverId(term.id);
  const name = term.short === undefined || term.short === term.title ? term.title : `${term.title} (${term.short})`;
  return [
    h('button', { type: 'button', className: ['term'], popoverTarget: id }, children),
    h('span', { popover: 'auto', id, className: ['term-popover'], role: 'note' }, [
      h('strong', { className: ['term-popover__title'] }, name),
      ' ',
      h('span', { className: ['term-popover__meaning'] }, term.summary),
      ' ',
      h('a', { href, className: ['term-popover__more'] }, 'Read more in the glossary'),
    ]),
  ];
};
