import { filmClock, secondsOf } from '#src/model/film-time.ts';
import { decodeEntities } from '#src/model/text.ts';

/** One caption as a parser of WebVTT gives it: seconds from the start of the film, and its text with its markup. */
export interface Cue {
  startTime: number;
  endTime: number;
  text: string;
}

/** A chapter as the front matter gives it: minutes and seconds, and what it is about. */
export interface Chapter {
  at: string;
  title: string;
}

/** A line of a transcript: a few captions that belong together. */
export interface TranscriptLine {
  /** Its place on the page, in the words of a media fragment (W3C Media Fragments URI 1.0): `t=01:42`. */
  id: string;
  /** Seconds from the start of the film. */
  seconds: number;
  /** The same as minutes and seconds. */
  clock: string;
  /** The title of the chapter that begins here. */
  chapter?: string;
  /** Who speaks, where the captions say so and it was somebody else before. */
  speaker?: string;
  /** What is said; empty where a chapter has no words. */
  text: string;
}

/** A line is long enough to end with its sentence: characters, or seconds. */
const ENOUGH_TEXT = 80;
const ENOUGH_SECONDS = 8;
/** A line ends here although its sentence does not: characters. */
const MOST_TEXT = 400;
/** A silence after which something new begins, in seconds. */
const PAUSE = 4;
/** A caption that begins so little before its chapter belongs to it: chapters are told in whole seconds. */
const GRACE = 1;

/** A tag of WebVTT; a sign that opens none is a sign. Source: W3C WebVTT, 6.4, WebVTT cue text parsing rules. */
const TAG = /<(?:\/?[a-z][^<>]*|\/|\d[\d:.]*)>/giu;

/** Who says what in a caption: `<v Dan>Hello <i>there</i>` is "Hello there", said by Dan. */
export const cueWords = (text: string): { speaker?: string; text: string } => {
  const voice = text.match(TAG)?.find((tag) => /^<v[.\s]/u.test(tag));
  const speaker = voice === undefined ? '' : decodeEntities(voice.slice(1, -1).replace(/^v\S*/u, '')).trim();
  const words = decodeEntities(text.replace(TAG, '')).replace(/\s+/gu, ' ').trim();
  return speaker === '' ? { text: words } : { speaker, text: words };
};

const endsSentence = (text: string): boolean => /[.!?…\])][’”'"]?$/u.test(text);

interface OpenLine {
  seconds: number;
  end: number;
  text: string;
  chapter?: string;
  speaker?: string;
}

/** Whether a line goes on with the next caption. */
const goesOn = (line: OpenLine, cue: Cue, speaker: string | undefined): boolean => {
  if (speaker !== undefined && speaker !== line.speaker) return false;
  if (cue.startTime - line.end > PAUSE || line.text.length > MOST_TEXT) return false;
  const enough = line.text.length >= ENOUGH_TEXT || line.end - line.seconds >= ENOUGH_SECONDS;
  return !(enough && endsSentence(line.text));
};

/** Gives every line a place of its own, even when two begin in the same second. */
const placed = (lines: readonly OpenLine[]): TranscriptLine[] => {
  let last = -1;
  let speaking: string | undefined;
  return lines.map(({ seconds, text, chapter, speaker }) => {
    last = Math.max(last + 1, Math.floor(seconds));
    const said = speaker !== undefined && speaker !== speaking;
    if (speaker !== undefined) speaking = speaker;
    const clock = filmClock(last);
    return { id: `t=${clock}`, seconds: last, clock, text, ...(chapter && { chapter }), ...(said && { speaker }) };
  });
};

/**
 * The transcript of a film: its captions joined into sentences that can be read, a new line at each chapter, each
 * pause and each new speaker.
 */
export const transcriptOf = (cues: readonly Cue[], chapters: readonly Chapter[] = []): TranscriptLine[] => {
  const waiting = chapters
    .map(({ at, title }) => ({ seconds: secondsOf(at), title }))
    .sort((one, other) => one.seconds - other.seconds);
  const lines: OpenLine[] = [];
  const open = (line: OpenLine): void => void lines.push(line);
  const openChapters = (until: number): boolean => {
    const begun = waiting.filter(({ seconds }) => seconds < until);
    for (const { seconds, title } of begun) open({ seconds, end: seconds, text: '', chapter: title });
    waiting.splice(0, begun.length);
    return begun.length > 0;
  };
  for (const cue of cues) {
    const { text, speaker } = cueWords(cue.text);
    if (text === '') continue;
    const begins = openChapters(cue.startTime + GRACE);
    const line = lines.at(-1);
    if (line !== undefined && (begins || goesOn(line, cue, speaker))) {
      line.text = line.text === '' ? text : `${line.text} ${text}`;
      line.end = cue.endTime;
      if (speaker !== undefined) line.speaker = speaker;
    } else {
      const saying = speaker ?? line?.speaker;
      open({ seconds: cue.startTime, end: cue.endTime, text, ...(saying && { speaker: saying }) });
    }
  }
  openChapters(Number.POSITIVE_INFINITY);
  return placed(lines);
};

/** A transcript as one text, for search engines and feeds. */
export const transcriptText = (lines: readonly TranscriptLine[]): string =>
  lines
    .filter(({ text }) => text !== '')
    .map(({ speaker, text }) => (speaker === undefined ? text : `${speaker}: ${text}`))
    .join(' ');
