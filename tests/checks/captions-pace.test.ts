import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const FILM = 'content/vlogs/a-film/index.mdx';
const CAPTIONS = 'content/vlogs/a-film/captions.vtt';

/** What is said of captions for a film of 40 seconds, from "0-6 Words" for a caption from 0 to 6 seconds. */
const paceOf = async (...cues: string[]): Promise<string[]> => {
  const written = cues.map((cue) => {
    const [, from = '', to = '', text = ''] = /^([\d.]+)-([\d.]+) (.*)$/s.exec(cue) ?? [];
    const [start, end] = [from, to].map((seconds) => `00:${Number(seconds).toFixed(3).padStart(6, '0')}`);
    return `${start} --> ${end}\n${text}`;
  });
  const issues = await checkWith({
    [CAPTIONS]: ['WEBVTT', ...written].join('\n\n'),
    [FILM]: swap("duration: '00:10'", "duration: '00:40'"),
  });
  return said(issues.filter(({ rule }) => rule === 'captions-pace')).map((line) => line.replace(/^.*?\.vtt:/u, ''));
};

const FILL = ['0-7 One.', '7-14 Two.', '14-21 Three.', '21-28 Four.'];

describe('captions that are hard to read are pointed out, and never stop anybody', () => {
  it('when a line is long', async () => {
    expect(await paceOf(...FILL, `28-35 ${'x'.repeat(42)}\nand\tmore`)).toEqual([]);
    expect(await paceOf(...FILL, `28-35 ${'x'.repeat(43)}`)).toEqual([
      '15:1 captions-pace A line of the caption has 43 characters, and more than 42 are hard to read.',
    ]);
    expect(await paceOf(...FILL, `28-35 <v Amal><i>${'x'.repeat(42)}</i>`)).toEqual([]);
  });

  it('when it goes by too fast', async () => {
    expect(await paceOf(...FILL, `28-30 ${'x'.repeat(40)}`)).toEqual([]);
    expect(await paceOf(...FILL, `28-30 ${'x'.repeat(41)}`)).toEqual([
      '15:1 captions-pace The caption has 21 characters a second, and more than 20 are too many to read.',
    ]);
  });

  it('when it hides the picture, or stays too long', async () => {
    expect(await paceOf(...FILL, '28-35 One\ntwo\nthree.')).toEqual([
      '15:1 captions-pace The caption has 3 lines, which hide the picture.',
    ]);
    expect(await paceOf(...FILL, '28-37 Five.')).toEqual([
      '15:1 captions-pace The caption stays for 9 seconds, and is read twice after 7.',
    ]);
  });

  it('when a long stretch has none, at the beginning, in the middle or at the end', async () => {
    expect(await paceOf('12-19 One.', '19-26 Two.', '26-33 Three.', '33-40 Four.')).toEqual([
      '3:1 captions-pace Nothing is captioned from 00:00 to 00:12.',
    ]);
    expect(await paceOf('0-7 One.', '7-14 Two.', '25-32 Three.', '32-39 Four.')).toEqual([
      '9:1 captions-pace Nothing is captioned from 00:14 to 00:25.',
    ]);
    expect(await paceOf(...FILL)).toEqual(['12:1 captions-pace Nothing is captioned from 00:28 to 00:40.']);
  });
});
