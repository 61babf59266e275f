import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filmSecrets } from '#src/checks/film-secrets.ts';
import { withoutFilmDetails } from '#src/model/desk/film-details.ts';
import { box, filmOf } from '../fixtures/film-file.ts';

describe('what a film gives away', () => {
  it.each([
    ['where, as telephones write it', box('udta', box('\u00a9xyz', '+53.4871-002.2901/')), ['place']],
    ['where, as 3GPP has it', box('udta', box('loci', 'somewhere')), ['place']],
    [
      'where and with what, in keys',
      box('meta', 'mdtacom.apple.quicktime.location.ISO6709', 'mdtacom.apple.quicktime.model', '+53.4871'),
      ['place', 'camera'],
    ],
    ['by whom', box('udta', box('\u00a9aut', 'Somebody')), ['person']],
    ['which program made it, which may be known', box('udta', box('meta', '\u00a9too', 'Lavf61')), []],
    ['nothing', box('free', 'location'), []],
  ])('%s', (_, inside, found) => {
    const film = filmOf(inside);
    expect(filmSecrets(film)).toEqual(found);
    expect(filmSecrets(withoutFilmDetails(film))).toEqual([]);
  });

  it('is nothing in the films of the hub', () => {
    expect(filmSecrets(readFileSync('content/vlogs/the-second-cup-of-tea-is-the-visit/film.mp4'))).toEqual([]);
  });

  it('is read from any bytes without falling over, and without end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('moov', 'trak', 'udta', 'mvhd'), (bytes, type) => {
        const film = filmOf(box(type, bytes), bytes);
        expect(Array.isArray(filmSecrets(film))).toBe(true);
        expect(filmSecrets(withoutFilmDetails(film))).toEqual([]);
      }),
    );
  });
});
