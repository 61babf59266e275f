import type { Sighting } from '#src/checks/identifiers/identifier-kind.ts';

/** Digits said in words: "oh seven double seven". */
export interface SpokenDigits extends Sighting {
  digits: string;
}

const WORDS: Readonly<Record<string, string>> = {
  zero: '0', oh: '0', o: '0', nought: '0', naught: '0', nil: '0',
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
}; // prettier-ignore
const TIMES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };

const SOME =
  /\b(?:zero|oh|o|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred)\b/giu;
const TOKEN = /[A-Za-z]+|\d+/gu;
/** Fewer words than these are a count or an emergency number, not a number that was spelled out. */
const FEWEST_WORDS = 4;

/** Whether the digits only count up or down by one, as children do. */
const isCounting = (digits: string): boolean => '01234567890123456789 98765432109876543210'.includes(digits);

/** Numbers spelled out in words, or partly so, in order. */
export const spokenDigits = (text: string): SpokenDigits[] => {
  // Most texts hold too few such words for a number, and reading on would be time lost.
  if ((text.match(SOME)?.length ?? 0) < FEWEST_WORDS) return [];
  const found: SpokenDigits[] = [];
  let [start, end, digits, words, times] = [0, 0, '', 0, 1];
  const close = (): void => {
    if (words >= FEWEST_WORDS && !isCounting(digits)) found.push({ start, end, digits });
    [digits, words, times] = ['', 0, 1];
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (digits !== '' && !/^[\s,.\-]{0,3}$/u.test(text.slice(end, index))) close();
    const word = token.toLowerCase();
    const isNumber = /^\d/u.test(token);
    const digit = isNumber ? token : Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    const repeats = Object.hasOwn(TIMES, word) ? TIMES[word] : undefined;
    if (digit === undefined && repeats === undefined && !(word === 'hundred' && digits !== '')) {
      close();
      continue;
    }
    if (digits === '' && times === 1) start = index;
    if (repeats !== undefined) times = repeats;
    else {
      digits += digit === undefined ? '00' : digit.repeat(isNumber ? 1 : times);
      times = 1;
    }
    if (!isNumber) words += 1;
    end = index + token.length;
  }
  close();
  return found;
};
