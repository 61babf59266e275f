import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARD_MARGIN, CARD_SIZE } from '#src/model/card-drawing.ts';
import { layoutCard } from '#src/model/card-layout.ts';
import type { SocialCard } from '#src/model/social-card.ts';
import { type CardPen, startCardPen } from '../../scripts/card-pen.ts';

const card: SocialCard = {
  path: '/cards/days/tea.png',
  kind: 'A day in the life',
  note: '09:00 to 17:20',
  title: 'I only had ten minutes, and he did the talking, and so did everybody else who was in that very small kitchen',
  sample: true,
  by: { label: 'Special educational needs coordinator and deputy head', family: 'health', more: 'NHS trusts' },
  hub: 'Safeguarding Salford’s Children Together',
  sky: { from: 540, to: 720 },
};

describe('the pen', () => {
  let pen: CardPen;
  beforeAll(async () => {
    pen = await startCardPen();
  });

  it('draws a card of the size that was asked for, in few bytes, and the same card in the same bytes', async () => {
    const image = await pen.draw(layoutCard(card, pen.measure));
    expect(await sharp(image).metadata()).toMatchObject({ ...CARD_SIZE, format: 'png' });
    expect(image.length).toBeLessThan(60 * 1024);
    await pen.draw(layoutCard({ ...card, title: 'Another one' }, pen.measure));
    expect((await pen.draw(layoutCard(card, pen.measure))).equals(image)).toBe(true);
  });

  it('measures as wide as it draws: nothing is drawn beyond the margin', async () => {
    const image = sharp(await pen.draw(layoutCard(card, pen.measure)));
    const edge = { left: CARD_SIZE.width - CARD_MARGIN + 6, top: 0, width: CARD_MARGIN - 6, height: 380 };
    const { channels } = await sharp(await image.extract(edge).toBuffer()).stats();
    expect(channels.map(({ min, max }) => max - min)).toEqual([0, 0, 0]);
  });

  it('sets heavier text wider: it has the weights of the pages', () => {
    const width = (weight: number): number => pen.measure('kettle', { face: 'voice', size: 90, weight, spacing: 0 });
    expect(width(600)).toBeGreaterThan(width(400) + 4);
  });

  it('has the letters of names, and knows which it has not', () => {
    expect([...'Łukasz Siân Ŵyn Zoë'].every((letter) => letter === ' ' || pen.knows(letter))).toBe(true);
    expect(pen.knows('🎧')).toBe(false);
  });
});
