import { asRead } from '#src/checks/identifiers/as-read.ts';
import type { AllowList, IdentifierKind, Sighting } from '#src/checks/identifiers/identifier-kind.ts';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
import { piecesTogether } from '#src/checks/identifiers/pieces-together.ts';
import { linesOf, type Place } from '#src/markdown/lines.ts';

/** What a partnership has said may be published, by list: numbers, mailboxes, postcodes, addresses and anything else. */
export type Allowed = Partial<Readonly<Record<AllowList, readonly string[]>>>;

/** How identifiers are looked for. */
export interface GuardOptions {
  /** What may be published although it looks like an identifier. */
  allowed?: Allowed;
}

/** Something that may lead to a person, at its place in the text. */
export interface FoundIdentifier extends Place {
  /** The kind of identifier, which is also the rule's name. */
  kind: string;
  /** The offset in the text at which it begins. */
  start: number;
  /** The offset in the text after it. */
  end: number;
  /** What was found and why it matters, without repeating it. */
  message: string;
  /** How to mend it. */
  fix: string;
}

interface Candidate extends Sighting {
  kind: IdentifierKind;
  rank: number;
  /** The identifier as it was read. */
  words: string;
}

const isAllowed = ({ kind, words }: Candidate, allowed: ReadonlyMap<string, ReadonlySet<string>>) =>
  allowed.get(kind.kind)?.has(kind.sameAs(words)) === true;

/** Kinds whose form is sure enough to be looked for in pieces that were told apart. */
const IN_PIECES = new Set([
  ...['pupil-number', 'national-insurance-number', 'telephones', 'nhs-number'],
  ...['case-reference', 'postcode', 'vehicle-registration'],
]);

const candidatesIn = (text: string, isTold: (kind: string) => boolean): Candidate[] =>
  IDENTIFIER_KINDS.flatMap((kind, rank) =>
    isTold(kind.kind)
      ? kind.find(text).map(({ start, end }) => ({ start, end, kind, rank, words: text.slice(start, end) }))
      : [],
  );

/** What is found when the pieces of codes that are told apart are put together, at its place in the text as it is read. */
const inPieces = (text: string): Candidate[] => {
  const together = piecesTogether(text);
  if (together === undefined) return [];
  return candidatesIn(together.text, (kind) => IN_PIECES.has(kind)).map((candidate) => ({
    ...candidate,
    start: together.startOf(candidate.start),
    end: together.endOf(candidate.end),
  }));
};

/** The allowed values of each kind, in the form in which that kind compares. */
const byKind = (allowed: Allowed): Map<string, Set<string>> =>
  new Map(
    IDENTIFIER_KINDS.map((kind) => [
      kind.kind,
      new Set([...(allowed[kind.allowList] ?? []), ...(allowed.other ?? [])].map((value) => kind.sameAs(value))),
    ]),
  );

const NOTHING_ALLOWED: Allowed = {};
const prepared = new WeakMap<Allowed, ReadonlyMap<string, ReadonlySet<string>>>();

/** The same lists are asked for with every text of a hub, so they are made once. */
const allowedByKind = (allowed: Allowed = NOTHING_ALLOWED): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = prepared.get(allowed) ?? byKind(allowed);
  prepared.set(allowed, known);
  return known;
};

/** Leaves out what is allowed, with whatever another kind sees inside it: a published telephone number is nobody's case. */
const withoutAllowed = (
  candidates: readonly Candidate[],
  allowed: ReadonlyMap<string, ReadonlySet<string>>,
): Candidate[] => {
  const published = candidates.filter((candidate) => isAllowed(candidate, allowed));
  if (published.length === 0) return [...candidates];
  const isPublished = new Set(published);
  const inOrder = [...candidates].sort(
    (one, other) => one.start - other.start || Number(isPublished.has(other)) - Number(isPublished.has(one)),
  );
  let publishedTo = -1;
  return inOrder.filter((candidate) => {
    if (isPublished.has(candidate)) publishedTo = Math.max(publishedTo, candidate.end);
    return candidate.end > publishedTo;
  });
};

/** Leaves one finding where several kinds see the same words: the kind that comes first. */
const withoutOverlaps = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((one, other) => one.start - other.start || one.rank - other.rank)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.rank < last.rank) kept[kept.length - 1] = candidate;
  }
  return kept;
};

/**
 * Finds whatever in a text may lead to a person: numbers, days of birth, ways to reach them, where they live.
 * Pure, so that it runs at the writer's desk as well as in the check; takes time proportional to the text's length.
 * @param text Markdown with its front matter, YAML, captions, a drawing, or the words of one field
 */
export const findIdentifiers = (text: string, options: GuardOptions = {}): FoundIdentifier[] => {
  const read = asRead(text);
  const allowed = allowedByKind(options.allowed);
  const candidates = withoutAllowed([...candidatesIn(read.text, () => true), ...inPieces(read.text)], allowed);
  if (candidates.length === 0) return [];
  const lines = linesOf(text);
  const found = withoutOverlaps(candidates).map(({ kind, start, end, words }): FoundIdentifier => {
    const from = read.startOf(start);
    return {
      ...lines.placeOf(from),
      kind: kind.kind,
      start: from,
      end: read.endOf(end),
      message: kind.says(kind.mask(words)),
      fix: kind.fix,
    };
  });
  return found.sort((one, other) => one.start - other.start);
};
