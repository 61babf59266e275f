import {
  CARD_COLOURS,
  CARD_GROUND,
  CARD_MARGIN,
  CARD_SIZE,
  type Measure,
  type Stroke,
} from '#src/model/card-drawing.ts';
import { footStrokes } from '#src/model/card-foot.ts';
import { headStrokes } from '#src/model/card-head.ts';
import { lyingSky, standingSky } from '#src/model/card-sky.ts';
import { fitText, type TypeChoice } from '#src/model/card-text.ts';
import { dayLinePosition } from '#src/model/day-line.ts';
import { TOWN, TOWN_SIZE } from '#src/model/shapes.ts';
import { sky, SKY_TIMES } from '#src/model/sky.ts';
import type { SocialCard } from '#src/model/social-card.ts';

const TOWN_SCALE = 1.2;
const TOWN_TOP = CARD_GROUND - TOWN_SIZE.height * TOWN_SCALE;
/** Between these the title is set; the sun rises behind the town, below them. */
const TITLE_TOP = 124;
const TITLE_BOTTOM = 404;
/** On paper the day lies behind the town, as tall as the town and a little sky. */
const BAND_TOP = 408;

const VOICE: TypeChoice = { face: 'voice', weight: 600, tracking: -0.025 };
const TITLE_SIZES = [112, 108, 104, 100, 96, 92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40];

const { paper, ink, 'on-sky-night': pale, moon, 'sun-pale': sunPale } = CARD_COLOURS;
const INSIDE = CARD_SIZE.width - 2 * CARD_MARGIN;

const disc = (x: number, y: number, radius: number, colour: string): Stroke => ({
  kind: 'shape',
  path: 'M-1 0a1 1 0 1 1 2 0a1 1 0 1 1 -2 0z',
  x,
  y,
  scale: radius,
  colour,
});

/** The sun of an hour, or the moon of the night, as low as the town and as far along as the day is. */
const orb = (minutes: number, isNight: boolean): Stroke => {
  const radius = isNight ? 46 : 74;
  const way = CARD_SIZE.width - 2 * CARD_MARGIN - 2 * radius;
  const x = CARD_MARGIN + radius + (way * dayLinePosition(minutes)) / 100;
  return disc(Math.round(x), CARD_GROUND - radius / 2 - 4, radius, isNight ? moon : sunPale);
};

/** The title, and what is said under it: how far down they reach, and what to draw. */
const titleStrokes = (card: SocialCard, colour: string, measure: Measure): { strokes: Stroke[]; end: number } => {
  const height = TITLE_BOTTOM - TITLE_TOP - (card.lede === undefined ? 0 : 170);
  const box = { width: INSIDE, height, lines: card.lede === undefined ? 4 : 1, leading: 1.08 };
  const title = fitText(card.title, VOICE, { ...box, sizes: TITLE_SIZES }, measure);
  const first = TITLE_TOP + Math.round(title.style.size * 0.86);
  const strokes: Stroke[] = title.lines.map((text, line) => ({
    kind: 'text',
    text,
    x: CARD_MARGIN - Math.round(title.style.size * 0.03),
    y: first + line * title.leading,
    style: title.style,
    colour,
  }));
  const end = first + (title.lines.length - 1) * title.leading + Math.round(title.style.size * 0.3);
  if (card.lede === undefined) return { strokes, end };
  const lede = fitText(
    card.lede,
    { face: 'voice', weight: 400, tracking: 0 },
    { width: INSIDE, height: TITLE_BOTTOM - end - 36, lines: 3, leading: 1.3, sizes: [38, 36, 34, 32, 30] },
    measure,
  );
  const below = end + 16 + lede.style.size;
  strokes.push(
    ...lede.lines.map((text, line): Stroke => {
      return { kind: 'text', text, x: CARD_MARGIN, y: below + line * lede.leading, style: lede.style, colour };
    }),
  );
  return { strokes, end: below + (lede.lines.length - 1) * lede.leading + 12 };
};

/** What stands behind the words: the sky of a story's own hours, or paper with the line of the whole day. */
const groundStrokes = ({ sky: hours }: SocialCard, held: number, isNight: boolean): Stroke[] => {
  const { width, height } = CARD_SIZE;
  const page: Stroke = { kind: 'box', x: 0, y: 0, width, height, colour: paper };
  if (hours !== undefined) return [page, ...standingSky(hours, width, held, CARD_GROUND), orb(hours.from, isNight)];
  const day = { from: SKY_TIMES[0] ?? 0, to: SKY_TIMES.at(-1) ?? 0 };
  return [page, ...lyingSky(day, width, BAND_TOP, CARD_GROUND - BAND_TOP)];
};

/**
 * Everything on a card, from the back to the front. Words stand on one flat colour, whose contrast is that of the sky
 * (4.5:1 at every minute) or of paper.
 */
export const layoutCard = (card: SocialCard, measure: Measure): Stroke[] => {
  const isNight = card.sky !== undefined && sky(card.sky.from, card.sky.season).ink === 'pale';
  const colour = isNight ? pale : ink;
  const { strokes, end } = titleStrokes(card, colour, measure);
  const town: Stroke = {
    kind: 'shape',
    path: TOWN,
    x: Math.round((CARD_SIZE.width - TOWN_SIZE.width * TOWN_SCALE) / 2),
    y: TOWN_TOP,
    scale: TOWN_SCALE,
    colour: paper,
  };
  return [
    ...groundStrokes(card, end, isNight),
    town,
    {
      kind: 'box',
      x: 0,
      y: CARD_GROUND - 1,
      width: CARD_SIZE.width,
      height: CARD_SIZE.height - CARD_GROUND + 1,
      colour: paper,
    },
    ...headStrokes(card, colour, measure),
    ...strokes,
    ...footStrokes(card, measure),
  ];
};
