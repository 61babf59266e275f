/** A time as somebody writes it at the start of a line, and the words after it. */
export interface SpokenTime {
  /** Minutes after midnight, as written; the first half of the day where the words leave the half open. */
  minutes: number;
  /** Whether the words say which half of the day it is: "8.30am", "08:30" and "14:00" do, "8:30" does not. */
  half: 'said' | 'open';
  /** Whether it is written on the clock of 24 hours: "08:30", "14:00", "0830 hrs". */
  isDay24: boolean;
  /** How it is written: a clock (8.30am), with a colon or a half of the day that leaves little doubt; or words. */
  form: 'clear' | 'figures' | 'words';
  /** The time as written. */
  written: string;
  /** What stands after it, without the dash or stop between. */
  title: string;
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
  half: 30,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  'forty five': 45,
  fifty: 50,
};

const HOUR = `(?:${HOURS.join('|')}|1[0-2]|[1-9])`;
const MINUTE = `(?:${Object.keys(MINUTES)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;
const HALF = String.raw`(?:\s*(?<half>[ap])\.?\s?m\b(?![’'])\.?|\s*(?<hrs>hrs?|hours?|h)\b)`;

/** The ways people write a time; what stands before it ("At about") is taken off first. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<h>\d{1,2})\s?(?<sign>[:.;·]|h)\s?(?<m>\d{2})(?![\d%]|[.:]\d)${HALF}?`, 'iu'),
  new RegExp(String.raw`^(?<h>\d{1,2})${HALF}`, 'iu'),
  new RegExp(String.raw`^(?<h>[0-2]\d)(?<m>[0-5]\d)(?!\d)${HALF}?`, 'iu'),
  new RegExp(String.raw`^(?<past>${MINUTE})(?:\s+minutes)?\s+(?<way>past|to)\s+(?<hour>${HOUR})\b`, 'iu'),
  new RegExp(String.raw`^(?<past>half)[\s-]+(?<hour>${HOUR})\b`, 'iu'),
  new RegExp(String.raw`^(?<hour>${HOUR})\s?o[’']?\s?clock\b`, 'iu'),
  new RegExp(
    String.raw`^(?<hour>${HOURS.join('|')})[\s-]+(?<past>fifteen|twenty|thirty|forty-five|forty five|forty)\b`,
    'iu',
  ),
  /^(?:12\s+)?(?<named>noon|midday|midnight)\b(?=\s*(?:$|[-–—:,.|)\]]))/iu,
];

/** "08:30 Am I late?": a time and a question, not a time with the half of its day. */
const BEFORE_AM_I = /^\d{1,2}[:.]\d{2}(?=\sAm I\b)/u;

const BEFORE =
  /^[([]?\s*(?:(?:at|about|around|approx(?:imately)?\.?|circa|ca?\.|roughly|nearly|almost|just (?:after|before|gone)|from|by|time:?|~)\s+)*/iu;
const PART_OF_DAY =
  /^,?\s+(?:in the (?<part>morning|afternoon|evening)|(?<night>at night)|this (?<this>morning|afternoon|evening))\b/iu;
const RANGE = /^\s*(?:-|–|—|to|until|till)\s*/iu;
const AFTER = /^\s*(?:[-–—:.,;|)\]]+(?=\s|$)\s*|[-–—:|]\s*|\s+|$)/u;

interface Found {
  minutes: number;
  half: SpokenTime['half'];
  isDay24: boolean;
  form: SpokenTime['form'];
  length: number;
}

const hourOf = (word: string): number => (/^\d/u.test(word) ? Number(word) : HOURS.indexOf(word.toLowerCase()) + 1);

/** Minutes after midnight in the half of the day that is said; undefined when there is no such time. */
const inHalf = (hours: number, minutes: number, half: string | undefined): number | undefined => {
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  if (half === undefined || hours > 12) return (hours % 24) * 60 + minutes;
  return ((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minutes;
};

const inFigures = (groups: Record<string, string | undefined>, written: string): Found | undefined => {
  const { h = '', m = '0', half, hrs, sign } = groups;
  // A whole hour is a time only with am or pm: "3h" is how long something takes.
  if (groups['m'] === undefined && half === undefined) return undefined;
  const hours = Number(h);
  const minutes = inHalf(hours, Number(m), half);
  if (minutes === undefined) return undefined;
  const isFour = sign === undefined && groups['m'] !== undefined;
  // Four digits alone may be a year.
  if (isFour && hrs === undefined && half === undefined && /^(?:19|20)/u.test(h)) return undefined;
  const isDay24 = half === undefined && (hours > 12 || h.startsWith('0') || isFour);
  const isClear = half !== undefined || sign === ':' || hrs !== undefined;
  return {
    minutes,
    half: half !== undefined || isDay24 ? 'said' : 'open',
    isDay24,
    form: isClear ? 'clear' : 'figures',
    length: written.length,
  };
};

const inWords = (groups: Record<string, string | undefined>, written: string): Found => {
  const { named, hour = '12', past, way } = groups;
  const words = { isDay24: false, form: 'words' as const, length: written.length };
  if (named !== undefined) return { ...words, minutes: /midnight/iu.test(named) ? 0 : 720, half: 'said' };
  const minutes = past === undefined ? 0 : (MINUTES[past.toLowerCase().replace(/\s+/u, ' ')] ?? 0);
  const whole = (hourOf(hour) % 12) * 60;
  return { ...words, minutes: (whole + (way?.toLowerCase() === 'to' ? 720 - minutes : minutes)) % 720, half: 'open' };
};

const readTime = (text: string): Found | undefined => {
  const told = BEFORE_AM_I.exec(text)?.[0] ?? text;
  for (const form of FORMS) {
    const match = form.exec(told);
    if (match === null) continue;
    const groups = { ...match.groups };
    const found = groups['h'] === undefined ? inWords(groups, match[0]) : inFigures(groups, match[0]);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The length of the end of a stretch of time ("–9.15am"), and what it says of its start. */
const readRange = (text: string): { length: number; end: Found } | undefined => {
  const joint = RANGE.exec(text)?.[0];
  const end = joint === undefined ? undefined : readTime(text.slice(joint.length));
  return joint === undefined || end === undefined ? undefined : { length: joint.length + end.length, end };
};

/** "9–10am": the hour alone is a time only because of the other. */
const readShortRange = (text: string): Found | undefined => {
  const hour = /^(?:1[0-2]|[1-9])(?=\s*(?:-|–|—|to\b))/u.exec(text)?.[0];
  const range = hour === undefined ? undefined : readRange(text.slice(hour.length));
  if (hour === undefined || range?.end.half !== 'said') return undefined;
  return { minutes: (Number(hour) % 12) * 60, half: 'open', isDay24: false, form: 'clear', length: hour.length };
};

/** Takes the half of the day from the end of the stretch: "11–1pm" begins in the morning, "2–3pm" does not. */
const withEnd = (start: Found, end: Found): Found => {
  if (start.half === 'said' || end.half === 'open') return start;
  const later = start.minutes + 720;
  return { ...start, minutes: later <= end.minutes ? later : start.minutes, half: 'said' };
};

const withPart = (found: Found, part: string | undefined): Found => {
  if (part === undefined || found.half === 'said') return found;
  const isLater = part.toLowerCase() !== 'morning' && !(part === 'night' && found.minutes < 300);
  return { ...found, minutes: (found.minutes % 720) + (isLater ? 720 : 0), half: 'said' };
};

/**
 * Reads the time with which a line begins, in the ways people write one: "8.30am At the gate", "08:30 – At the gate",
 * "0830 hrs", "Half past eight: at the gate", "9–10am Playgroup". A number that only might be a time is none: a year,
 * a paragraph number, a quantity. Undefined when the line does not begin with a time.
 */
export const readSpokenTime = (line: string): SpokenTime | undefined => {
  const text = line.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  let found = readTime(text.slice(start)) ?? readShortRange(text.slice(start));
  if (found === undefined) return undefined;
  let end = start + found.length;
  const range = readRange(text.slice(end));
  if (range !== undefined) {
    found = withEnd(found, range.end);
    end += range.length;
  }
  const part = PART_OF_DAY.exec(text.slice(end));
  const { part: one, night, this: other } = part?.groups ?? {};
  found = withPart(found, one ?? other ?? (night === undefined ? undefined : 'night'));
  end += part?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(end));
  if (after === null) return undefined;
  const title = text.slice(end + after[0].length).trim();
  const { minutes, half, isDay24, form } = found;
  return { minutes, half, isDay24, form, written: text.slice(0, end).trim(), title: capital(title) };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
