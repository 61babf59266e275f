import { leaning } from '#src/model/ask-leaning.ts';
import {
  joined,
  pairsOf,
  type Phrase,
  type PreparedEntry,
  type PreparedLexicon,
  sense,
  type Stems,
  weightIn,
} from '#src/model/ask-lexicon.ts';
import { TUNING } from '#src/model/ask-tuning.ts';
import { COMMON_WORDS } from '#src/model/common-words.ts';
import type { LexiconEntry } from '#src/model/lexicon.ts';

/** An entry that answers a question, and how well: more than 1 is an exact name. */
export interface Answer {
  entry: LexiconEntry;
  score: number;
}

/** How many answers are given at most. */
const MOST = 12;

interface Wanted {
  stem: string;
  /** How telling it is, and how much it counts in this question. */
  telling: number;
  weight: number;
  /** Whether the hub, or everybody, knows the word. */
  isKnown: boolean;
  /** Whether it may be the beginning of a word that is still being typed. */
  isPrefix: boolean;
}

/** Whether a stem may be what somebody is typing: it begins so, or ends before what is typed does. */
const mayBecome = (typed: string, stem: string): boolean =>
  typed.length >= 3 && (stem.startsWith(typed) || (stem.length >= 4 && typed.startsWith(stem)));

const holds = (stems: Stems, { stem, isPrefix }: Wanted): number => {
  if (stems.has(stem)) return 1;
  return isPrefix && [...stems].some((one) => mayBecome(stem, one)) ? 0.75 : 0;
};

const wantedIn = (lexicon: PreparedLexicon, words: readonly string[], isTyping: boolean): Wanted[] =>
  [...new Set(words)].map((word, index, all): Wanted => {
    const stem = sense(word, lexicon.same);
    const isKnown = lexicon.spread.has(stem);
    // An everyday word that the hub never uses says little about what is wanted of it.
    const isCommon = COMMON_WORDS.has(word);
    const share = isKnown ? 1 : isCommon ? TUNING.commonShare : TUNING.unknownShare;
    const isPrefix = isTyping && !isKnown && index === all.length - 1;
    const telling = weightIn(lexicon, stem);
    return { stem, telling, weight: share * telling, isKnown: isKnown || isPrefix || isCommon, isPrefix };
  });

interface Question {
  lexicon: PreparedLexicon;
  wanted: readonly Wanted[];
  /** The weight of everything that is wanted: its length as a vector, and its sum. */
  length: number;
  whole: number;
  text: string;
  words: readonly string[];
  /** Its words alone, where it is short: most of what they say must then be there. */
  brief: readonly Wanted[];
  /** The stems of what its initials stand for. */
  expanded: readonly string[];
}

/** Neighbouring words that the hub has as neighbours too; others say nothing. */
const wantedPairs = (lexicon: PreparedLexicon, query: string): Wanted[] =>
  [...new Set(pairsOf(query, lexicon.same))]
    .filter((stem) => lexicon.spread.has(stem))
    .map((stem) => {
      const telling = weightIn(lexicon, stem);
      return { stem, telling, weight: telling, isKnown: true, isPrefix: false };
    });

/** How near a phrase is to the question: the cosine of the angle between their words' weights (Salton 1975). */
const nearness = ({ wanted, length }: Question, phrase: Phrase): number => {
  let product = 0;
  for (const one of wanted) {
    const held = holds(phrase.stems, one);
    if (held > 0) product += held * one.weight * one.telling;
  }
  return product === 0 ? 0 : product / (length * phrase.length);
};

const share = (wanted: readonly Wanted[], stems: Stems, whole: number): number =>
  wanted.reduce((total, one) => total + one.weight * holds(stems, one), 0) / whole;

/** Whether enough of a short question is there: half of it may be about something else altogether. */
const isCovered = ({ brief }: Question, stems: Stems): boolean => {
  const sum = (weigh: (one: Wanted) => number): number => brief.reduce((total, one) => total + weigh(one), 0);
  return sum(({ telling }) => telling) * TUNING.covered <= sum((one) => one.telling * holds(stems, one));
};

/** The mean of the best few, so that many ways of asking that are near count for more than one. */
const bestOf = (values: readonly number[], count: number): number => {
  const best = [...values].sort((one, other) => other - one).slice(0, count);
  return best.reduce((total, value) => total + value, 0) / count;
};

const scoreOf = (question: Question, entry: PreparedEntry): number => {
  const { wanted, whole, text, words, expanded } = question;
  const inWanted = share(wanted, entry.wanted, whole);
  const byInitials = expanded.length > 0 && expanded.every((stem) => entry.named.has(stem)) ? TUNING.initials : 0;
  const inAll = share(wanted, entry.all, whole);
  if (inWanted === 0 && byInitials === 0 && inAll < TUNING.aboutAlone) return 0;
  if (byInitials === 0 && !isCovered(question, entry.all)) return 0;
  const near = (phrases: readonly Phrase[]): number[] => phrases.map((phrase) => nearness(question, phrase));
  const names = near(entry.names);
  const phrases = [...names, ...near(entry.asked)];
  const isExact = entry.exact.has(text) || entry.exact.has(words.join(' '));
  const isOwn = entry.own.has(text) || entry.own.has(words.join(' '));
  return (
    TUNING.name * bestOf(names, 1) +
    TUNING.phrase * bestOf(phrases, 1) +
    TUNING.phrases * bestOf(phrases, 3) +
    TUNING.wanted * inWanted +
    TUNING.about * inAll +
    byInitials +
    (isExact ? 1 : 0) +
    (isOwn ? 0.25 : 0)
  );
};

/** The least that is an answer: more when there are words that nobody knows, less in a story of many words. */
const leastFor = (wanted: readonly Wanted[]): number => {
  if (wanted.length > TUNING.shortWords) return TUNING.least.story;
  return wanted.some(({ isKnown }) => !isKnown) ? TUNING.least.unknown : TUNING.least.short;
};

/**
 * What answers a question, best first: by how near its words are to a name or a way of asking, how many of them stand
 * in those and in what is said, and by what it asks for (a meaning, a person, what to do).
 * @param query the question as it was answered @param words its words without fillers
 * @param isTyping the last word may be unfinished
 */
export const scored = (
  lexicon: PreparedLexicon,
  query: string,
  words: readonly string[],
  isTyping: boolean,
): Answer[] => {
  const inWords = wantedIn(lexicon, words, isTyping);
  const wanted = [...inWords, ...wantedPairs(lexicon, query)];
  const weights = wanted.map(({ weight }) => weight);
  const whole = weights.reduce((total, weight) => total + weight, 0);
  if (whole === 0) return [];
  const expanded = words.flatMap((word) => lexicon.initials.get(word) ?? []);
  const brief = inWords.length > TUNING.briefWords ? [] : inWords;
  const question = {
    lexicon,
    wanted,
    brief,
    length: Math.hypot(...weights),
    whole,
    text: joined(query),
    words,
    expanded,
  };
  const least = leastFor(inWords);
  const lean = leaning(question.text);
  return lexicon.entries
    .flatMap((prepared): Answer[] => {
      const { entry } = prepared;
      const found = scoreOf(question, prepared);
      return found < least ? [] : [{ entry, score: found * TUNING.kind[entry.kind] * (lean[entry.kind] ?? 1) }];
    })
    .sort((one, other) => other.score - one.score || (one.entry.title < other.entry.title ? -1 : 1))
    .slice(0, MOST);
};
