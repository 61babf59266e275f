import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const FILM = 'content/vlogs/a-film/index.mdx';
const CAPTIONS = 'content/vlogs/a-film/captions.vtt';
const ENTRY = 'vlogs/a-film/captions.vtt';

const cues = (...times: string[]): string => ['WEBVTT', ...times.map((time) => `${time}\nWords.`)].join('\n\n');
const captionIssues = async (text: string): Promise<string[]> =>
  said((await checkWith({ [CAPTIONS]: text })).filter(({ severity }) => severity === 'error')).map((line) =>
    line.replace(`${ENTRY}:`, ''),
  );

describe('the captions of a film', () => {
  it('are in order and do not overlap', async () => {
    expect(await captionIssues(cues('00:04.000 --> 00:09.000', '00:00.000 --> 00:04.000'))).toEqual([
      '6:1 captions The caption at 00:00 comes after a later one.',
    ]);
    expect(await captionIssues(cues('00:00.000 --> 00:05.000', '00:04.900 --> 00:09.000'))).toEqual([
      '6:1 captions The caption begins before the one above it ends, at 00:05.',
    ]);
    expect(await captionIssues(cues('00:00.000 --> 00:05.000', '00:05.000 --> 00:09.000'))).toEqual([]);
  });

  it('end when the film does', async () => {
    expect(await captionIssues(cues('00:00.000 --> 00:05.000', '00:05.000 --> 00:11.000'))).toEqual([]);
    expect(await captionIssues(cues('00:00.000 --> 00:05.000', '00:05.000 --> 00:11.100'))).toEqual([
      '6:1 captions The captions end at 00:11, after the film does, at 00:10.',
    ]);
    expect(said(await checkWith({ [FILM]: swap("duration: '00:10'", "duration: '00:07'") }))).toEqual([
      `${ENTRY}:6:1 captions The captions end at 00:09, after the film does, at 00:07.`,
    ]);
  });

  it('are there for at least 60 % of the film', async () => {
    expect(await captionIssues(cues('00:01.000 --> 00:07.000'))).toEqual([]);
    expect(await captionIssues(cues('00:01.000 --> 00:06.900'))).toEqual([
      '1:1 captions There are captions for 59 % of the film, and the least is 60 %.',
    ]);
  });

  it('say something each', async () => {
    expect(await captionIssues('WEBVTT\n\n00:00.000 --> 00:05.000\nWords.\n\n00:05.000 --> 00:09.000\n\n')).toEqual([
      '6:1 captions The caption at 00:05 is empty.',
    ]);
  });

  it('can be read', async () => {
    const good = '00:00.000 --> 00:08.000';
    expect(await captionIssues(cues(good, '00:09.000 --> later'))).toEqual([
      expect.stringMatching(/^6:1 captions This part of the captions cannot be read/u),
    ]);
    expect(await captionIssues(cues(good, '00:09.000 --> 00:08.000'))).toEqual([
      '6:1 captions The caption ends before it begins.',
    ]);
    expect(await captionIssues(`${cues(good)}\n${cues('00:08.000 --> 00:09.000').replace('WEBVTT\n\n', '')}`)).toEqual([
      '5:1 captions The caption is not read as one.',
    ]);
    expect(await captionIssues(`WEBVTT\n${good}\nWords.\n`)).toEqual([
      '1:1 captions There are no captions in the file.',
      '2:1 captions The caption is not read as one.',
    ]);
  });

  it('are not a film’s subtitles in another format', async () => {
    expect(await captionIssues('1\n00:00:00,000 --> 00:00:09,000\nWords.\n')).toEqual([
      '1:1 captions This part of the captions cannot be read.',
      '1:1 captions There are no captions in the file.',
      '1:1 files The file is not what its name says: it does not begin as a .vtt file does.',
      expect.stringMatching(/^2:1 captions This part of the captions cannot be read/u),
    ]);
  });

  it('are read with a byte order mark and the line ends of Windows', async () => {
    expect(await captionIssues(`\uFEFF${cues('00:00.000 --> 00:09.000').replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('are in English, whatever else their header says', async () => {
    const text = cues('00:00.000 --> 00:09.000');
    const header = (language: string): string =>
      text.replace('WEBVTT', `WEBVTT\nKind: captions\nLanguage: ${language}`);
    expect(await captionIssues(header('en-GB'))).toEqual([]);
    expect(await captionIssues(text.replace('Words.', 'Language: French.'))).toEqual([]);
    expect(await captionIssues(header('fr'))).toEqual([
      '3:1 captions The captions say that their language is “fr”, and the hub is in English.',
    ]);
  });

  it('are there: a film without a file of captions, or with an empty one, is not published', async () => {
    expect(said(await checkWith({ [CAPTIONS]: null }))).toEqual([
      'vlogs/a-film/index.mdx:15:11 references `captions`: There is no file “./captions.vtt” beside this page.',
    ]);
    expect(said(await checkWith({ [FILM]: swap('captions: ./captions.vtt\n', '') }))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^vlogs\/a-film\/index\.mdx:\d+:1 schema .*captions/u)]),
    );
    for (const text of ['', ' ', 'WEBVTT', 'WEBVTT\n\nNOTE 00:00.000 is the beginning', '\0'])
      expect(await captionIssues(text)).toContain('1:1 captions There are no captions in the file.');
  });

  it('are asked for just the same of a film at a provider', async () => {
    const elsewhere = (text: string): string =>
      text
        .replace('file: ./film.mp4', 'provider: youtube\n  id: M7lc1UVf-VE')
        .replace('captions: ./captions.vtt\n', '');
    const issues = said(
      await checkWith({ [FILM]: elsewhere, 'content/vlogs/a-film/film.mp4': null, [CAPTIONS]: null }),
    );
    expect(issues).toEqual([expect.stringMatching(/ schema .*captions/u)]);
  });

  it('have no line so long that reading it takes for ever', async () => {
    expect(await captionIssues(`WEBVTT\n\n${' '.repeat(100_000)}-->`)).toEqual([
      '1:1 captions There are no captions in the file.',
      '3:1 captions The line is longer than 2000 characters.',
    ]);
  });
});
