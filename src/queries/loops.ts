import { partnerTag } from '#src/model/directory.ts';
import { learningLoops, type Loop } from '#src/model/loops.ts';
import { getHub } from '#src/queries/hub.ts';

/** What the page of open loops shows: those that are overdue, those that are not, and those that have ended. */
export const getLoops = async () => {
  const hub = await getHub();
  const { open, ended } = learningLoops(hub.directory, hub.today);
  const withOwner = (loop: Loop) => ({ loop, owner: partnerTag(hub.directory, loop.owner) });
  return {
    ...hub,
    overdue: open.filter(({ overdue }) => overdue > 0).map(withOwner),
    open: open.filter(({ overdue }) => overdue === 0).map(withOwner),
    ended: ended.map(withOwner),
  };
};

/** How many loops are overdue on the day of the build. */
export const getOverdueCount = async (): Promise<number> => (await getLoops()).overdue.length;
