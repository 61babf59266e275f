import { type Directory, partnerTag, type Tag } from '#src/model/directory.ts';
import { type DayMeeting, occasionsOf } from '#src/model/occasions.ts';

/** How near two partners work, nearest first; judged against the partner that is met most. */
export const NEARNESS = ['most', 'often', 'sometimes'] as const;

/** How near two partners work. */
export type Nearness = (typeof NEARNESS)[number];

/** What each nearness is called. */
export const NEARNESS_WORDS: Readonly<Record<Nearness, string>> = {
  most: 'Most of all',
  often: 'Often',
  sometimes: 'Now and then',
};

/** Another partner, and in how many situations, days and modules on the hub both are. */
export interface Neighbour {
  id: string;
  tag: Tag;
  together: number;
  nearness: Nearness;
}

/** How near two partners are that meet so often, where the most that any two meet is known. */
export const nearnessOf = (together: number, most: number): Nearness => {
  if (together > (most * 2) / 3) return 'most';
  return together > most / 3 ? 'often' : 'sometimes';
};

/** The partners that share situations, days or modules with this one, those that share most first. */
export const neighboursOf = (directory: Directory, partner: string, days: readonly DayMeeting[]): Neighbour[] => {
  const groups = occasionsOf(directory, days)
    .map(({ partners }) => partners)
    .filter((group) => group.has(partner));
  const others = directory.partners
    .filter(({ id }) => id !== partner)
    .map(({ id }) => ({ id, tag: partnerTag(directory, id), together: groups.filter((group) => group.has(id)).length }))
    .filter(({ together }) => together > 0)
    .sort((one, other) => other.together - one.together || one.tag.label.localeCompare(other.tag.label, 'en-GB'));
  const most = others[0]?.together ?? 0;
  return others.map((other) => ({ ...other, nearness: nearnessOf(other.together, most) }));
};

/** A neighbour on the drawing: where its mark and its name stand, and the line towards it. */
export interface WebPlace {
  neighbour: Neighbour;
  x: number;
  y: number;
  /** The name in lines of a few words, and where the first of them stands. */
  lines: string[];
  labelY: number;
  line: string;
}

/** The drawing: 560 units wide, the partner at the middle of the horizon, its neighbours on an arc above. */
export const WEB = { width: 560, height: 370, centreX: 280, horizon: 358, most: 7, mark: 26, lineHeight: 17 } as const;

const ARC = { across: 226, up: 250, from: 66, to: 26 };
const FIRST_ANGLE = 13;
const LONGEST_LINE = 11;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Breaks a name into lines of about so many letters, between words. */
export const nameLines = (name: string, longest: number = LONGEST_LINE): string[] =>
  name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > longest) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** Places up to seven neighbours evenly on the arc, from left to right, the nearest first. */
export const webPlaces = (neighbours: readonly Neighbour[]): WebPlace[] => {
  const shown = neighbours.slice(0, WEB.most);
  return shown.map((neighbour, index) => {
    const share = shown.length === 1 ? 0.5 : index / (shown.length - 1);
    const angle = (Math.PI / 180) * (180 - FIRST_ANGLE - share * (180 - 2 * FIRST_ANGLE));
    const [across, up] = [Math.cos(angle), Math.sin(angle)];
    const at = (radiusX: number, radiusY: number): string =>
      `${rounded(WEB.centreX + across * radiusX)} ${rounded(WEB.horizon - 20 - up * radiusY)}`;
    const x = rounded(WEB.centreX + across * ARC.across);
    const y = rounded(WEB.horizon - 20 - up * ARC.up);
    const lines = nameLines(neighbour.tag.label);
    const line = `M${at(ARC.from, ARC.from)}L${at(ARC.across - ARC.to, ARC.up - ARC.to)}`;
    return { neighbour, x, y, lines, labelY: rounded(y - 20 - (lines.length - 1) * WEB.lineHeight), line };
  });
};
