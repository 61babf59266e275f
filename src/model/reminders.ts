import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '#src/model/dates.ts';
import type { PathwayProgress } from '#src/model/pathway-progress.ts';
import { itemTitle } from '#src/model/progress-words.ts';

/** What reminders are made from. */
export interface ReminderSource {
  progress: PathwayProgress;
  /** The day the reader began, year-month-day. */
  start: string;
  /** The full web address of the pathway. */
  address: string;
  /** The instant the file is made: of two files the later counts. */
  now: Date;
}

const NINE_HOURS = 9 * 60 * 60;

/** Revisions are counted in seconds from here: some calendars take an entry anew only when its number has grown. */
const FIRST = new Date('2026-01-01T00:00:00Z');

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * The dates of a pathway's stages as a calendar file (RFC 5545): one whole-day entry a stage, on the day by which it
 * should be done, with what is left of it and a reminder at nine that morning. Making the file again updates the entries.
 */
export const remindersText = ({ progress, start, address, now }: ReminderSource): string => {
  const calendar = ical({ prodId: { company: 'alongside', product: 'induction', language: 'EN' } });
  for (const { stage, items } of progress.stages) {
    const left = items.filter(({ isDone, optional }) => !isDone && !optional).map(itemTitle);
    const event = calendar.createEvent({
      // A full stop is in no id, so no two stages of any pathways share one name.
      id: `${progress.pathway.id}.${stage.id}@${new URL(address).hostname}`,
      stamp: now,
      sequence: Math.max(0, Math.floor((now.getTime() - FIRST.getTime()) / 1000)),
      start: at(addDays(start, stage.daysFromStart)),
      allDay: true,
      // A reminder takes nobody's day: without this, colleagues who look for a time would find the day taken.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      summary: `${progress.pathway.title}: ${stage.title}`,
      description: [left.length > 0 ? `Still to do: ${left.join('; ')}.` : 'All done.', address].join('\n\n'),
      url: address,
    });
    // Said on its own: what is given with the other facts is passed over, and the alarm would count from the day's end.
    event
      .createAlarm({ type: ICalAlarmType.display, triggerAfter: NINE_HOURS, description: stage.title })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
};
