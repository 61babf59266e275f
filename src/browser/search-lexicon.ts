import { lexiconAnswer } from '#src/browser/search-ahead.ts';
import { type PreparedLexicon, prepareLexicon } from '#src/model/ask-lexicon.ts';
import type { Lexicon } from '#src/model/lexicon.ts';
import type { WaysOfAsking } from '#src/model/ways-of-asking.ts';

/** What a search answers from: the names first, and everything once the ways of asking have come too. */
export interface Lexicons {
  names: PreparedLexicon;
  whole: Promise<PreparedLexicon>;
  /** Whether the whole has come. */
  isWhole: () => boolean;
}

const read = async <Data>(coming: Promise<Response>): Promise<Data> => {
  const answer = await coming;
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  return (await answer.json()) as Data;
};

const load = async (base: string): Promise<Lexicons> => {
  const lexicon = await read<Lexicon>(lexiconAnswer(base));
  const names = prepareLexicon(lexicon);
  // One after the other: on a slow connection the names must not wait for the rest. Without it they answer alone.
  let isWhole = false;
  const whole = read<WaysOfAsking>(fetch(`${base}api/asked.json`))
    .then(
      (ways) => prepareLexicon(lexicon, ways),
      () => names,
    )
    .finally(() => (isWhole = true));
  return { names, whole, isWhole: () => isWhole };
};

let loading: Promise<Lexicons> | undefined;

/**
 * Loads the lexicon once, when somebody is about to search; after a failure the next call tries again.
 * @param base the folder the hub is published in, with a slash at both ends
 * @throws when it cannot be had
 */
export const loadLexicon = (base: string): Promise<Lexicons> => {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
