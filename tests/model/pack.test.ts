import { describe, expect, it } from 'vitest';
import { type DataOf, type Directory, listed } from '#src/model/directory.ts';
import { packBody, packHref, packOf } from '#src/model/pack.ts';
import { packContents } from '#src/model/pack-contents.ts';
import type { BodyLinks } from '#src/model/where-used.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/names.ts';

const entry = <Name extends Collection>(collection: Name, id: string, data: object = {}) =>
  listed(collection, id, { title: id, ...data } as unknown as DataOf[Name], '/');
const module = (id: string, data: object = {}) =>
  entry('modules', id, { minutes: 10, branches: [], laws: [], ...data });
const item = (data: object) => ({ optional: false, for: [], ...data });

const either = {
  id: 'step-out',
  title: 'Step out',
  options: [
    { id: 'read', text: 'Read', minutes: 20, link: 'day:the-gate' },
    { id: 'shadow', text: 'Shadow', minutes: 200, link: 'day:unpublished' },
  ],
};
const pathway = entry('pathways', 'new', {
  stages: [
    {
      id: 'first',
      title: 'First',
      daysFromStart: 0,
      items: [
        item({ module: 'welcome' }),
        item({ module: 'sharing', optional: true, for: ['partner:police'] }),
        item({ module: 'gone' }),
      ],
    },
    { id: 'later', title: 'Later', daysFromStart: 30, items: [item({ either }), item({ module: 'welcome' })] },
  ],
});
const directory = {
  ...Object.fromEntries(COLLECTIONS.map((name) => [name, []])),
  modules: [
    module('sharing', { laws: ['act'], branches: [{ read: ['term:escalation', 'law:advice', 'role:nurse'] }] }),
    module('welcome'),
    module('elsewhere', { laws: ['not-here'] }),
  ],
  partners: [entry('partners', 'police', { shortName: 'Police', family: 'police-justice' })],
  days: [entry('days', 'the-gate')],
  terms: ['escalation', 'front-door', 'lado', 'mash'].map((id) => entry('terms', id)),
  laws: ['act', 'advice', 'guidance', 'not-here'].map((id) => entry('laws', id)),
  pathways: [pathway],
} as unknown as Directory;
const links: BodyLinks[] = [
  { collection: 'modules', id: 'welcome', references: { terms: ['lado', 'unpublished'], laws: ['guidance'] } },
  { collection: 'pathways', id: 'new', references: { terms: ['front-door'] } },
  { collection: 'modules', id: 'elsewhere', references: { terms: ['mash'], laws: ['not-here'] } },
];
const pack = packOf(directory, pathway, links);

describe('the book of a pathway', () => {
  it('has every published module once, numbered in the order of the pathway', () => {
    expect(pack.modules.map(({ number, stage, module: { id } }) => `${number} ${stage} ${id}`)).toEqual([
      '1 first welcome',
      '2 first sharing',
    ]);
    expect(pack.modules[1]).toMatchObject({ optional: true, who: [{ label: 'Police' }] });
  });

  it('has every task with its options, linked where they begin on the hub', () => {
    expect(pack.tasks).toEqual([
      {
        id: 'step-out',
        title: 'Step out',
        optional: false,
        who: [],
        options: [
          { text: 'Read', minutes: 20, href: '/day-in-the-life/the-gate/' },
          { text: 'Shadow', minutes: 200, href: undefined },
        ],
      },
    ]);
  });

  it('explains exactly the terms that its own words and branches use', () => {
    expect(pack.terms.map(({ id }) => id)).toEqual(['escalation', 'front-door', 'lado']);
  });

  it('lists exactly the laws that its fields, words and branches rest on', () => {
    expect(pack.laws.map(({ id }) => id)).toEqual(['act', 'advice', 'guidance']);
  });

  it('leads to its own pages where it holds what a link leads to', () => {
    const html = '<h2 id="a">A</h2><a href="/law/act/">Act</a> <a href="/law/not-here/">Other</a>';
    expect(packBody(pack, { id: 'welcome', html }, 2)).toBe(
      '<h4 id="welcome--a">A</h4><a href="#law-act">Act</a> <a href="/law/not-here/">Other</a>',
    );
    expect(packHref(pack, '/induction/modules/sharing/')).toBe('#module-sharing');
    expect(packHref(pack, '/roles/nurse/')).toBe('/roles/nurse/');
  });
});

describe('the contents of the book', () => {
  const parts = packContents(pack, true);

  it('go through the stages, with the minutes of each module', () => {
    expect(parts.map(({ name }) => name)).toEqual([undefined, 'First', 'To do with others', 'At the back']);
    expect(parts[1]?.lines).toEqual([
      { title: 'welcome', place: 'module-welcome', note: '10 minutes' },
      { title: 'sharing', place: 'module-sharing', note: '10 minutes, optional' },
    ]);
    expect(parts[2]?.lines).toEqual([{ title: 'Step out', place: 'task-step-out', note: '20 minutes' }]);
  });

  it('leave out what the book leaves out', () => {
    const places = packContents({ ...pack, terms: [], laws: [], modules: [], tasks: [] }, false).flatMap(({ lines }) =>
      lines.map(({ place }) => place),
    );
    expect(places).toEqual(['pack-risk', 'pack-use', 'pack-notes', 'pack-made']);
  });
});
