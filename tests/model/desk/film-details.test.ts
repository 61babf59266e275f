import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutFilmDetails } from '#src/model/desk/film-details.ts';
import { isFilm } from '#src/model/film-boxes.ts';
import { box } from '../../fixtures/film-file.ts';

const text = (film: Uint8Array): string => Buffer.from(film).toString('latin1');

describe('a film', () => {
  const place = box('udta', box('\xa9xyz', '+53.4871-002.2901/'));
  const film = Uint8Array.from([
    ...box('ftyp', 'isom\0\0\0\0isom'),
    ...box(
      'moov',
      box('mvhd', '\0\0\0\0', 'MADEEDIT', 'rest'),
      box('trak', place, box('tkhd', '\x01\0\0\0', 'MADEMADEEDITEDIT', 'rest')),
      box('meta', 'Apple iPhone 15'),
    ),
    ...box('mdat', 'pictures and sound'),
  ]);

  it('loses the place, the day and the make, and nothing else moves', () => {
    const clean = withoutFilmDetails(film);
    expect(clean.length).toBe(film.length);
    for (const secret of ['53.4871', 'iPhone', 'MADE', 'EDIT', 'udta']) expect(text(clean)).not.toContain(secret);
    expect(text(clean)).toContain('pictures and sound');
    expect(text(clean).indexOf('mdat')).toBe(text(film).indexOf('mdat'));
    expect(text(clean).match(/rest/g)).toHaveLength(2);
    expect(text(film)).toContain('53.4871');
  });

  it('of the hub stays a film, and one that is broken keeps nothing that cannot be told', () => {
    const real = readFileSync('content/vlogs/the-second-cup-of-tea-is-the-visit/film.mp4');
    const clean = withoutFilmDetails(real);
    expect(isFilm(clean)).toBe(true);
    expect(clean.length).toBe(real.length);
    const broken = Uint8Array.from([
      ...box('ftyp', 'isom\0\0\0\0isom'),
      0xff,
      0xff,
      0xff,
      0xff,
      ...Buffer.from('udtaSECRET'),
    ]);
    expect(text(withoutFilmDetails(broken))).not.toContain('SECRET');
    expect(isFilm(Buffer.from('no film at all, I fear'))).toBe(false);
  });
});
