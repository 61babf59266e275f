import { type PreparedLexicon, prepareLexicon } from '#src/model/ask-lexicon.ts';
import type { Lexicon } from '#src/model/lexicon.ts';

let loading: Promise<PreparedLexicon> | undefined;

/**
 * Loads the lexicon once, when somebody is about to search; after a failure the next call tries again.
 * @param base the folder the hub is published in, with a slash at both ends
 * @throws when it cannot be had
 */
export const loadLexicon = (base: string): Promise<PreparedLexicon> => {
  loading ??= fetch(`${base}api/lexicon.json`)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`The lexicon answered ${answer.status}.`);
      return prepareLexicon((await answer.json()) as Lexicon);
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
};
