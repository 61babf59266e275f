import type { Collection } from '#src/schemas/names.ts';

/** What can be written at the desk. */
export const KINDS = ['day', 'blog', 'vlog', 'learning', 'event'] as const;

/** One kind of thing that can be written at the desk. */
export type Kind = (typeof KINDS)[number];

/** The collection each kind belongs to. */
export const COLLECTION_OF = {
  day: 'days',
  blog: 'blogs',
  vlog: 'vlogs',
  learning: 'learning',
  event: 'events',
} as const satisfies Record<Kind, Collection>;

/** A part of a draft under a heading of its own: a moment of a day, or a section of a learning example. */
export interface DraftPart {
  /** Tells the parts of one draft apart; never shown. */
  key: string;
  /** `08:30`; empty while it is not known, and in sections. */
  time: string;
  title: string;
  text: string;
  /** The question that asked for it; a moment somebody added has none. */
  ask?: string;
}

/** What to look at in words that were written somewhere else: what was left out of them, or may be wrong in them. */
export interface BroughtNote {
  kind: 'dropped' | 'unsure';
  message: string;
}

/** Something a person is writing at the desk, as it is kept on their device; what lies beside it is kept with it. */
export interface Draft {
  /** Tells the drafts on one device apart; never sent. */
  key: string;
  kind: Kind;
  /** The id of an entry that was brought back; a new one has the id that its title makes. */
  id?: string;
  /** The id of a page of the hub with the same title, when whoever writes has said that this is another page. */
  unlike?: string;
  /** The fields as front matter holds them, empty ones included. */
  fields: Readonly<Record<string, unknown>>;
  /** The words before the first heading; all words, where a kind has no parts. */
  lead: string;
  parts: readonly DraftPart[];
  /** What is said after the last moment. */
  rest: string;
  /** The files beside the entry, as `./name.jpg`. */
  files: readonly string[];
  /** The boxes that were ticked before sending. */
  promises: readonly string[];
  /** The questions that somebody has been to and left. */
  seen: readonly string[];
  /** The question that is open. */
  at: string;
  isAllAtOnce: boolean;
  /** What is still to be looked at in words that were brought in from a file. */
  notes?: readonly BroughtNote[];
  /** When it was last changed, as an ISO instant. */
  changed: string;
  /** The page on which it was last changed, by a key that each page has for as long as it is open; never sent. */
  hand?: string;
  /** Counts what was kept, so that two tabs notice each other. */
  revision: number;
}

/** What somebody wrote, wherever it comes from. */
export type DraftWords = Pick<Draft, 'fields' | 'lead' | 'parts' | 'rest'>;

/** The headings of a learning example, in order (`headings` in the checks holds it to them). */
export const LEARNING_SECTIONS: readonly string[] = [
  'What happened',
  'What we noticed',
  'What we would do again',
  'What we would do differently',
  'Try this',
];

const sections = (): DraftPart[] =>
  LEARNING_SECTIONS.map((title, index) => ({ key: `section-${index + 1}`, time: '', title, text: '' }));

const moments = (asks: readonly string[]): DraftPart[] =>
  asks.map((ask, index) => ({ key: `moment-${index + 1}`, time: '', title: '', text: '', ask }));

/** What a new draft is made from. */
export interface NewDraft {
  key: string;
  kind: Kind;
  fields: Readonly<Record<string, unknown>>;
  /** The questions that each ask for a moment of a day. */
  asks: readonly string[];
  /** The first question. */
  at: string;
  now: string;
}

/** An empty draft. */
export const newDraft = ({ key, kind, fields, asks, at, now }: NewDraft): Draft => ({
  key,
  kind,
  fields,
  lead: '',
  parts: kind === 'learning' ? sections() : kind === 'day' ? moments(asks) : [],
  rest: '',
  files: [],
  promises: [],
  seen: [],
  at,
  isAllAtOnce: false,
  changed: now,
  revision: 0,
});

/** Whether there is nothing in a value: such fields are left out of the file. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isBlank)) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value as object).every(isBlank));

/** Whether nothing has been written under a heading of a day; a section keeps its heading even so. */
export const isEmptyPart = (part: DraftPart): boolean => isBlank([part.time, part.title, part.text]);

/**
 * Whether two states of one draft are the same to whoever reads it: what was ticked, and which question is open, is in no
 * file. Edits change nothing in place, so that what is the same is the same object.
 */
export const isSameText = (one: Draft, other: Draft): boolean =>
  (['id', 'fields', 'lead', 'rest', 'files'] as const).every((name) => one[name] === other[name]) &&
  one.parts.length === other.parts.length &&
  one.parts.every((part, index) => part === other.parts[index]);

/** What a draft is called in a list. */
export const draftTitle = ({ fields }: Pick<Draft, 'fields'>): string => {
  const title = fields['title'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : 'Without a title yet';
};
