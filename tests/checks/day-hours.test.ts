import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';

describe('the moments of a day', () => {
  it('are advised to lie within its hours', async () => {
    expect(said(await checkWith({ [DAY]: swap('## 15:45 At', '## 16:01 At') }))).toEqual([
      '(advice) days/a-day/index.mdx:46:1 day-hours The moment at 16:01 lies outside the hours of the day, 08:00 to 16:00.',
    ]);
    expect(await checkWith({ [DAY]: swap('## 15:45 At', '## 16:00 At') })).toEqual([]);
  });

  it('may lie outside where a note on the hours says why', async () => {
    const early = (text: string): string =>
      text.replace('## 15:45 At', '## 16:01 At').replace("to: '16:00'", "to: '16:00'\n  note: I look once more.");
    expect(await checkWith({ [DAY]: early })).toEqual([]);
  });

  it('may run past midnight when the hours do', async () => {
    const night = (text: string): string =>
      text
        .replace("from: '08:00'", "from: '20:00'")
        .replace("to: '16:00'", "to: '06:00'")
        .replace('## 08:30 At', '## 21:30 At')
        .replace('#0830-at', '#2130-at')
        .replace('## 12:00 At', '## 00:10 At')
        .replace('## 15:45 At', '## 05:45 At');
    expect(await checkWith({ [DAY]: night })).toEqual([]);
    expect(said(await checkWith({ [DAY]: (text) => night(text).replace('## 05:45', '## 06:30') }))).toEqual([
      '(advice) days/a-day/index.mdx:46:1 day-hours The moment at 06:30 lies outside the hours of the day, 20:00 to 06:00.',
    ]);
  });
});
