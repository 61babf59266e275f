import { describe, expect, it } from 'vitest';
import { checkWith, said, swap, TODAY } from './good-site.ts';

const TERM = 'content/terms/lado.mdx';
const HUB = 'content/settings/hub.yaml';
const due = (day: string) => ({ [TERM]: swap('reviewBy: 2027-06-30', `reviewBy: ${day}`) });

describe('the review date', () => {
  it('is at most eighteen months ahead', async () => {
    expect(await checkWith(due('2028-05-22'))).toEqual([]);
    const issues = await checkWith(due('2028-05-23'));
    expect(said(issues)).toEqual([
      'terms/lado.mdx:5:11 review-date The review date, 23 May 2028, is more than 18 months away.',
    ]);
    expect(issues[0]?.fix).toBe('Choose a day up to 2028-05-22.');
  });

  it('is at most as far ahead as the settings say', async () => {
    const settings = swap('mostMonths: 18', 'mostMonths: 8');
    expect(await checkWith({ [HUB]: settings })).toEqual([]);
    expect(said(await checkWith({ [HUB]: settings, ...due('2027-07-23') }))).toEqual([
      'terms/lado.mdx:5:11 review-date The review date, 23 July 2027, is more than 8 months away.',
    ]);
  });

  it('is only advice once it has passed', async () => {
    expect(await checkWith(due(TODAY))).toEqual([]);
    expect(said(await checkWith(due('2026-11-21')))).toEqual([
      '(advice) terms/lado.mdx:5:11 review-date The review was due on 21 November 2026, 1 day ago.',
    ]);
  });

  it('is left to the schema when it is not a day', async () => {
    expect((await checkWith(due('soon'))).map((issue) => issue.rule)).toEqual(['schema']);
    expect((await checkWith(due('2027-02-30'))).map((issue) => issue.rule)).toEqual(['schema']);
  });
});
