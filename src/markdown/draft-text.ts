import { NO_TIME, readDayText } from '#src/markdown/day-text.ts';
import { entryText } from '#src/markdown/entry-text.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { plainLineEnds } from '#src/markdown/lines.ts';
import { type Draft, type DraftPart, type DraftWords, type Kind, LEARNING_SECTIONS } from '#src/model/desk/draft.ts';
import { writtenParts } from '#src/model/desk/draft-edits.ts';
import type { Problem } from '#src/model/issues.ts';

/** Where a piece of the words stands in the file. */
export interface Spot {
  /** The place in the draft: `['words', 'lead']`, `['part', 'moment-2']`. */
  place: readonly [string, string];
  /** The line of its heading, when it has one. */
  headingLine?: number;
  /** The lines of its text, the first and the one after the last. */
  from: number;
  to: number;
}

/** The file of a draft. */
export interface DraftText {
  text: string;
  spots: Spot[];
}

interface Piece {
  place: readonly [string, string];
  heading?: string;
  text: string;
}

const headingOf = (draft: Draft, { time, title }: DraftPart): string =>
  draft.kind === 'learning' ? title : `${time === '' ? NO_TIME : time} ${title.replaceAll(/\s+/gu, ' ')}`.trim();

const piecesOf = (draft: Draft): Piece[] =>
  [
    { place: ['words', 'lead'] as const, text: draft.lead },
    ...writtenParts(draft).map((part) => ({
      place: ['part', part.key] as const,
      heading: headingOf(draft, part),
      text: part.text,
    })),
    { place: ['words', 'rest'] as const, text: draft.rest },
  ]
    .map((piece) => ({ ...piece, text: plainLineEnds(piece.text).trim() }))
    .filter((piece) => piece.text !== '' || 'heading' in piece);

const lineCount = (text: string): number => text.split('\n').length;

/**
 * The file of a draft, with where each piece of its words stands in it.
 * @param names the fields of its kind, in the order in which entries have them; any other comes after
 */
export const draftText = (draft: Draft, names: readonly string[]): DraftText => {
  const known = names.filter((name) => Object.hasOwn(draft.fields, name));
  const others = Object.keys(draft.fields).filter((name) => !names.includes(name));
  const fields = Object.fromEntries([...known, ...others].map((name) => [name, draft.fields[name]]));
  const front = entryText(fields, '');
  let line = lineCount(front) + 1;
  const spots: Spot[] = [];
  const pieces = piecesOf(draft).map(({ place, heading, text }) => {
    const whole = heading === undefined ? text : `## ${heading}${text === '' ? '' : `\n\n${text}`}`;
    const from = heading === undefined ? line : line + 2;
    const to = line + lineCount(whole);
    spots.push({ place, from, to: Math.max(from, to), ...(heading !== undefined && { headingLine: line }) });
    line = to + 1;
    return whole;
  });
  return { text: entryText(fields, pieces.join('\n\n')), spots };
};

/** The words of a learning example under its five headings; any other heading stays where it stands. */
const readSections = (body: string): Pick<Draft, 'lead' | 'parts' | 'rest'> => {
  const parts = LEARNING_SECTIONS.map((title, index) => ({
    key: `section-${index + 1}`,
    time: '',
    title,
    text: [] as string[],
  }));
  const lead: string[] = [];
  let into = lead;
  let isCode = false;
  for (const line of plainLineEnds(body).split('\n')) {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) isCode = !isCode;
    const heading = isCode ? undefined : /^## +(\S.*)$/u.exec(line)?.[1]?.trim();
    const part = parts.find(({ title, text }) => title === heading && text.length === 0 && text !== into);
    if (part === undefined) into.push(line);
    else into = part.text;
  }
  const words = (lines: readonly string[]): string => lines.join('\n').trim();
  return { lead: words(lead), parts: parts.map((part) => ({ ...part, text: words(part.text) })), rest: '' };
};

const readWords = (kind: Kind, body: string): Pick<Draft, 'lead' | 'parts' | 'rest'> => {
  if (kind === 'learning') return readSections(body);
  if (kind !== 'day') return { lead: body.trim(), parts: [], rest: '' };
  const { lead, moments, rest } = readDayText(body);
  return { lead, parts: moments.map((moment, index) => ({ key: `moment-${index + 1}`, ...moment })), rest };
};

/** The kind of entry that fields are those of; undefined when they are of none that the desk knows. */
const kindOf = (fields: Readonly<Record<string, unknown>>): Kind | undefined => {
  const has = (...names: string[]): boolean => names.some((name) => Object.hasOwn(fields, name));
  if (has('hours', 'meanwhile', 'wishPartnersKnew')) return 'day';
  if (has('video', 'captions', 'filmedAt')) return 'vlog';
  if (has('author', 'opening')) return 'blog';
  if (has('withdrawBy', 'wentWell', 'challenge')) return 'learning';
  return has('start', 'booking', 'hosts') ? 'event' : undefined;
};

/** What was written in a file; or why it cannot be told. */
export type ReadDraft = { kind: Kind; words: DraftWords } | { problem: Problem | 'no-kind' };

/** Reads the file of an entry as a draft. @param kind what it is, where its folder says so */
export const readDraftText = (text: string, kind?: Kind): ReadDraft => {
  const { data, body, problems } = readFrontMatter(text);
  const [problem] = problems;
  if (problem !== undefined && Object.keys(data).length === 0) return { problem };
  const known = kind ?? kindOf(data);
  return known === undefined
    ? { problem: 'no-kind' }
    : { kind: known, words: { fields: data, ...readWords(known, body) } };
};
