import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { hiddenDetails } from '#src/checks/hidden-details.ts';
import { box, filmOf } from '../fixtures/film-file.ts';

describe('hidden details', () => {
  it('are looked for in pictures and films, and in nothing else', async () => {
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
    const told = await picture
      .jpeg()
      .withExif({ IFD0: { Make: 'Telephone' } })
      .toBuffer();
    expect(hiddenDetails('./door.jpg', told)).toEqual(['camera']);
    expect(hiddenDetails('./film.mp4', filmOf(box('udta', box('\u00a9xyz', '+53-002/'))))).toEqual(['place']);
    expect(hiddenDetails('./captions.vtt', told)).toBeUndefined();
    expect(hiddenDetails('./drawing.svg', told)).toBeUndefined();
  });
});
