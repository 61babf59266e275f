import {
  CARD_COLOURS,
  CARD_GROUND,
  CARD_MARGIN,
  CARD_SIZE,
  type Measure,
  type Stroke,
  type TextStyle,
} from '#src/model/card-drawing.ts';
import { fitText, type TypeChoice } from '#src/model/card-text.ts';
import { MARKS } from '#src/model/shapes.ts';
import type { SocialCard } from '#src/model/social-card.ts';

/** Where the letters of the foot stand. */
const LINE = CARD_GROUND + 70;

/** The most of the foot that the hub's own name may take. */
const MOST_FOR_NAME = 500;

const { ink, 'ink-2': quiet, sun } = CARD_COLOURS;
const INSIDE = CARD_SIZE.width - 2 * CARD_MARGIN;
const HUB: TypeChoice = { face: 'hub', weight: 650, tracking: 0 };
const NAME: TypeChoice = { face: 'voice', weight: 600, tracking: -0.02 };

/** The sun over two lines, which stands before the hub's name: 46 wide, 40 high, its left edge at `x`. */
const brandMark = (x: number): Stroke[] => {
  const y = LINE - 32;
  const half = (radius: number): string => `M${23 - radius} 29a${radius} ${radius} 0 0 1 ${2 * radius} 0z`;
  const shape = (path: string, colour: string): Stroke => ({ kind: 'shape', path, x, y, scale: 1, colour });
  return [
    shape(half(17.25), ink),
    shape(half(14.75), sun),
    shape('M0 27.5h46v3h-46z', ink),
    shape('M5 35.5h36v3h-36z', ink),
  ];
};

/** The hub's name at the end of the foot, and where it begins. */
const nameStrokes = (hub: string, measure: Measure): { strokes: Stroke[]; start: number } => {
  const box = { width: MOST_FOR_NAME - 60, height: 60, lines: 1, leading: 1.2, sizes: [38, 34, 30, 26, 22] };
  const { lines, style } = fitText(hub, NAME, box, measure);
  const text = lines[0] ?? '';
  const x = CARD_SIZE.width - CARD_MARGIN - Math.ceil(measure(text, style));
  const start = x - 60;
  return { start, strokes: [...brandMark(start), { kind: 'text', text, x, y: LINE, style, colour: ink }] };
};

/** Under the town: whose page it is, with its mark beside the word, and the hub's name. */
export const footStrokes = ({ by, hub }: SocialCard, measure: Measure): Stroke[] => {
  const name = nameStrokes(hub, measure);
  const strokes: Stroke[] = [...name.strokes];
  let x = CARD_MARGIN;
  if (by.family !== undefined) {
    const colour = CARD_COLOURS[by.family];
    strokes.push({ kind: 'shape', path: MARKS[by.family], x, y: LINE - 25, scale: 1.75, colour });
    x += 42;
  }
  const room = Math.min(INSIDE, name.start - 40 - x);
  const box = { width: room, height: 60, lines: 1, leading: 1.2, sizes: [30, 28, 26, 24] };
  const { lines, style } = fitText(by.label, HUB, box, measure);
  const text = lines[0] ?? '';
  strokes.push({ kind: 'text', text, x, y: LINE, style, colour: ink });
  if (by.more === undefined) return strokes;
  const more: TextStyle = { ...style, weight: 400 };
  const start = x + Math.ceil(measure(text, style)) + 20;
  const fits = start + measure(by.more, more) <= name.start - 40;
  return fits ? [...strokes, { kind: 'text', text: by.more, x: start, y: LINE, style: more, colour: quiet }] : strokes;
};
