import { type Directory, entriesOf, type Listed } from '#src/model/directory.ts';
import { partnersIn } from '#src/model/parts.ts';

/** Everybody met in one day: its id, the partner whose day it is, and the partners in its moments. */
export interface DayMeeting {
  day: string;
  partner: string;
  met: readonly string[];
}

/** The kinds of page on which partners meet. */
export type OccasionKind = 'situations' | 'days' | 'modules';

/** A page on which partners meet, and who they are. */
export interface Occasion {
  kind: OccasionKind;
  entry: Listed;
  partners: ReadonlySet<string>;
}

/**
 * Every situation, day and module with the partners in it: by their parts, by the moments of the day, and by the roles
 * that the module introduces.
 */
export const occasionsOf = (directory: Directory, days: readonly DayMeeting[]): Occasion[] => [
  ...directory.situations.map((entry): Occasion => ({
    kind: 'situations',
    entry,
    partners: new Set(partnersIn(directory, entry.data).keys()),
  })),
  ...days.flatMap(({ day, partner, met }) =>
    entriesOf(directory, 'days', [day]).map((entry): Occasion => ({
      kind: 'days',
      entry,
      partners: new Set([partner, ...met]),
    })),
  ),
  ...directory.modules.map((entry): Occasion => ({
    kind: 'modules',
    entry,
    partners: new Set(entriesOf(directory, 'roles', entry.data.roles).map(({ data }) => data.partner)),
  })),
];
