import { joined, type PreparedLexicon, sense, type Stems, weightIn } from '#src/model/ask-lexicon.ts';
import { putRight } from '#src/model/ask-spelling.ts';
import { TUNING } from '#src/model/ask-tuning.ts';
import { COMMON_WORDS } from '#src/model/common-words.ts';
import { contentWords, isFiller, wordsIn } from '#src/model/ask-words.ts';
import type { LexiconEntry, LexiconKind } from '#src/model/lexicon.ts';

/** An entry that answers a question, and how well: more than 1 is an exact name. */
export interface Answer {
  entry: LexiconEntry;
  score: number;
}

/** What was understood of a question, and what answers it. */
export interface Asked {
  /** The question as it was answered. */
  shown: string;
  /** Whether words were put right: `shown` is then not what was typed. */
  isPutRight: boolean;
  /** The words that say what it is about, as they were answered. */
  words: readonly string[];
  answers: readonly Answer[];
}

interface Wanted {
  stem: string;
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

const sum = (wanted: readonly Wanted[], stems?: Stems): number =>
  wanted.reduce((total, one) => total + one.weight * (stems === undefined ? 1 : holds(stems, one)), 0);

/** What a question asks for beyond its words. */
const leaning = (query: string): Partial<Record<LexiconKind, number>> => {
  const text = joined(query);
  if (
    /^(?:define|meaning of|what (?:is|are|does|do) .*\b(?:mean|stand for)|whats? (?:is |are )?(?:a |an |the )?\S+(?: \S+){0,3}$)/.test(
      text,
    ) &&
    !/\b(?:i|we|my|do i|should)\b/.test(text)
  ) {
    return { term: 1.12, role: 1.02 };
  }
  if (/^whos? (?:is|are|s)?\b/.test(text) && !/\b(?:do|should|can|must) (?:i|we)\b/.test(text))
    return { role: 1.1, partner: 1.03 };
  if (
    /\b(?:what|who|how|when|where|can|should|do|must) (?:do |should |can |must )?(?:i|we)\b|\b(?:i|we|my|our)\b/.test(
      text,
    )
  )
    return { situation: TUNING.doing };
  return {};
};

/** How near a name is: all of the question in it, and little else. */
const nearness = (lexicon: PreparedLexicon, wanted: readonly Wanted[], whole: number, name: Stems): number => {
  const held = sum(wanted, name);
  if (held === 0) return 0;
  const size = [...name].reduce((total, stem) => total + weightIn(lexicon, stem), 0);
  return Math.min(1, held / whole) * (TUNING.nameWhole + (1 - TUNING.nameWhole) * Math.min(1, held / size));
};

/** How many answers are given at most. */
const MOST = 12;

const wantedIn = (lexicon: PreparedLexicon, words: readonly string[], isTyping: boolean): Wanted[] =>
  [...new Set(words)].map((word, index, all): Wanted => {
    const stem = sense(word, lexicon.same);
    const isKnown = lexicon.spread.has(stem);
    // An everyday word that the hub never uses says little about what is wanted of it.
    const isCommon = COMMON_WORDS.has(word);
    const share = isKnown ? 1 : isCommon ? TUNING.commonShare : TUNING.unknownShare;
    const isPrefix = isTyping && !isKnown && index === all.length - 1;
    return { stem, weight: share * weightIn(lexicon, stem), isKnown: isKnown || isPrefix || isCommon, isPrefix };
  });

/** How much there is to find: everything in a short question, the most telling known words in a long one. */
const wholeOf = (wanted: readonly Wanted[]): number => {
  if (wanted.length <= TUNING.shortWords) return sum(wanted);
  const most = Math.ceil(TUNING.storyWords);
  const known = wanted.filter(({ isKnown }) => isKnown).map(({ weight }) => weight);
  const top = known.sort((one, other) => other - one).slice(0, most);
  return (top.reduce((total, weight) => total + weight, 0) / most) * TUNING.storyWords;
};

const scored = (lexicon: PreparedLexicon, query: string, words: readonly string[], isTyping: boolean): Answer[] => {
  const wanted = wantedIn(lexicon, words, isTyping);
  const isStory = wanted.length > TUNING.shortWords;
  const whole = wholeOf(wanted);
  if (whole === 0) return [];
  const least = isStory
    ? TUNING.least.story
    : wanted.some(({ isKnown }) => !isKnown)
      ? TUNING.least.unknown
      : TUNING.least.short;
  const expanded = words.flatMap((word) => lexicon.initials.get(word) ?? []);
  const text = joined(query);
  const lean = leaning(query);
  return lexicon.entries
    .flatMap(({ entry, names, named, all, exact, own }): Answer[] => {
      const best = Math.max(0, ...names.map((name) => nearness(lexicon, wanted, whole, name)));
      const inNames = Math.min(1, sum(wanted, named) / whole);
      const inAll = Math.min(1.2, sum(wanted, all) / whole);
      const byInitials = expanded.length > 0 && expanded.every((stem) => named.has(stem)) ? 0.15 : 0;
      const isExact = exact.has(text) || exact.has(words.join(' '));
      const isOwn = own.has(text) || own.has(words.join(' '));
      const part = isStory ? TUNING.story : TUNING.short;
      const base = part.name * best + part.names * inNames + part.all * inAll + byInitials;
      const found = base + (isExact ? 1 : 0) + (isOwn ? 0.25 : 0);
      if (inNames === 0 && byInitials === 0 && inAll < 0.75) return [];
      return found < least ? [] : [{ entry, score: found * TUNING.kind[entry.kind] * (lean[entry.kind] ?? 1) }];
    })
    .sort((one, other) => other.score - one.score || (one.entry.title < other.entry.title ? -1 : 1))
    .slice(0, MOST);
};

const LONGEST = 200;

/** Whether a word is spelled as it is meant: the hub has it, or it is an everyday word, initials or a filler. */
const isWellSpelled = ({ vocabulary, initials }: PreparedLexicon, word: string): boolean =>
  vocabulary.has(word) || initials.has(word) || isFiller(word) || COMMON_WORDS.has(word);

/** The slips in a question, each with the known word that was meant. */
const slipsIn = (lexicon: PreparedLexicon, query: string): ReadonlyMap<string, string> =>
  new Map(
    wordsIn(query).flatMap((word) => {
      const better = isWellSpelled(lexicon, word) ? undefined : putRight(word, lexicon.vocabulary);
      return better === undefined ? [] : [[word, better] as const];
    }),
  );

const answersTo = (lexicon: PreparedLexicon, query: string, isTyping: boolean): Omit<Asked, 'isPutRight'> => {
  const words = contentWords(query);
  return { shown: query, words, answers: words.length === 0 ? [] : scored(lexicon, query, words, isTyping) };
};

/** Where a form of a known word is typed, putting it right must find this much more to be believed. */
const DOUBT = 1.15;

/**
 * Answers a question in staff's own words: fillers left out, slips put right against the hub's own words, initials and
 * what they stand for taken for each other, all words wanted and some accepted, situations before other things that
 * fit as well. @param isExact take the words as they are typed ("Search instead for …") @param isTyping the last word
 * may be unfinished
 */
export const ask = (
  lexicon: PreparedLexicon,
  query: string,
  { isExact = false, isTyping = false }: { isExact?: boolean; isTyping?: boolean } = {},
): Asked => {
  const text = query.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST);
  const typed = { ...answersTo(lexicon, text, isTyping), isPutRight: false };
  const slips = isExact ? new Map<string, string>() : slipsIn(lexicon, text);
  if (slips.size === 0) return typed;
  const shown = wordsIn(text)
    .map((word) => slips.get(word) ?? word)
    .join(' ');
  const right = { ...answersTo(lexicon, shown, isTyping), isPutRight: true };
  const isForm = [...slips.keys()].every((word) => lexicon.spread.has(sense(word, lexicon.same)));
  const best = ({ answers }: Asked): number => answers[0]?.score ?? 0;
  return best(right) > best(typed) * (isForm ? DOUBT : 1) ? right : typed;
};
