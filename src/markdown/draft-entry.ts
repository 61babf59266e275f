import { entryText } from '#src/markdown/entry-text.ts';
import { type ChosenField, draftFields } from '#src/model/draft-fields.ts';
import { draftBody } from '#src/model/draft-bodies.ts';
import { type EntryKind, hasRole } from '#src/model/entry-kinds.ts';
import { addMonths } from '#src/model/dates.ts';
import { HINT_ID, HINT_MARK } from '#src/model/hints.ts';
import type { SiteIndex } from '#src/model/site-index.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { LINK_SCHEMES } from '#src/schemas/names.ts';
import { formFields } from '#src/schemas/form-fields.ts';

/** What a writer says of the entry they begin. */
export interface DraftAnswers {
  kind: EntryKind;
  title: string;
  partner: string;
  /** The role it tells of; only days, blogs and vlogs have one. */
  role?: string;
}

/** What a new entry is made in. */
export interface DraftAround {
  /** The day on which it is made, as year-month-day. */
  today: string;
  index: SiteIndex;
  /** The most months until a page is read again. */
  mostMonths: number;
  /** Fields that are known already, for instance from a file that is brought in. */
  given?: Readonly<Record<string, unknown>>;
  /** The words of the page; its headings with hints when not given. */
  body?: string;
}

/** A new entry: the text of its file, and what else it needs to stand. */
export interface DraftEntry {
  text: string;
  chosen: ChosenField[];
  /** Files that must lie beside it until the writer has their own: captions as text, a picture of nothing. */
  beside: ({ name: string; text: string } | { name: string; picture: 'blank' })[];
}

/** A page is read again a year after it was written, unless that is later than it may be. */
const REVIEW_MONTHS = 12;

/** Captions long enough for the stand-in length of a film, with a hint where the words belong. */
const CAPTIONS = `WEBVTT\n\n00:00.000 --> 00:55.000\n${HINT_MARK} what is said, in captions of a line or two\n`;

const givenFor = ({ kind, title, partner, role }: DraftAnswers, around: DraftAround): Record<string, unknown> => {
  const { today, mostMonths, given = {} } = around;
  return {
    owner: partner,
    reviewBy: addMonths(today, Math.min(REVIEW_MONTHS, mostMonths)),
    ...(kind === 'event' && { hosts: [partner] }),
    ...(kind === 'vlog' && { video: { provider: 'youtube', id: HINT_ID }, captions: './captions.vtt' }),
    ...given,
    title,
    draft: true,
    ...(kind === 'blog' && { author: { ...(given['author'] as object | undefined), role } }),
    ...((kind === 'day' || kind === 'vlog') && { role }),
    ...((hasRole(kind) || kind === 'role') && { partner }),
  };
};

/**
 * A new entry as a draft: complete and valid, with hints for the writer to replace.
 * @param answers what the writer said; the partner and the role are there
 */
export const draftEntry = (answers: DraftAnswers, around: DraftAround): DraftEntry => {
  const { kind, partner, role } = answers;
  const { index, today } = around;
  const choices = (from: string): readonly string[] => {
    if (from === 'topics') return index.topics;
    if (from === 'contacts') return index.contacts;
    return [...index.entries.values()]
      .filter((entry) => entry.collection === from)
      .map(({ id }) => id)
      .sort();
  };
  const given = givenFor(answers, around);
  const facts = { today, partner, choices, given, ...(role !== undefined && { role }) };
  const { data, chosen } = draftFields(formFields(collectionSchemas[LINK_SCHEMES[kind]]), facts);
  const needs = (field: string, name: string): boolean => kind === 'vlog' && data[field] === name;
  return {
    text: entryText(data, around.body ?? draftBody(kind)),
    chosen,
    beside: [
      ...(needs('captions', './captions.vtt') ? [{ name: 'captions.vtt', text: CAPTIONS }] : []),
      ...(needs('poster', `./${HINT_ID}.png`) ? [{ name: `${HINT_ID}.png`, picture: 'blank' as const }] : []),
    ],
  };
};
