import fc from 'fast-check';
import { parseText } from 'media-captions';
import { describe, expect, it } from 'vitest';
import { cueWords } from '#src/model/captions.ts';
import { chaptersTrack } from '#src/model/chapters-track.ts';
import { filmClock } from '#src/model/film-time.ts';

describe('the chapters track of a film', () => {
  it('has each chapter until the next, and the last until the end', () => {
    const chapters = [
      { at: '00:38', title: 'The fridge' },
      { at: '00:00', title: 'The alarm' },
    ];
    expect(chaptersTrack(chapters, '61:15')).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:38.000\nThe alarm\n\n00:00:38.000 --> 01:01:15.000\nThe fridge\n',
    );
  });

  it('has no chapter that lasts no time, which WebVTT does not allow', () => {
    const chapters = ['00:05', '00:05', '00:09'].map((at, index) => ({ at, title: `Part ${index + 1}` }));
    expect(chaptersTrack(chapters, '00:09')).toBe('WEBVTT\n\n00:00:05.000 --> 00:00:09.000\nPart 2\n');
  });

  it('can be read by a parser of WebVTT, whatever the titles are', async () => {
    const chapters = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 0, max: 599 }).map(filmClock), title: fc.string({ minLength: 1 }) }),
      { selector: ({ at }) => at, minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(chapters, async (given) => {
        const titled = given.filter(({ title }) => title.trim() !== '');
        const { cues, errors } = await parseText(chaptersTrack(titled, '10:00'), { type: 'vtt', errors: true });
        expect(errors).toEqual([]);
        expect(cues.map(({ text }) => cueWords(text).text)).toEqual(
          [...titled]
            .sort((one, other) => (one.at < other.at ? -1 : 1))
            .map(({ title }) => title.replace(/\s+/gu, ' ').trim()),
        );
        expect(
          cues.every(
            ({ startTime, endTime }, at) => endTime === (cues[at + 1]?.startTime ?? 600) && startTime < endTime,
          ),
        ).toBe(true);
      }),
    );
  });
});
