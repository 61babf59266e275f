import type { Advice, TextRule } from '#src/checks/advice.ts';
import { britishFor } from '#src/checks/american.ts';
import { anyOf, quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';
import type { Speller } from '#src/checks/speller.ts';

const WORD =
  /(?<![\p{L}\p{M}\p{N}.@/#&’'_-])\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}@/_]|\.\p{Ll})/gu;

/** Names and initials are nobody's to spell but their owner's. */
const isName = (word: string): boolean => /\p{Lu}/u.test(word);

const adviceFor = (word: string, speller: Speller): Pick<Advice, 'message' | 'fix'> | undefined => {
  const lower = word.toLowerCase();
  if (isName(word) && lower.length < 5) return undefined;
  const british = britishFor(lower, (turned) => speller.knows(turned));
  if (british !== undefined) {
    const first = isName(word) ? british.charAt(0).toUpperCase() : british.charAt(0);
    const spelled = `${first}${british.slice(1)}`;
    return { message: `${quoted(word)} is the American spelling.`, fix: `Write ${quoted(spelled)}.` };
  }
  if (isName(word)) return undefined;
  const near = speller.suggest(word);
  const fix =
    near.length === 0
      ? 'Check it; if it is right here, add it to advice.knownWords in the settings.'
      : `Did you mean ${anyOf(near.map(quoted))}? If it is right, add it to advice.knownWords in the settings.`;
  return { message: `${quoted(word)} is not in the dictionary.`, fix };
};

/** Words that are not spelled the British way; each is said once in a text. Names are left alone. */
export const spellingRule: TextRule = ({ text, sentences }, { speller }) => {
  if (speller === undefined) return [];
  const starts = new Set(sentences.map(({ from }) => from));
  const said = new Set<string>();
  return matchesOf(text, WORD).flatMap(({ 0: word, index }): Advice[] => {
    const plain = word.replace(/[’']s?$/u, '');
    const isSentenceStart = starts.has(index) && /^\p{Lu}[^\p{Lu}]*$/u.test(plain);
    if ((isName(plain) && !isSentenceStart) || plain.length < 3 || said.has(plain)) return [];
    if (speller.knows(plain) || speller.knows(plain.toLowerCase())) return [];
    const advice = adviceFor(plain, speller);
    if (advice === undefined) return [];
    said.add(plain);
    return [{ rule: 'spelling', from: index, to: index + plain.length, ...advice }];
  });
};
