/** What a heading of a day is: a moment, a heading without a time, or a time written in another way. */
export type ClockHeading =
  | { kind: 'moment'; time: string; minutes: number; title: string }
  | { kind: 'plain' }
  | { kind: 'malformed'; message: string; fix: string };

const MOMENT = /^((?:[01]\d|2[0-3]):([0-5]\d))\s+(\S.*)$/su;
const TWELVE_HOURS = /^(\d{1,2})(?:[.:h](\d{2}))?\s*([ap])\.?m\b\.?/iu;
const TIME_LIKE = /^(\d{1,2})\s?[.:;h]\s?(\d{1,2})(?!\d)|^(\d{2})(\d{2})\s*(?:hrs?|hours?)\b/iu;

const two = (number: number): string => String(number).padStart(2, '0');

/** The time in the right form, when the numbers make one. */
const suggestion = (hours: number, minutes: number): string | undefined =>
  hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;

const malformed = (written: string, right: string | undefined): ClockHeading => ({
  kind: 'malformed',
  message: `“${written.trim()}” is not a time on the 24-hour clock.`,
  fix: `Begin the heading with four digits and a colon, for example “## ${right ?? '08:30'} At the school gate”.`,
});

/** Reads the words of a heading of a day. */
export const readClockHeading = (text: string): ClockHeading => {
  const moment = MOMENT.exec(text);
  if (moment !== null) {
    const [, time = '', minutes = '0', title = ''] = moment;
    return { kind: 'moment', time, minutes: Number(time.slice(0, 2)) * 60 + Number(minutes), title };
  }
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text)) {
    return {
      kind: 'malformed',
      message: 'This moment has a time and no title.',
      fix: `Write what happens after it: “## ${text} At the school gate”.`,
    };
  }
  const twelve = TWELVE_HOURS.exec(text);
  if (twelve !== null) {
    const [written, hours, minutes = '0', half] = twelve;
    const hour = (Number(hours) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
    return malformed(written, suggestion(hour, Number(minutes)));
  }
  const like = TIME_LIKE.exec(text);
  if (like === null) return { kind: 'plain' };
  return malformed(like[0], suggestion(Number(like[1] ?? like[3]), Number(like[2] ?? like[4])));
};
