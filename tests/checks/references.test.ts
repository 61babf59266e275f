import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';
const FILM = 'content/vlogs/a-film/index.mdx';
const PARTNER = 'content/partners/police.mdx';

describe('ids, links and files in front matter', () => {
  it('suggests the nearest id of the right kind', async () => {
    const issues = await checkWith({ [DAY]: swap('role: officer', 'role: oficer') });
    expect(issues).toMatchObject([
      { file: DAY, line: 7, column: 7, rule: 'references', severity: 'error', fix: 'Did you mean `officer`?' },
    ]);
    expect(issues[0]?.message).toBe('`role`: There is no role called “oficer”.');
  });

  it('tells an entry of another kind from one that does not exist', async () => {
    expect(said(await checkWith({ [DAY]: swap('role: officer', 'role: housing') }))).toEqual([
      'days/a-day/index.mdx:7:7 references `role`: “housing” is a partner, where a role belongs.',
    ]);
  });

  it('looks inside lists, groups and kinds of question', async () => {
    expect(
      said(
        await checkWith({
          [PARTNER]: swap('  - lado', '  - lado\n  - ladoo'),
          'content/modules/welcome.mdx': swap('match: partner:housing', 'match: partner:housng'),
          'content/pathways/new-member.mdx': swap('link: day:a-day', 'link: blog:a-day'),
        }),
      ),
    ).toEqual([
      'modules/welcome.mdx:37:16 references `match`: There is no partner called “housng”.',
      'partners/police.mdx:28:5 references Item 2 of `jargon`: There is no term called “ladoo”.',
      'pathways/new-member.mdx:20:21 references `link`: “a-day” is a day, where a blog belongs.',
    ]);
  });

  it('knows the topics and contacts of the settings', async () => {
    expect(said(await checkWith({ [DAY]: swap('topics: [home]', 'topics: [home, hme]') }))).toEqual([
      'days/a-day/index.mdx:17:16 references Item 2 of `topics`: “hme” is not one of the topics in settings.',
    ]);
    expect(
      said(await checkWith({ 'content/roles/officer.mdx': swap('contact: front-door', 'contact: desk') })),
    ).toEqual(['roles/officer.mdx:17:10 references `contact`: “desk” is not one of the contacts in settings.']);
  });

  it('does not ask for topics when the settings cannot be read', async () => {
    const rules = (await checkWith({ 'content/settings/hub.yaml': 'hub: [' })).map((issue) => issue.rule);
    expect(rules).not.toContain('references');
  });

  it('lets nobody but a draft point at a draft', async () => {
    const draft = swap('reviewBy: 2027-06-30', 'reviewBy: 2027-06-30\ndraft: true');
    expect(said(await checkWith({ 'content/learning/what-a-door-taught.mdx': draft }))).toEqual([
      'events/doors.mdx:15:11 references `learning`: “what-a-door-taught” is a draft, so readers could not follow it.',
    ]);
    expect(
      await checkWith({ 'content/learning/what-a-door-taught.mdx': draft, 'content/events/doors.mdx': draft }),
    ).toEqual([]);
  });

  it('asks for the files that lie beside an entry', async () => {
    const issues = await checkWith({ [FILM]: swap('./poster.png', './postr.png') });
    expect(said(issues)).toEqual([
      'vlogs/a-film/index.mdx:13:9 references `poster`: There is no file “./postr.png” beside this page.',
      '(advice) vlogs/a-film/poster.png:1:1 unused-files No page uses this file.',
    ]);
    expect(issues[0]?.fix).toBe('Did you mean `./poster.png`?');
  });

  it('leaves what is not written as an id to the schema', async () => {
    const rules = async (path: string, from: string, to: string) =>
      (await checkWith({ [path]: swap(from, to) }))
        .filter(({ severity }) => severity === 'error')
        .map((issue) => issue.rule);
    expect(await rules(DAY, 'role: officer', 'role: The Officer')).toEqual(['schema']);
    expect(await rules(PARTNER, 'whoCan: role:officer', 'whoCan: term:nothing')).toEqual(['schema']);
    expect(await rules(FILM, './poster.png', 'poster.png')).toEqual(['schema']);
  });
});
