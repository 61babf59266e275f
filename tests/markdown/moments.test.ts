import { describe, expect, test } from 'vitest';
import { buildParser } from '#src/markdown/build-parser.ts';
import { renderEntry } from '#src/markdown/render.ts';
import { buildSiteIndex } from '#src/model/site-index.ts';

const entry = (collection: 'roles' | 'partners' | 'terms', id: string) => ({
  collection,
  id,
  title: id,
  summary: id,
  draft: false,
});
const index = buildSiteIndex([
  entry('roles', 'health-visitor'),
  entry('roles', 'gp'),
  entry('partners', 'police'),
  entry('terms', 'lado'),
]);

const renderDay = (body: string, hours = '{ from: "08:00", to: "17:00" }') =>
  renderEntry({
    collection: 'days',
    parser: buildParser,
    id: 'x',
    text: `---\nhours: ${hours}\n---\n${body}`,
    index,
    base: '/',
    showDrafts: false,
  });

const DAY = `Before the first.

## 08:30 At the school gate

The [health visitor](role:health-visitor) and the [GP](role:gp), again the [health visitor](role:health-visitor).

### What I saw

[Police](partner:police) and a [LADO](term:lado).

## 12:05 Soup, *twice*

Soup.

## What I take home

The rest.
`;

describe('a day', () => {
  test('is parsed into its moments, what comes before and what comes after', () => {
    const { moments, lead, rest, problems } = renderDay(DAY);
    expect(problems).toEqual([]);
    expect(lead).toBe('<p>Before the first.</p>');
    expect(rest).toBe('<h2 id="what-i-take-home">What I take home</h2>\n<p>The rest.</p>');
    expect(moments.map(({ html, ...moment }) => ({ ...moment, opens: html.slice(0, 7) }))).toEqual([
      {
        time: '08:30',
        minutes: 510,
        title: 'At the school gate',
        id: '0830-at-the-school-gate',
        roles: ['health-visitor', 'gp'],
        partners: ['police'],
        terms: ['lado'],
        line: 6,
        column: 1,
        opens: '<p>The ',
      },
      {
        time: '12:05',
        minutes: 725,
        title: 'Soup, twice',
        id: '1205-soup-twice',
        roles: [],
        partners: [],
        terms: [],
        line: 14,
        column: 1,
        opens: '<p>Soup',
      },
    ]);
    expect(moments[0]?.html).toContain('<h3 id="what-i-saw">');
  });

  test('counts what its heading refers to as part of the moment', () => {
    expect(renderDay('## 09:00 With the [police](partner:police)\n\nWords.\n').moments[0]).toMatchObject({
      title: 'With the police',
      partners: ['police'],
    });
  });

  test('may go past midnight once, when its hours do', () => {
    const night = '## 22:00 On\n\nx\n\n## 02:00 Quiet\n\nx\n\n## 06:00 Home\n\nx\n';
    expect(renderDay(night, '{ from: "21:30", to: "06:30" }').problems).toEqual([]);
    expect(renderDay(night).problems).toMatchObject([{ rule: 'moment-order', line: 8, column: 1 }]);
  });

  test.each([
    ['## 8.30 At the gate', 'moment-time', '## 08:30 '],
    ['## 8:30 At the gate', 'moment-time', '## 08:30 '],
    ['## 8.30am At the gate', 'moment-time', '## 08:30 '],
    ['## 3 p.m. At the gate', 'moment-time', '## 15:00 '],
    ['## 12am Dark', 'moment-time', '## 00:00 '],
    ['## 25:00 At the gate', 'moment-time', '## 08:30 '],
    ['## 08:60 At the gate', 'moment-time', '## 08:30 '],
    ['## 0830 hours At the gate', 'moment-time', '## 08:30 '],
    ['## 08h30 At the gate', 'moment-time', '## 08:30 '],
    ['## 08:30', 'moment-time', '## 08:30 '],
  ])('whose heading is “%s” is told how to write it', (heading, rule, advice) => {
    const { problems } = renderDay(`Words.\n\n${heading}\n\nx\n`);
    expect(problems).toMatchObject([{ rule, line: 6, column: 1 }]);
    expect(problems[0]?.fix).toContain(advice);
  });

  test.each(['## 2026 in short', '## 3 children', '## Eight o’clock', '## 24 hours on call'])(
    'may have the heading “%s”',
    (heading) => {
      expect(renderDay(`${heading}\n\nx\n`).problems).toEqual([]);
    },
  );

  test('has moments only at the second level', () => {
    expect(renderDay('## Morning\n\n### 08:30 At the gate\n\nx\n').problems).toMatchObject([
      { rule: 'moment-level', line: 6 },
    ]);
  });

  test('has no moments after its end', () => {
    expect(renderDay('## 08:30 a\n\nx\n\n## End\n\nx\n\n## 09:30 b\n\nx\n').problems).toMatchObject([
      { rule: 'moment-order', line: 12 },
    ]);
  });

  test('is the only kind of entry with moments', () => {
    const text = '---\n---\n## 8.30 is a time\n\nx\n';
    const { moments, lead, html, problems } = renderEntry({
      collection: 'blogs',
      parser: buildParser,
      id: 'x',
      text,
      index,
      base: '/',
      showDrafts: false,
    });
    expect({ moments, problems }).toEqual({ moments: [], problems: [] });
    expect(lead).toBe(html);
  });
});
