import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { disguisedCharacter } from '#src/markdown/characters.ts';
import type { Place } from '#src/markdown/lines.ts';
import type { Problem } from '#src/model/issues.ts';

/** Where a field is: its name (`key`) or what it holds (`value`). */
export type Locate = (path: readonly PropertyKey[], where?: 'key' | 'value') => Place;

/** What a YAML text says, and what is wrong with it. */
export interface YamlReading {
  /** The fields; empty when the text cannot be read at all. */
  data: Record<string, unknown>;
  positionOf: Locate;
  problems: Problem[];
}

/** Names that reach into the machinery of objects instead of naming a field. */
export const PROTOTYPE_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** How many problems of one YAML text are reported: a bomb of anchors would make thousands. */
const MOST_REPORTED = 10;

type Said = readonly [message: string, fix: string];

/** What the parser finds, by its own name for it, in words for somebody who has never heard of YAML. */
const YAML_SAYS: Readonly<Record<string, Said>> = {
  DUPLICATE_KEY: ['This field is written twice.', 'Keep one of the two and delete the other.'],
  TAB_AS_INDENT: ['There is a tab at the start of this line.', 'Put spaces in its place.'],
  BAD_INDENT: ['This line does not line up with the fields round it.', 'Put the same number of spaces before each.'],
  BLOCK_AS_IMPLICIT_KEY: ['There is a colon in these words.', 'Put the words in quotes.'],
  MISSING_CHAR: [
    'A colon, a quotation mark or a bracket is missing here.',
    'Look for it on this line and on the one before.',
  ],
};
const UNREADABLE: Said = [
  'This line cannot be read as a field.',
  'Put the words in quotes if they have a colon, a # or a bracket in them.',
];

const problem = (place: Place, rule: string, message: string, fix: string): Problem => ({
  ...place,
  rule,
  message,
  fix,
});

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node.range?.[0] ?? undefined) : undefined);

/** What no file needs and only an attack uses: anchors, aliases, tags, directives, prototype names, odd keys. */
const unsafeParts = (text: string, document: Document, placeOf: (offset: number) => Place): Problem[] => {
  const found: Problem[] = [];
  const say = (at: number | undefined, message: string, fix: string, rule = 'yaml'): void => {
    found.push(problem(placeOf(at ?? 0), rule, message, fix));
  };
  visit(document, {
    Pair(_, pair: Pair) {
      const at = startOf(pair.key);
      if (!isScalar(pair.key) || typeof pair.key.value === 'object') {
        return say(
          at ?? startOf(pair.value),
          'The name of a field is not a plain word.',
          'Write the field as name: value.',
        );
      }
      const name = String(pair.key.value);
      if (PROTOTYPE_NAMES.includes(name)) {
        say(at, `“${name}” cannot be the name of a field.`, 'Delete the field.', 'prototype-name');
      }
      if (name === '<<') say(at, '“<<” cannot stand here.', 'Write each field out, as name: value.');
      return undefined;
    },
    Node(_, node) {
      const at = startOf(node);
      // The parser gives the place of the value; its anchor and tag stand before it.
      const before = (): number | undefined => /(?:[&!]\S*\s+)+$/u.exec(text.slice(0, at))?.index ?? at;
      if (isAlias(node)) return say(at, 'A field begins with “*” here.', 'Write the words out, or put them in quotes.');
      if (node.anchor !== undefined)
        say(
          before(),
          'A field begins with “&” here.',
          'Delete the word that begins with “&”, or put the words in quotes.',
        );
      if (node.tag !== undefined)
        say(
          before(),
          'A field begins with “!” here.',
          'Delete the word that begins with “!”, or put the words in quotes.',
        );
      if (isScalar(node) && typeof node.value === 'string')
        found.push(...disguisedCharacter(node.value, placeOf(at ?? 0)));
      return undefined;
    },
  });
  return found;
};

const locator =
  (document: Document, placeOf: (offset: number) => Place, start: Place): Locate =>
  (path, where = 'value') => {
    let node: unknown = document.contents;
    let best = start;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        const key = startOf(pair?.key);
        if (!isPair(pair) || key === undefined) return best;
        const empty = isScalar(pair.value) && pair.value.source === '';
        const value = empty ? undefined : startOf(pair.value);
        best = placeOf(last && where === 'value' ? (value ?? key) : key);
        node = pair.value;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(step)];
        const at = startOf(item);
        if (at === undefined) return best;
        best = placeOf(at);
        node = item;
      } else return best;
    }
    return best;
  };

/**
 * Reads YAML 1.2 as plain data: no anchors, aliases, tags, merge keys or second documents, and no name twice.
 * @param placeOf the place in the file of an offset in the text
 * @param start the place that stands for the whole text, when a field is missing
 */
export const readYaml = (text: string, placeOf: (offset: number) => Place, start: Place): YamlReading => {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    customTags: [],
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const faults = document.errors.map(({ code, pos: [at] }) =>
    problem(placeOf(at), code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml', ...(YAML_SAYS[code] ?? UNREADABLE)),
  );
  const unsafe = unsafeParts(text, document, placeOf);
  const problems = [...faults, ...unsafe].slice(0, MOST_REPORTED);
  const shape =
    document.contents !== null && !isMap(document.contents)
      ? [problem(start, 'yaml', 'This is not a list of fields.', 'Write each field on its own line, as name: value.')]
      : [];
  const directives = /^%/m.exec(text);
  if (directives !== null) {
    problems.push(problem(placeOf(directives.index), 'yaml', 'This line begins with “%”.', 'Delete the line.'));
  }
  const readable = problems.length === 0 && shape.length === 0 && isCollection(document.contents);
  return {
    data: readable ? (document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>) : {},
    positionOf: locator(document, placeOf, start),
    problems: [...problems, ...shape],
  };
};
