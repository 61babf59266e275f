/** A stop on the sun's path: where it stands in a 400 × 214 drawing. */
export interface ArcStop {
  x: number;
  y: number;
}

const CENTRE = { x: 200, y: 196 };
const RADIUS = 160;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The place on the sun's path a share (0 to 1) of the way from sunrise to sunset. */
export const arcPoint = (share: number): ArcStop => {
  const angle = Math.PI * (1 - share);
  return { x: rounded(CENTRE.x + RADIUS * Math.cos(angle)), y: rounded(CENTRE.y - RADIUS * Math.sin(angle)) };
};

/** The part of the sun's path behind a reader who is a share (0 to 1) of the way, as an SVG path. */
export const arcPath = (share: number): string => {
  const { x, y } = arcPoint(share);
  return `M${CENTRE.x - RADIUS} ${CENTRE.y}A${RADIUS} ${RADIUS} 0 0 1 ${x} ${y}`;
};

/** Where the stops of a pathway stand: as many as it has items, evenly, clear of the horizon at both ends. */
export const arcStops = (count: number): ArcStop[] =>
  Array.from({ length: count }, (_, index) => arcPoint((index + 0.5) / count));

/** A stop on the sun's path laid flat, in a drawing 400 wide. */
export interface FlatStop {
  x: number;
  radius: number;
}

const FLAT = { from: 14, length: 372 };
const STOP_RADIUS = 7;

/** Where the stops of a pathway stand when its arc is laid flat; many stops are drawn smaller so that they stay apart. */
export const flatStops = (count: number): FlatStop[] => {
  const apart = FLAT.length / count;
  const radius = rounded(Math.min(STOP_RADIUS, apart * 0.35));
  return Array.from({ length: count }, (_, index) => ({ x: rounded(FLAT.from + apart * (index + 0.5)), radius }));
};
