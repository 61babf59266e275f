import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_COLOURS, CARD_MARGIN, CARD_SIZE, type Measure, type Stroke } from '#src/model/card-drawing.ts';
import { layoutCard } from '#src/model/card-layout.ts';
import { contrast, parseHex } from '#src/model/colour.ts';
import type { SocialCard } from '#src/model/social-card.ts';

const measure: Measure = (text, { size, spacing }) => [...text].length * (size * 0.55 + spacing);
const card: SocialCard = {
  path: '/cards/days/tea.png',
  kind: 'A day in the life',
  note: '09:00 to 17:20',
  title: 'The kettle',
  sample: true,
  by: { label: 'Health visitor', family: 'health', more: 'NHS trusts' },
  hub: 'Alongside',
  sky: { from: 540, to: 720 },
};
const onPaper: SocialCard = (({ path, kind, title, sample, by, hub }) => ({ path, kind, title, sample, by, hub }))(
  card,
);
const texts = (strokes: readonly Stroke[]) => strokes.filter((stroke) => stroke.kind === 'text');
const words = (one: SocialCard): string[] => texts(layoutCard(one, measure)).map(({ text }) => text);

/** The colour on which a text stands: that of the last box drawn over the place before it. */
const behind = (strokes: readonly Stroke[], text: Stroke & { kind: 'text' }, y: number): string =>
  strokes
    .slice(0, strokes.indexOf(text))
    .filter((one) => one.kind === 'box' && one.height > 3 && one.y <= y && one.y + one.height > y)
    .findLast((one) => one.kind === 'box' && one.x <= text.x && one.x + one.width > text.x)?.colour ?? '';

describe('a social card', () => {
  it('says what it is, when, whose it is, whether it is a sample, and which hub it comes from', () => {
    expect(words(card)).toEqual(
      expect.arrayContaining(['A day in the life', 'Sample', '09:00 to 17:20', 'The kettle']),
    );
    expect(words(card)).toEqual(expect.arrayContaining(['Health visitor', 'NHS trusts', 'Alongside']));
    expect(words({ ...card, sample: false })).not.toContain('Sample');
  });

  it('can be read at every minute of the day, from the top of each letter to its foot', () => {
    for (let from = 0; from < 1440; from += 1) {
      const strokes = layoutCard({ ...card, sky: { from, to: from + 180 } }, measure);
      for (const text of texts(strokes)) {
        for (const y of [text.y - text.style.size * 0.75, text.y + text.style.size * 0.22]) {
          const ground = behind(strokes, text, y);
          expect(contrast(parseHex(text.colour), parseHex(ground)), `${from}: ${text.text}`).toBeGreaterThan(4.5);
        }
      }
    }
  });

  it('never sets words over an edge, under one another or on the town, however long they are', () => {
    const long = (most: number) => fc.string({ minLength: 1, maxLength: most, unit: fc.constantFrom(...'abc dé’') });
    const any = fc.record({ kind: long(28), title: long(110), note: long(60), label: long(80), hub: long(40) });
    fc.assert(
      fc.property(any, fc.constantFrom(card, onPaper), ({ label, ...rest }, kind) => {
        const strokes = layoutCard({ ...kind, ...rest, by: { label } }, measure);
        for (const { text, x, y, style } of texts(strokes)) {
          expect(x).toBeGreaterThanOrEqual(CARD_MARGIN - 4);
          expect(x + measure(text, style)).toBeLessThanOrEqual(CARD_SIZE.width - CARD_MARGIN + 1);
          expect(y + style.size * 0.23 <= 408 || y > 560, text).toBe(true);
        }
        const foot = texts(strokes)
          .filter(({ y }) => y > 560)
          .sort((one, other) => one.x - other.x);
        expect(foot[0]!.x + measure(foot[0]!.text, foot[0]!.style)).toBeLessThan(foot[1]!.x);
      }),
    );
  });

  it('keeps the longest words that settings allow inside the card of the hub', () => {
    const strokes = layoutCard({ ...onPaper, kind: 'w'.repeat(80), lede: 'word '.repeat(40) }, measure);
    for (const { text, x, y, style } of texts(strokes)) {
      expect(x + measure(text, style)).toBeLessThanOrEqual(CARD_SIZE.width - CARD_MARGIN);
      expect(y + style.size * 0.23 <= 400 || y > 560, text).toBe(true);
    }
  });

  it('is set on paper when it has no hours of its own, with the whole day behind the town', () => {
    const strokes = layoutCard(onPaper, measure);
    expect(strokes[0]).toMatchObject({ height: CARD_SIZE.height, colour: CARD_COLOURS.paper });
    expect(new Set(strokes.map(({ colour }) => colour)).size).toBeGreaterThan(300);
    expect(texts(strokes).every(({ colour }) => colour === CARD_COLOURS.ink || colour === CARD_COLOURS['ink-2'])).toBe(
      true,
    );
  });

  it('gives its mark the colour of its family, and puts none beside what has no family', () => {
    const marks = (one: SocialCard) => layoutCard(one, measure).filter(({ colour }) => colour === CARD_COLOURS.health);
    expect(marks(card)).toHaveLength(1);
    expect(marks({ ...card, by: { label: 'Babies' } })).toHaveLength(0);
  });

  it('has the colours of the pages', () => {
    const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    for (const [name, colour] of Object.entries(CARD_COLOURS)) {
      const value = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]+)`)
        .exec(tokens)?.[1]
        ?.replace(/^#fff$/, '#ffffff');
      expect(value, name).toBe(colour);
    }
  });
});
