import type { Advice, AdviceOptions } from '#src/checks/advice.ts';
import { adviseOnProse } from '#src/checks/advise.ts';
import type { CheckedEntry, ContentSite, EntryRule } from '#src/checks/content-site.ts';
import { glossaryOf } from '#src/checks/acronyms.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { type Prose, readProse } from '#src/checks/prose.ts';
import { proseFields } from '#src/checks/prose-fields.ts';
import { type Reading, readingAgeAdvice, readingOf, together } from '#src/checks/reading-age.ts';
import { fieldOf, type PlacedText } from '#src/checks/rows.ts';
import { linesOf, type Lines, type Place } from '#src/markdown/lines.ts';
import type { Issue } from '#src/model/issues.ts';
import { ADVICE_RULES, adviceSchema, type AdviceSettings } from '#src/schemas/advice.ts';

/** Rules for one text at a time; the reading age is that of the page, and initials are explained in running text. */
const BODY_RULES = ADVICE_RULES.filter((rule) => rule !== 'reading-age');
const FIELD_RULES = BODY_RULES.filter((rule) => rule !== 'acronyms');

const DEFAULTS = adviceSchema.parse({});

const settingsOf = ({ settings }: ContentSite): AdviceSettings => settings?.settings?.advice ?? DEFAULTS;

const childOf = ({ data }: CheckedEntry): string | undefined => {
  const name = fieldOf(fieldOf(data, 'lifeLike'), 'name') ?? fieldOf(fieldOf(data, 'meanwhile'), 'name');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
};

const optionsFor = (entry: CheckedEntry, site: ContentSite): AdviceOptions => {
  const child = childOf(entry);
  const own = entry.collection === 'terms' ? fieldOf(entry.data, 'short') : undefined;
  return {
    collection: entry.collection,
    part: 'body',
    settings: settingsOf(site),
    glossary: glossaryOf(site.index),
    ...(child === undefined ? {} : { child }),
    ...(typeof own === 'string' && { ownInitials: own }),
    ...(site.speller === undefined ? {} : { speller: site.speller }),
  };
};

/** How much of the words found is looked for in the file. */
const LOOKED_FOR = 60;

/** The place in the file of words of a field: YAML may have folded its lines, so the words are looked for. */
const placeInField = (field: PlacedText, advice: Advice, entry: CheckedEntry, lines: Lines): Place => {
  const start = entry.locate(field.path, 'value');
  const words = field.text
    .slice(advice.from, Math.min(advice.to, advice.from + LOOKED_FOR))
    .replace(/\s+\S*$/u, (end) => (advice.to - advice.from > LOOKED_FOR ? '' : end));
  if (words.trim() === '') return start;
  const pattern = words
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
  const before = field.text.slice(0, advice.from).split(words).length;
  const from = lines.offsetOf(start);
  const rest = lines.text.slice(from, from + field.text.length * 2 + LOOKED_FOR);
  const found = [...rest.matchAll(new RegExp(pattern, 'gu'))][before - 1];
  return found === undefined ? start : lines.placeOf(from + found.index);
};

const issueOf = (advice: Pick<Advice, 'rule' | 'message' | 'fix'>, entry: CheckedEntry, place: Place): Issue =>
  issuesOf(advice.rule).advice(entry.file, place, advice.message, advice.fix);

interface ReadEntry {
  body: Prose;
  bodyStart: number;
  lines: Lines;
  fields: { field: PlacedText; prose: Prose }[];
}

const readEntry = (entry: CheckedEntry): ReadEntry => {
  const lines = linesOf(entry.source);
  const bodyStart = Math.min(entry.source.length, lines.offsetOf({ line: entry.bodyLine, column: 1 }));
  return {
    body: readProse(entry.source.slice(bodyStart)),
    bodyStart,
    lines,
    fields: proseFields(entry).map((field) => ({ field, prose: readProse(field.text, 'field') })),
  };
};

const readingIn = ({ body, fields }: ReadEntry): Reading =>
  together([readingOf(body), ...fields.map(({ prose }) => readingOf(prose))]);

/** How much there is to read on the page of an entry: its body and its fields. */
export const readingOfEntry = (entry: CheckedEntry): Reading => readingIn(readEntry(entry));

/** All advice about the language of an entry: its body, its fields, and how old a reader its page needs. */
export const languageRule: EntryRule = (entry, site) => {
  if (entry.problems.some(({ rule }) => rule === 'front-matter')) return [];
  const options = optionsFor(entry, site);
  const read = readEntry(entry);
  const { body, bodyStart, lines, fields } = read;
  const inBody = adviseOnProse(body, options, BODY_RULES).map((advice) =>
    issueOf(advice, entry, lines.placeOf(bodyStart + advice.from)),
  );
  const inFields = fields.flatMap(({ field, prose }) =>
    adviseOnProse(prose, { ...options, part: 'field' }, FIELD_RULES).map((advice) =>
      issueOf(advice, entry, placeInField(field, advice, entry, lines)),
    ),
  );
  const { rules, readingAge } = options.settings;
  const ofPage = rules['reading-age'] ? readingAgeAdvice(readingIn(read), readingAge) : [];
  return [...inFields, ...inBody, ...ofPage.map((advice) => issueOf(advice, entry, { line: 1, column: 1 }))];
};
