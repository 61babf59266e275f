import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const PATHWAY = 'content/pathways/new-member.mdx';
const MODULE = 'content/modules/welcome.mdx';
const stage = (id: string, days: number, module = '') => `  - id: ${id}
    title: Later
    daysFromStart: ${days}
    items:
${module === '' ? '' : `      - module: ${module}\n`}      - either:
          id: task-${id}
          title: A task
          options:
            - id: one
              text: One
              minutes: 10
            - id: two
              text: Two
              minutes: 60
`;
const withStages = (...stages: string[]) => swap('---\n\nBegin', `${stages.join('')}---\n\nBegin`);

describe('a pathway', () => {
  it('has each module once', async () => {
    const issues = await checkWith({ [PATHWAY]: withStages(stage('later', 9, 'welcome')) });
    expect(said(issues)).toEqual([
      'pathways/new-member.mdx:28:17 pathway-steps The module “welcome” is in this pathway already, and a module is done once.',
    ]);
    expect(issues[0]).toMatchObject({ severity: 'error', fix: 'Keep it in the stage where it is needed first.' });
  });

  it('has its stages one after another', async () => {
    expect(await checkWith({ [PATHWAY]: withStages(stage('later', 9), stage('last', 10)) })).toEqual([]);
    expect(
      said(await checkWith({ [PATHWAY]: withStages(stage('later', 9), stage('last', 8), stage('end', 9)) })),
    ).toEqual([
      'pathways/new-member.mdx:40:20 pathway-steps This stage is due by day 8, and the one before it by day 9.',
      'pathways/new-member.mdx:54:20 pathway-steps This stage is due by day 9, and the one before it by day 9.',
    ]);
  });

  it('counts days only where days are read, and in one option of a task', async () => {
    const days = swap('link: day:a-day', 'link: day:a-day\n              days: 2');
    expect(await checkWith({ [PATHWAY]: days })).toEqual([]);
    expect(await checkWith({ [PATHWAY]: swap('link: day:a-day', 'days: 2') })).toEqual([]);
    expect(
      said(await checkWith({ [PATHWAY]: swap('link: day:a-day', 'link: event:doors\n              days: 2') })),
    ).toEqual([
      'pathways/new-member.mdx:21:15 pathway-steps `days` counts days that are read, but this option begins at “event:doors”.',
    ]);
    expect(
      said(
        await checkWith({
          [PATHWAY]: (text) => days(text).replace('minutes: 60', 'minutes: 60\n              days: 3'),
        }),
      ),
    ).toEqual([
      'pathways/new-member.mdx:25:15 pathway-steps Another option of this task counts days that are read too, so nobody could tell which was done.',
    ]);
  });

  it('is for people and leads to pages that are there', async () => {
    expect(
      said(
        await checkWith({
          [PATHWAY]: swap('- module: welcome', '- module: welcome\n        for: [partner:polise, role:officer]'),
        }),
      ),
    ).toEqual(['pathways/new-member.mdx:13:15 references Item 1 of `for`: There is no partner called “polise”.']);
    const draft = swap('reviewBy: 2027-06-30', 'reviewBy: 2027-06-30\ndraft: true');
    const rules = await checkWith({ 'content/days/a-day/index.mdx': draft });
    expect(said(rules)).toContain(
      'pathways/new-member.mdx:20:21 references `link`: “a-day” is a draft, so readers could not follow it.',
    );
  });

  it('shares modules whose branches are for people who are there', async () => {
    const branches = 'branches:\n  - who: [role:oficer]\n    points: [Ring first.]\n    read: [law:no-act]\n';
    expect(said(await checkWith({ [MODULE]: swap('confidence:', `${branches}confidence:`) }))).toEqual([
      'modules/welcome.mdx:20:11 references Item 1 of `who`: There is no role called “oficer”.',
      'modules/welcome.mdx:22:12 references Item 1 of `read`: There is no law called “no-act”.',
    ]);
  });
});
