import { comparePairs, type ComparePair } from '#src/model/compare-pairs.ts';
import { entriesOf } from '#src/model/directory.ts';
import type { DayMeeting } from '#src/model/occasions.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';

/** Who meets whom: in each day, and the pairs of partners that have a page side by side. */
interface Meetings {
  days: DayMeeting[];
  pairs: ComparePair[];
}

const load = async (): Promise<Meetings> => {
  const [{ directory }, entries] = await Promise.all([getHub(), publishedEntries('days')]);
  const days = entries.map((day) => ({
    day: day.id,
    partner: day.data.partner,
    met: momentsOf(day).flatMap(({ roles, partners }) => [
      ...partners,
      ...entriesOf(directory, 'roles', roles).map(({ data }) => data.partner),
    ]),
  }));
  return { days, pairs: comparePairs(directory, days) };
};

let loading: Promise<Meetings> | undefined;

/** Works out who meets whom; once for a whole build, afresh for each page in the preview. */
export const getMeetings = (): Promise<Meetings> => {
  if (import.meta.env.DEV || loading === undefined) loading = load();
  return loading;
};
