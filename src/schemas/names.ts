/** The collections that other entries and links can point at, by folder name in `content/`. */
export const COLLECTIONS = [
  'partners',
  'roles',
  'situations',
  'pathways',
  'modules',
  'days',
  'blogs',
  'vlogs',
  'learning',
  'events',
  'terms',
  'laws',
] as const;

/** The name of a folder in `content/` that holds one kind of entry. */
export type Collection = (typeof COLLECTIONS)[number];

/** The four seasons. */
export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** A season. */
export type Season = (typeof SEASONS)[number];

/** The word written before the colon in a link such as `role:health-visitor`, and the collection it points into. */
export const LINK_SCHEMES = {
  role: 'roles',
  partner: 'partners',
  term: 'terms',
  situation: 'situations',
  law: 'laws',
  day: 'days',
  blog: 'blogs',
  vlog: 'vlogs',
  module: 'modules',
  event: 'events',
  learning: 'learning',
} as const satisfies Record<string, Collection>;

/** A link scheme an author may use. */
export type LinkScheme = keyof typeof LINK_SCHEMES;

/** What a well-formed entry id looks like: lower-case words of plain letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id, in characters: it is also a folder name and a part of an address. */
export const ID_LENGTH = 60;
