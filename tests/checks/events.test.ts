import { describe, expect, it } from 'vitest';
import { checkWith, said, siteWith, swap, TODAY } from './good-site.ts';

const EVENT = 'content/events/doors.mdx';
const OTHER = 'content/events/windows.mdx';
const LEARNING = 'content/learning/what-a-door-taught.mdx';
const good = (await siteWith()).files.find(({ path }) => path === EVENT)?.text ?? '';
/** The same event under another title, as a second one. */
const another = good.replace('title: Doors', 'title: Windows');
const withLine = (lines: string) => swap('theme: Doors', `${lines}\ntheme: Doors`);
const problems = async (lines: string) => said(await checkWith({ [EVENT]: withLine(lines) }));

describe('an event', () => {
  it.each([
    ['2027-03-28T01:30', '2027-03-28T03:00', 'start', 'On 28 March 2027, 01:30 never comes: the clocks go forward.'],
    ['2027-10-30T22:00', '2027-10-31T01:30', 'end', 'On 31 October 2027, 01:30 comes twice: the clocks go back.'],
  ])('does not have an hour that is not the same for everybody: %s to %s', async (start, end, _, message) => {
    const times = swap('start: 2026-12-03T13:00\nend: 2026-12-03T15:00', `start: ${start}\nend: ${end}`);
    expect((await checkWith({ [EVENT]: times })).map((issue) => issue.message)).toEqual([message]);
  });

  it('has an hour before and after the clocks change', async () => {
    const times = swap(
      'start: 2026-12-03T13:00\nend: 2026-12-03T15:00',
      'start: 2027-03-28T00:59\nend: 2027-03-28T02:00',
    );
    expect(await checkWith({ [EVENT]: times })).toEqual([]);
  });

  it('is not written up before it has ended', async () => {
    expect(await problems('writeUpDue: 2026-12-03')).toEqual([]);
    expect(await problems('writeUpDue: 2026-12-02')).toEqual([
      'events/doors.mdx:12:13 events What was learned is due before the event has ended.',
    ]);
  });

  it('tells its changes oldest first, and none that is still to come', async () => {
    const changes = (...days: string[]) =>
      `changed:\n${days.map((on) => `  - on: ${on}\n    what: A bigger room.`).join('\n')}`;
    expect(await problems(changes('2026-11-01', '2026-11-01', TODAY))).toEqual([]);
    expect(await problems(changes('2026-11-02', '2026-11-01', '2026-11-23'))).toEqual([
      'events/doors.mdx:15:9 events This change, of 1 November 2026, stands after a later one.',
      'events/doors.mdx:17:9 events 23 November 2026 is still to come.',
    ]);
  });

  it('is asked since when and why, when it is cancelled', async () => {
    expect(await problems('cancelled: true')).toEqual([
      '(advice) events/doors.mdx:12:12 events It is cancelled, and nothing says since when or why.',
    ]);
    expect(await problems('cancelled: true\nchanged: [{ on: 2026-11-20, what: The hall has flooded. }]')).toEqual([]);
  });

  it('keeps its first name when its file is renamed, and shares it with no other', async () => {
    const renamed = withLine('firstId: gates')(another).replace('learning: what-a-door-taught\n', '');
    expect(await checkWith({ [OTHER]: renamed })).toEqual([]);
    expect(await problems('firstId: doors')).toEqual([
      'events/doors.mdx:12:10 events “doors” is the id this event has now.',
    ]);
    expect(said(await checkWith({ [OTHER]: renamed.replace('gates', 'doors') }))).toEqual([
      'events/windows.mdx:12:10 events Calendars know content/events/doors.mdx as “doors”, and could not tell the two apart.',
    ]);
  });

  it('and what was learned from it name each other', async () => {
    const elsewhere = {
      [LEARNING]: swap('event: doors', 'event: windows'),
      [OTHER]: another.replace(/learning: .*\n/u, ''),
    };
    expect(said(await checkWith(elsewhere))).toEqual([
      'events/doors.mdx:15:11 events The learning example “what-a-door-taught” says that it came of another event, “windows”.',
    ]);
  });
});
