import { describe, expect, it } from 'vitest';
import { transcriptOf } from '#src/model/captions.ts';
import { filmData } from '#src/model/structured-film.ts';

const vlog = { title: 'The kettle', published: '2026-10-06', duration: '01:15' };
const facts = {
  page: 'https://hub.example/vlogs/kettle/',
  poster: 'https://hub.example/poster.webp',
  transcript: transcriptOf([{ startTime: 14, endTime: 16, text: 'Come in.' }], [{ at: '00:14', title: 'At the door' }]),
  basics: { description: 'Why', inLanguage: 'en-GB' },
};

describe('a film as structured data', () => {
  it('carries its transcript, its length and its chapters', () => {
    expect(filmData(vlog, { ...facts, file: 'https://hub.example/film.mp4' })).toMatchObject({
      '@type': 'VideoObject',
      duration: 'PT1M15S',
      uploadDate: '2026-10-06',
      contentUrl: 'https://hub.example/film.mp4',
      transcript: 'Come in.',
      description: 'Why',
      hasPart: [
        { name: 'At the door', startOffset: 14, endOffset: 75, url: 'https://hub.example/vlogs/kettle/#t=00:14' },
      ],
    });
  });

  it('names the player only of a film that is elsewhere', () => {
    expect(filmData(vlog, facts)).not.toHaveProperty('embedUrl');
    expect(filmData(vlog, { ...facts, embed: 'https://player.vimeo.com/video/1' })).toHaveProperty('embedUrl');
  });
});
