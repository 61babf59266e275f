/** What of a voice of the browser matters here. */
export interface Voice {
  /** The language it speaks, such as "en-GB"; some systems write "en_GB". */
  lang: string;
  /** True when it speaks on the device; another sends every word to its maker. */
  localService: boolean;
  /** True when it is the one the reader's system uses. */
  default: boolean;
}

const languageOf = ({ lang }: Voice): string => lang.replace('_', '-').toLowerCase();

/**
 * The voice to read a story aloud with: an English one that speaks on the device, British before others, and the
 * reader's own choice before the rest. Undefined when every English voice would send the words to somebody.
 */
export const voiceToRead = <Any extends Voice>(voices: readonly Any[]): Any | undefined => {
  const score = (voice: Any): number => (languageOf(voice) === 'en-gb' ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && /^en\b/.test(languageOf(voice)))
    .sort((one, other) => score(other) - score(one))[0];
};

/** How many characters are said at once: some browsers go silent in the middle of a longer text. */
const LONGEST = 200;

/** A piece that is still too long, cut between words. */
const cut = (piece: string): string[] => {
  const pieces: string[] = [];
  let rest = piece;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const end = space > 0 ? space : LONGEST;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
};

/** A text in the pieces it is said in: sentence by sentence, none longer than a browser can say at once. */
export const sayable = (text: string): string[] =>
  text
    .split(/(?<=[.!?]['’”)]*)\s+/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '')
    .flatMap(cut);
