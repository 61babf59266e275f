import type { FamilyGroup } from '#src/model/families.ts';
import { type Nearness, nameLines } from '#src/model/partner-web.ts';
import type { Tie } from '#src/model/partner-ties.ts';
import type { Family } from '#src/schemas/partners.ts';

/** A partner on the map: its mark, its name in lines, and the point its lines begin at. */
export interface MapPlace {
  id: string;
  family: Family;
  y: number;
  lines: string[];
  /** Where the first line of its name stands. */
  labelY: number;
}

/** A line from one partner to another. */
export interface MapArc {
  path: string;
  nearness: Nearness;
}

/** The map as it is drawn: partners one under another, by family, and lines between those that meet. */
export interface PartnerMap {
  height: number;
  places: MapPlace[];
  arcs: MapArc[];
}

/**
 * The drawing: as wide as a phone, in units that are pixels there, so that its names can be read on the smallest
 * screen. Above so many partners only those that meet most are drawn; the list has them all.
 */
export const MAP = { width: 350, points: 190, mark: 16, text: 24, lineHeight: 17, letters: 18, most: 24 } as const;

const ROW = 40;
const WIDEST = MAP.width - MAP.points - 6;
const NARROWEST = 22;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Lines bend further out the further apart the two stand, so that each can be followed. */
const arcBetween = (one: number, other: number, height: number): string => {
  const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
  const across = NARROWEST + (WIDEST - NARROWEST) * Math.min(1, (bottom - top) / (height - ROW));
  return `M${MAP.points} ${top}A${rounded(across)} ${rounded((bottom - top) / 2)} 0 0 1 ${MAP.points} ${bottom}`;
};

/** The ties that are drawn: the near ones, and of the rest those without which a partner would stand alone. */
const drawnTies = (ties: readonly Tie[]): Tie[] => {
  const reached = new Set<string>();
  return ties.filter((tie) => {
    const isDrawn = tie.nearness !== 'sometimes' || tie.partners.some((id) => !reached.has(id));
    if (isDrawn) for (const id of tie.partners) reached.add(id);
    return isDrawn;
  });
};

/** The partners that meet most, by how often they meet anybody. */
const busiest = (ties: readonly Tie[]): ReadonlySet<string> => {
  const meetings = new Map<string, number>();
  for (const { partners, together } of ties)
    for (const id of partners) meetings.set(id, (meetings.get(id) ?? 0) + together);
  const order = [...meetings].sort(([one, most], [other, less]) => less - most || (one < other ? -1 : 1));
  return new Set(order.slice(0, MAP.most).map(([id]) => id));
};

/** Draws the map. @param ties those that meet most first @param families in the order in which partners are listed */
export const partnerMap = (ties: readonly Tie[], families: readonly FamilyGroup[]): PartnerMap => {
  const shown = busiest(ties);
  const partners = families.flatMap((family) => family.partners).filter(({ id }) => shown.has(id));
  let height = 0;
  const places = partners.map(({ id, data }) => {
    const lines = nameLines(data.shortName, MAP.letters);
    const row = Math.max(ROW, (lines.length + 1) * MAP.lineHeight);
    const y = rounded(height + row / 2);
    height += row;
    return { id, family: data.family, y, lines, labelY: rounded(y + 5 - ((lines.length - 1) * MAP.lineHeight) / 2) };
  });
  const at = new Map(places.map(({ id, y }) => [id, y]));
  const arcs = drawnTies(ties.filter((tie) => tie.partners.every((id) => at.has(id)))).map((tie) => ({
    path: arcBetween(at.get(tie.partners[0]) ?? 0, at.get(tie.partners[1]) ?? 0, height),
    nearness: tie.nearness,
  }));
  // The strongest line is drawn last, over the others.
  return { height, places, arcs: arcs.reverse() };
};
