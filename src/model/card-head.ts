import { CARD_MARGIN, CARD_SIZE, type Measure, type Stroke, type TextStyle } from '#src/model/card-drawing.ts';
import { fitText, type TypeChoice } from '#src/model/card-text.ts';
import type { SocialCard } from '#src/model/social-card.ts';

/** A box with a dashed edge, as the label of what is a sample has it. */
const dashed = (x: number, y: number, width: number, height: number, colour: string): Stroke[] => {
  const [dash, gap, edge] = [7, 5, 2];
  const along = (length: number): [number, number][] =>
    Array.from({ length: Math.ceil(length / (dash + gap)) }, (_, index) => {
      const start = index * (dash + gap);
      return [start, Math.min(dash, length - start)];
    });
  const box = (left: number, top: number, wide: number, tall: number): Stroke => ({
    kind: 'box',
    x: left,
    y: top,
    width: wide,
    height: tall,
    colour,
  });
  return [
    ...along(width).flatMap(([start, length]) => [
      box(x + start, y, length, edge),
      box(x + start, y + height - edge, length, edge),
    ]),
    ...along(height).flatMap(([start, length]) => [
      box(x, y + start, edge, length),
      box(x + width - edge, y + start, edge, length),
    ]),
  ];
};

/** The line above the title: what it is, whether it is a sample, and when. */
export const headStrokes = (card: SocialCard, colour: string, measure: Measure): Stroke[] => {
  const y = 96;
  const inside = CARD_SIZE.width - 2 * CARD_MARGIN - (card.sample ? 140 : 0);
  const line = { height: 60, lines: 1, leading: 1.2 };
  const hub: TypeChoice = { face: 'hub', weight: 650, tracking: 0 };
  const kind = fitText(card.kind, hub, { ...line, width: inside, sizes: [30, 28, 26, 24, 22] }, measure);
  const kindWord = kind.lines[0] ?? '';
  const small: TextStyle = { ...kind.style, size: 24 };
  const strokes: Stroke[] = [{ kind: 'text', text: kindWord, x: CARD_MARGIN, y, style: kind.style, colour }];
  let end = CARD_MARGIN + measure(kindWord, kind.style);
  if (card.sample) {
    const width = Math.round(measure('Sample', small)) + 24;
    const x = Math.round(end) + 20;
    strokes.push(...dashed(x, y - 30, width, 40, colour));
    strokes.push({ kind: 'text', text: 'Sample', x: x + 12, y: y - 2, style: small, colour });
    end = x + width;
  }
  if (card.note === undefined) return strokes;
  const room = { ...line, width: CARD_SIZE.width - CARD_MARGIN - end - 40, sizes: [34, 32, 30, 28, 26, 24] };
  const { lines, style } = fitText(card.note, { face: 'voice', weight: 500, tracking: 0 }, room, measure);
  const text = lines[0] ?? '';
  strokes.push({ kind: 'text', text, x: CARD_SIZE.width - CARD_MARGIN - measure(text, style), y, style, colour });
  return strokes;
};
