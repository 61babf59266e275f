import { cardAlt, type SocialCard } from '#src/model/social-card.ts';
import { CARD_SIZE } from '#src/model/card-drawing.ts';

/** How a page shows itself where somebody shares its address. */
export interface Sharing {
  /** The path of its card inside the hub. */
  card: string;
  /** What the card shows, in words. */
  alt: string;
  /** The day it was published, for what is read like an article. */
  published?: string;
}

/** How a page with a card of its own shows itself. @param published the day, for what is read like an article */
export const sharingOf = (card: SocialCard, published?: string): Sharing => ({
  card: card.path,
  alt: cardAlt(card),
  ...(published !== undefined && { published }),
});

/** What a page says of itself to whoever shares it. */
export interface SharedPage {
  title: string;
  description: string;
  /** Its full web address, and that of its card. */
  address: string;
  image: string;
  siteName: string;
  sharing: Sharing;
}

/**
 * The properties of a page by the Open Graph protocol (ogp.me), in order: what says how large a picture is follows the
 * picture. X reads the same, and asks only for the kind of card besides.
 */
export const openGraph = ({
  title,
  description,
  address,
  image,
  siteName,
  sharing,
}: SharedPage): [string, string][] => [
  ['og:title', title],
  ['og:description', description],
  ['og:type', sharing.published === undefined ? 'website' : 'article'],
  ['og:url', address],
  ['og:image', image],
  ['og:image:width', String(CARD_SIZE.width)],
  ['og:image:height', String(CARD_SIZE.height)],
  ['og:image:alt', sharing.alt],
  ['og:site_name', siteName],
  ['og:locale', 'en_GB'],
  ...(sharing.published === undefined ? [] : [['article:published_time', sharing.published] as [string, string]]),
];
