import { escapeXml, xmlCharacters } from '#src/model/xml.ts';
import { withoutPopovers } from '#src/model/text.ts';

/** One entry as a feed tells it. */
export interface FeedEntry {
  title: string;
  summary: string;
  /** Its address on the site. */
  href: string;
  /** Year-month-day. */
  published: string;
  categories: readonly string[];
  /** Who tells it: a role. */
  author?: string;
  /** The whole text, as HTML the hub made itself. */
  html: string;
}

/** An item as `@astrojs/rss` takes it. */
export interface FeedItem {
  title: string;
  description: string;
  link: string;
  pubDate: Date;
  categories: string[];
  content: string;
  /** What it says besides, as XML. */
  customData: string;
}

/** How many entries a feed holds: readers keep the older ones themselves. */
export const MOST_ITEMS = 30;

/** What a feed reader has no use for, or must not have: names of styles and places, and other sizes of a picture. */
const NEEDLESS =
  /\s(?:class|id|role|tabindex|srcset|sizes|loading|decoding|fetchpriority|aria-[a-z]+|data-[a-z-]+)="[^"]*"/gu;

/**
 * The HTML of a page as it can stand alone in a feed reader: addresses in full, pictures in one size, and no buttons or
 * popovers (a term is plain words).
 * @param toAbsolute makes a full web address of an address on the site
 */
export const feedHtml = (html: string, toAbsolute: (href: string) => string): string =>
  withoutPopovers(html)
    .replace(/<button\b[^>]*>([\s\S]*?)<\/button>/gu, '$1')
    .replace(/<[a-z][^>]*>/gu, (tag) =>
      tag
        .replace(NEEDLESS, '')
        .replace(
          /\s(href|src)="([^"]*)"/gu,
          (_, name: string, address: string) =>
            ` ${name}="${escapeXml(toAbsolute(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&')))}"`,
        ),
    );

/** The items of a feed, newest first; nothing in it is older than the launch of the hub, where that day is set. */
export const feedItems = (
  entries: readonly FeedEntry[],
  toAbsolute: (href: string) => string,
  launched?: string,
): FeedItem[] =>
  [...entries]
    .sort((one, other) => other.published.localeCompare(one.published) || one.title.localeCompare(other.title, 'en-GB'))
    .slice(0, MOST_ITEMS)
    .map(({ title, summary, href, published, categories, author, html }) => {
      const day = launched !== undefined && launched > published ? launched : published;
      const link = toAbsolute(href);
      // A link within the page leads to the page itself.
      const content = feedHtml(html, (address) =>
        address.startsWith('#') ? `${link}${address}` : toAbsolute(address),
      );
      return {
        title: xmlCharacters(title),
        description: xmlCharacters(summary),
        link,
        pubDate: new Date(`${day}T00:00:00Z`),
        categories: categories.map(xmlCharacters),
        content: xmlCharacters(content),
        // RSS’s own author is a mailbox (RSS 2.0); a name goes into Dublin Core’s creator.
        customData: author === undefined ? '' : `<dc:creator>${escapeXml(xmlCharacters(author))}</dc:creator>`,
      };
    });

/** The lines of a channel that `@astrojs/rss` has no field for: its language, its licence and its own address. */
export const channelLines = (self: string, licence: { name: string; url: string }): string =>
  [
    '<language>en-GB</language>',
    `<copyright>${escapeXml(`${licence.name}, ${licence.url}`)}</copyright>`,
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
  ].join('');
