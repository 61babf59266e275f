import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cue, cueWords, transcriptOf, transcriptText } from '#src/model/captions.ts';
import { filmClock } from '#src/model/film-time.ts';

const cue = (startTime: number, endTime: number, text: string): Cue => ({ startTime, endTime, text });

describe('a caption', () => {
  it('is words, whatever markup the file has', () => {
    expect(cueWords('Hello <i>there</i> &amp; all\nof <00:03.000>you')).toEqual({ text: 'Hello there & all of you' });
  });

  it('says who speaks where the file does', () => {
    expect(cueWords('<v.loud Dan Shah>Come in')).toEqual({ speaker: 'Dan Shah', text: 'Come in' });
    expect(cueWords('<v Q&amp;A>Come in')).toEqual({ speaker: 'Q&A', text: 'Come in' });
    expect(cueWords('<v>Come in')).toEqual({ text: 'Come in' });
  });

  it('loses no word to signs that only look like markup', () => {
    expect(cueWords('3 < 4, and 5 > 4')).toEqual({ text: '3 < 4, and 5 > 4' });
    expect(cueWords('Write &amp;lt; or &lt;b&gt;')).toEqual({ text: 'Write &lt; or <b>' });
    expect(cueWords('<span popover>Hidden</span> no more')).toEqual({ text: 'Hidden no more' });
  });

  it('may name characters that do not exist', () => {
    expect(cueWords('&#99999999999; &#xFFFFFFF; &nosuch;')).toEqual({ text: '\uFFFD \uFFFD &nosuch;' });
  });

  it('is read in no time, however its markup is broken', () => {
    const started = performance.now();
    for (const piece of ['<v', '<v ', '<span popover', '&#', '<', '<v.', ' ']) cueWords(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a transcript', () => {
  it('joins short captions into a line that ends with a sentence', () => {
    const lines = transcriptOf([
      cue(1, 4, 'The alarm is the easy bit. It takes a minute,'),
      cue(4, 7, 'and then I have a reason to stand in every room of the house.'),
      cue(7, 9, 'People think I look at sockets.'),
    ]);
    expect(lines.map(({ id, text }) => [id, text])).toEqual([
      [
        't=00:01',
        'The alarm is the easy bit. It takes a minute, and then I have a reason to stand in every room of the house.',
      ],
      ['t=00:07', 'People think I look at sockets.'],
    ]);
  });

  it('begins a line at each chapter, at the chapter’s own time', () => {
    const lines = transcriptOf(
      [cue(0.5, 2, 'One'), cue(2, 4, 'two.'), cue(37.6, 39, 'Three.')],
      [
        { at: '00:38', title: 'The fridge' },
        { at: '00:00', title: 'The alarm' },
      ],
    );
    expect(lines).toEqual([
      { id: 't=00:00', seconds: 0, clock: '00:00', chapter: 'The alarm', text: 'One two.' },
      { id: 't=00:38', seconds: 38, clock: '00:38', chapter: 'The fridge', text: 'Three.' },
    ]);
  });

  it('keeps a chapter in which nothing is said', () => {
    const lines = transcriptOf([cue(1, 2, 'Goodbye.')], [{ at: '01:00', title: 'Music' }]);
    expect(lines[1]).toMatchObject({ id: 't=01:00', chapter: 'Music', text: '' });
  });

  it('begins a line after a silence and when somebody else speaks, and names each once', () => {
    const lines = transcriptOf([
      cue(0, 1, '<v Amal>Where does'),
      cue(1, 2, 'everybody sleep'),
      cue(2, 3, '<v Kai>Up there'),
      cue(9, 10, '<v Kai>On one mattress'),
    ]);
    expect(lines.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Amal', 'Where does everybody sleep'],
      ['Kai', 'Up there'],
      [undefined, 'On one mattress'],
    ]);
  });

  it('loses no word and gives no two lines one place, whatever the captions', () => {
    const cues = fc.array(
      fc.record({
        startTime: fc.double({ min: 0, max: 300, noNaN: true }),
        endTime: fc.constant(0),
        text: fc.stringMatching(/^[a-z ]{0,20}[.,]?$/),
      }),
    );
    const chapters = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 300 }).map(filmClock), title: fc.constant('Chapter') }),
    );
    fc.assert(
      fc.property(cues, chapters, (given, titles) => {
        const lines = transcriptOf(
          given.sort((one, other) => one.startTime - other.startTime),
          titles,
        );
        const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        expect(lines.filter(({ chapter }) => chapter)).toHaveLength(titles.length);
        expect(words(transcriptText(lines))).toEqual(given.flatMap(({ text }) => words(text)));
      }),
    );
  });

  it('is one text for search engines, with its speakers', () => {
    const lines = transcriptOf(
      [cue(0, 1, '<v Amal>Hello.'), cue(8, 9, '<v Kai>Hello.')],
      [{ at: '00:20', title: 'End' }],
    );
    expect(transcriptText(lines)).toBe('Amal: Hello. Kai: Hello.');
  });
});
