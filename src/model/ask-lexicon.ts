import { TUNING } from '#src/model/ask-tuning.ts';
import type { Vocabulary } from '#src/model/ask-spelling.ts';
import { contentWords, pairsIn, plainQuery, stemOf, wordsIn } from '#src/model/ask-words.ts';
import type { Lexicon, LexiconEntry } from '#src/model/lexicon.ts';
import type { WaysOfAsking } from '#src/model/ways-of-asking.ts';

/** What a text is compared by: the stems of its words and, as "stem stem", of its neighbouring words. */
export type Stems = ReadonlySet<string>;

/** A name of an entry, or a way of asking for it, with its length as a vector of weights. */
export interface Phrase {
  stems: Stems;
  length: number;
}

/** An entry with what it is found by. */
export interface PreparedEntry {
  entry: LexiconEntry;
  names: readonly Phrase[];
  asked: readonly Phrase[];
  /** The stems of all its names, of all ways of asking for it too, and of everything that is said of it. */
  named: Stems;
  wanted: Stems;
  all: Stems;
  /** Its names with nothing left out, to know a question that is exactly one of them. */
  exact: ReadonlySet<string>;
  /** Its own title and initials, which belong to nothing else. */
  own: ReadonlySet<string>;
}

/** A lexicon made ready to be asked. */
export interface PreparedLexicon {
  entries: readonly PreparedEntry[];
  /** Every word of the lexicon as it is written, with how often. */
  vocabulary: Vocabulary;
  /** In how many entries a stem stands. */
  spread: ReadonlyMap<string, number>;
  /** Initials in small letters, with the stems of what they stand for. */
  initials: ReadonlyMap<string, readonly string[]>;
  /** The stem that stands for each stem of words that mean the same. */
  same: ReadonlyMap<string, string>;
}

/** The stem by which a word is compared: of words that mean the same, the first one's. */
export const sense = (word: string, same: ReadonlyMap<string, string>): string => {
  const stem = stemOf(word);
  return same.get(stem) ?? stem;
};

/** The stems of the neighbouring words of a text, each pair as one. */
export const pairsOf = (text: string, same: ReadonlyMap<string, string>): string[] =>
  pairsIn(text).map(([before, word]) => `${sense(before, same)} ${sense(word, same)}`);

/** Whether what is compared is a pair of words. */
const isPair = (stem: string): boolean => stem.includes(' ');

const wordStems = (text: string, same: ReadonlyMap<string, string>): Stems =>
  new Set(contentWords(text).map((word) => sense(word, same)));

const stemsOf = (text: string, same: ReadonlyMap<string, string>): Stems =>
  new Set([...wordStems(text, same), ...pairsOf(text, same)]);

/** A text as its words alone. */
export const joined = (text: string): string => wordsIn(text).join(' ');

/** What is said of an entry besides its names: less telling, but words that somebody may use. */
const aboutOf = ({ card }: LexiconEntry): string => `${card.says} ${card.first ?? ''}`;

const sameWords = (groups: Lexicon['same']): Map<string, string> =>
  new Map(
    groups.flatMap((group) =>
      group.map((word) => [stemOf(plainQuery(word)), stemOf(plainQuery(group[0] ?? word))] as const),
    ),
  );

const union = (parts: readonly Stems[]): Stems => new Set(parts.flatMap((part) => [...part]));

const prepareEntry = (entry: LexiconEntry, ways: readonly string[], same: ReadonlyMap<string, string>) => {
  const names = entry.names.map((name) => stemsOf(name, same));
  const asked = ways.map((way) => stemsOf(way, same));
  const named = union(names);
  const wanted = union([named, ...asked]);
  return {
    entry,
    names,
    asked,
    named,
    wanted,
    all: union([wanted, stemsOf(aboutOf(entry), same)]),
    exact: new Set(entry.names.map(joined)),
    own: new Set([joined(entry.title), joined(entry.short ?? entry.title)]),
  };
};

const counted = (lists: Iterable<Iterable<string>>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const weight = (entries: number, spread: number, stem: string): number =>
  (isPair(stem) ? TUNING.pair : 1) * Math.log(1 + entries / (1 + spread));

/** Makes a lexicon ready: once when it has arrived, and again when the ways of asking have come. */
export const prepareLexicon = ({ entries, same: groups }: Lexicon, ways: WaysOfAsking = {}): PreparedLexicon => {
  const same = sameWords(groups);
  const waysOf = ({ href }: LexiconEntry): readonly string[] => ways[href] ?? [];
  const prepared = entries.map((entry) => prepareEntry(entry, waysOf(entry), same));
  const spread = counted(prepared.map(({ all }) => all));
  const phrase = (stems: Stems): Phrase => ({
    stems,
    length: Math.hypot(...[...stems].map((stem) => weight(entries.length, spread.get(stem) ?? 0, stem))),
  });
  const vocabulary = counted(
    entries.map((entry) => wordsIn([...entry.names, ...waysOf(entry), aboutOf(entry)].join(' '))),
  );
  for (const word of groups.flat().map(plainQuery)) vocabulary.set(word, vocabulary.get(word) ?? 1);
  const initials = new Map(
    entries.flatMap(({ short, title }) =>
      short === undefined ? [] : [[joined(short).replaceAll(' ', ''), [...wordStems(title, same)]] as const],
    ),
  );
  return {
    entries: prepared.map((one) => ({ ...one, names: one.names.map(phrase), asked: one.asked.map(phrase) })),
    vocabulary,
    spread,
    initials,
    same,
  };
};

/** How telling a stem is: a stem in few entries tells more (inverse document frequency, Spärck Jones 1972). */
export const weightIn = ({ entries, spread }: PreparedLexicon, stem: string): number =>
  weight(entries.length, spread.get(stem) ?? 0, stem);
