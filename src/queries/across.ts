import { ACROSS_PATH, acrossFamilies, type AcrossDay, hourName, hourOf, hoursInUse } from '#src/model/across.ts';
import { hourList } from '#src/model/across-hour.ts';
import { minutesOf } from '#src/model/dates.ts';
import { entryOf, roleTag } from '#src/model/directory.ts';
import { pathTo, pathToEntry } from '#src/model/paths.ts';
import { STILL_MINUTES } from '#src/model/right-now.ts';
import { closest, touchesOf, touchingDays } from '#src/model/touching-days.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';

/** How many places where days touch are listed for everybody, and at the end of one day. */
const MOST_TOUCHES = 48;
const MOST_ON_A_DAY = 12;

/** All published days as rows of the page across the partnership. */
const getAcrossDays = async (): Promise<AcrossDay[]> => {
  const { directory } = await getHub();
  const days = await publishedEntries('days');
  return days.map((day) => ({
    id: day.id,
    href: pathToEntry('days', day.id),
    title: day.data.title,
    role: day.data.role,
    tag: roleTag(directory, day.data.role),
    hours: day.data.hours,
    moments: momentsOf(day).map(({ time, minutes, title, id, roles }) => ({ time, minutes, title, id, roles })),
  }));
};

/** What the page across the partnership shows. */
export const getAcross = async () => {
  const hub = await getHub();
  const days = await getAcrossDays();
  const families = acrossFamilies(days, hub.settings.families);
  const rows = families.flatMap((family) => family.days);
  const hours = hoursInUse(rows);
  const touches = touchingDays(rows, (hours[0] ?? 0) * 60);
  return {
    ...hub,
    families,
    rows,
    hours: hours.map((hour) => ({ hour, name: hourName(hour), list: hourList(rows, hour * 60) })),
    /** The hour that is open where no script reads the reader’s clock. */
    still: hourOf(STILL_MINUTES),
    touches: closest(touches, MOST_TOUCHES),
    touchCount: touches.length,
    isSample: rows.some(({ id }) => entryOf(hub.directory, 'days', id).data.sample),
  };
};

/** Where a day touches others, and what everybody is doing when it begins. */
export const getAround = async (id: string) => {
  const days = await getAcrossDays();
  const day = days.find((one) => one.id === id);
  const start = day === undefined ? 0 : minutesOf(day.hours.from);
  const hour = hourName(hourOf(start));
  const touches = touchesOf(days, id, start);
  return {
    touches: closest(touches, MOST_ON_A_DAY),
    touchCount: touches.length,
    hour,
    href: pathTo(`${ACROSS_PATH}#${hour}`),
  };
};
