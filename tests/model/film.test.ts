import { describe, expect, it } from 'vitest';
import { atSeconds, filmSize, filmType, isoDuration, providerFilm } from '#src/model/film.ts';
import { FILM_HOSTS } from '#src/model/security.ts';

describe('a film', () => {
  it('at a provider is shown from the host that tracks least, and only from hosts the policy allows', () => {
    expect(providerFilm('youtube', 'M7lc1UVf-VE').embed).toMatch(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/M7lc1UVf-VE\?/,
    );
    expect(providerFilm('vimeo', '76979871').embed).toContain('dnt=1');
    for (const provider of ['youtube', 'vimeo'] as const) {
      expect(FILM_HOSTS).toContain(new URL(providerFilm(provider, 'abcdef').embed).origin);
    }
  });

  it('at a provider has a page of its own', () => {
    expect(providerFilm('youtube', 'M7lc1UVf-VE').page).toBe('https://www.youtube.com/watch?v=M7lc1UVf-VE');
    expect(providerFilm('vimeo', '76979871').page).toBe('https://vimeo.com/76979871');
  });

  it('at a provider can be seen from a moment on, on both of its pages', () => {
    const [youtube, vimeo] = [providerFilm('youtube', 'M7lc1UVf-VE'), providerFilm('vimeo', '76979871')];
    expect(atSeconds(youtube.pageFrom, 83)).toBe('https://www.youtube.com/watch?v=M7lc1UVf-VE&t=83s');
    expect(new URL(atSeconds(youtube.embedFrom, 83)).searchParams.get('start')).toBe('83');
    expect(atSeconds(vimeo.pageFrom, 83)).toBe('https://vimeo.com/76979871#t=83s');
    expect(new URL(atSeconds(vimeo.embedFrom, 83)).hash).toBe('#t=83s');
  });

  it('says how large its file is before anybody loads it', () => {
    expect(filmSize('./film.mp4', 984_602)).toBe('MP4, 985\u00A0KB');
    expect(filmSize('./film.webm', 12_340_000)).toBe('WebM, 12.3\u00A0MB');
  });

  it('on this site says what kind of file it is', () => {
    expect(filmType('./film.mp4')).toBe('video/mp4');
    expect(filmType('./film.webm')).toBe('video/webm');
  });

  it('lasts as long as its clock says', () => {
    expect(isoDuration('01:42')).toBe('PT1M42S');
    expect(isoDuration('00:09')).toBe('PT0M9S');
  });
});
