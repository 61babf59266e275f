import type { Vocabulary } from '#src/model/ask-spelling.ts';
import { contentWords, plainQuery, stemOf, wordsIn } from '#src/model/ask-words.ts';
import type { Lexicon, LexiconEntry } from '#src/model/lexicon.ts';

/** A name of an entry as it is compared: its stems. */
export type Stems = ReadonlySet<string>;

/** An entry with the stems by which it is found. */
export interface PreparedEntry {
  entry: LexiconEntry;
  names: readonly Stems[];
  asked: readonly Stems[];
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

const stemsOf = (text: string, same: ReadonlyMap<string, string>): Stems =>
  new Set(contentWords(text).map((word) => sense(word, same)));

/** A text as its words alone. */
export const joined = (text: string): string => wordsIn(text).join(' ');

/** What is said of an entry besides its names: less telling, but words that somebody may use. */
const aboutOf = ({ card, also = '' }: LexiconEntry): string => `${card.says} ${card.first ?? ''} ${also}`;

/** Makes a lexicon ready: once, when it has arrived. */
export const prepareLexicon = ({ entries, same: groups }: Lexicon): PreparedLexicon => {
  const same = new Map(
    groups.flatMap((group) =>
      group.map((word) => [stemOf(plainQuery(word)), stemOf(plainQuery(group[0] ?? word))] as const),
    ),
  );
  const vocabulary = new Map<string, number>();
  const spread = new Map<string, number>();
  const prepared = entries.map((entry): PreparedEntry => {
    for (const word of wordsIn(`${[...entry.names, ...entry.asked].join(' ')} ${aboutOf(entry)}`))
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    const names = entry.names.map((name) => stemsOf(name, same));
    const asked = entry.asked.map((phrase) => stemsOf(phrase, same));
    const named = new Set(names.flatMap((name) => [...name]));
    const wanted = new Set([...named, ...asked.flatMap((phrase) => [...phrase])]);
    const all = new Set([...wanted, ...stemsOf(aboutOf(entry), same)]);
    for (const stem of all) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    return {
      entry,
      names,
      asked,
      named,
      wanted,
      all,
      exact: new Set(entry.names.map(joined)),
      own: new Set([joined(entry.title), joined(entry.short ?? entry.title)]),
    };
  });
  const initials = new Map(
    entries.flatMap(({ short, title }) =>
      short === undefined ? [] : [[joined(short).replaceAll(' ', ''), [...stemsOf(title, same)]] as const],
    ),
  );
  for (const group of groups)
    for (const word of group) vocabulary.set(plainQuery(word), vocabulary.get(plainQuery(word)) ?? 1);
  return { entries: prepared, vocabulary, spread, initials, same };
};

/** How telling a stem is: a stem in few entries tells more (inverse document frequency, Spärck Jones 1972). */
export const weightIn = ({ entries, spread }: PreparedLexicon, stem: string): number =>
  Math.log(1 + entries.length / (1 + (spread.get(stem) ?? 0)));
