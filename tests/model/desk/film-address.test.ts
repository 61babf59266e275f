import { describe, expect, it } from 'vitest';
import { filmAt } from '#src/model/desk/film-address.ts';

describe('the address of a film', () => {
  it('says with whom the film is, and by which id', () => {
    const youtube = { provider: 'youtube', id: 'dQw4w9WgXcQ' };
    for (const address of [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      ' https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=10s ',
      'https://youtu.be/dQw4w9WgXcQ?si=abc',
      'https://youtube.com/shorts/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ])
      expect(filmAt(address), address).toEqual(youtube);
    expect(filmAt('https://vimeo.com/123456789/abcdef')).toEqual({ provider: 'vimeo', id: '123456789' });
    expect(filmAt('https://player.vimeo.com/video/123456789')).toEqual({ provider: 'vimeo', id: '123456789' });
  });

  it('is told from an id, and from the address of anything else', () => {
    for (const text of ['dQw4w9WgXcQ', '', 'https://example.org/watch?v=dQw4w9WgXcQ', 'https://vimeo.com/about'])
      expect(filmAt(text), text).toBeUndefined();
  });
});
