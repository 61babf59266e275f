import { describe, expect, it } from 'vitest';
import type { Directory, Listed } from '#src/model/directory.ts';
import {
  blogCard,
  cardAlt,
  type CardSource,
  dayCard,
  eventCard,
  hubCard,
  learningCard,
  vlogCard,
  writableCard,
} from '#src/model/social-card.ts';

const partners = [
  { id: 'schools', href: '/', data: { title: 'Schools', shortName: 'Schools', family: 'education' } },
  { id: 'police', href: '/', data: { title: 'Police', shortName: 'Police', family: 'police-justice' } },
];
const source = {
  directory: {
    partners,
    roles: [{ id: 'head', href: '/', data: { title: 'Head teacher', partner: 'schools' } }],
  } as unknown as Directory,
  settings: {
    hub: { name: 'Alongside', strapline: 'A partnership', description: 'What it is.' },
    partnership: { area: 'Salford' },
    topics: [{ id: 'babies', label: 'Babies' }],
  },
} as unknown as CardSource;
const entry = (collection: string, data: object) =>
  ({
    collection,
    id: 'tea',
    data: { title: 'Tea', sample: false, role: 'head', partner: 'schools', published: '2026-11-02', ...data },
  }) as never;

describe('what a card says', () => {
  it('of a day: its first and last moment, in the sky of the first one’s hour', () => {
    const day: Listed<'days'> = entry('days', { hours: { from: '08:00', to: '16:00' } });
    expect(dayCard(source, day, [345, 500, 1335])).toMatchObject({
      path: '/cards/days/tea.png',
      note: '05:45 to 22:15',
      by: { label: 'Head teacher', family: 'education', more: 'Schools' },
      sky: { from: 300, to: 480 },
    });
    expect(dayCard(source, day, [])).toMatchObject({ note: '08:00 to 16:00', sky: { from: 480 } });
  });

  it('of a night: a sky that goes on past midnight', () => {
    const night: Listed<'days'> = entry('days', { hours: { from: '23:00', to: '00:30' } });
    expect(dayCard(source, night, []).sky).toEqual({ from: 1380, to: 1470, season: 'autumn' });
  });

  it('of a blog: its author’s role, and never a name', () => {
    const blog: Listed<'blogs'> = entry('blogs', {
      author: { role: 'head', name: 'Sam Sample', nameConsentOn: '2026-10-01' },
    });
    expect(blogCard(source, blog).by.label).toBe('Head teacher');
    expect(JSON.stringify(blogCard(source, blog))).not.toContain('Sam');
    expect(blogCard(source, blog)).not.toHaveProperty('sky');
  });

  it('of a vlog: the hour it was filmed in', () => {
    expect(vlogCard(source, entry('vlogs', { filmedAt: '18:40' }))).toMatchObject({
      note: 'Filmed at about 18:40',
      sky: { from: 1080, to: 1180, season: 'autumn' },
    });
  });

  it('of a learning example: where it comes from and its topics, or whose it is', () => {
    const learning = { from: { kind: 'audit' }, owner: 'police' };
    expect(learningCard(source, entry('learning', { ...learning, topics: ['babies'] }))).toMatchObject({
      note: 'From an audit',
      by: { label: 'Babies' },
    });
    expect(learningCard(source, entry('learning', { ...learning, topics: [] })).by.label).toBe('Police');
  });

  it('of an event: when it is, who holds it, and that it is off', () => {
    const event = {
      start: '2026-12-03T13:00',
      end: '2026-12-03T15:30',
      hosts: ['police', 'schools'],
      cancelled: false,
    };
    expect(eventCard(source, entry('events', event))).toMatchObject({
      kind: 'Session',
      note: 'Thursday 3 December 2026, 13:00 to 15:30',
      by: { label: 'Police', family: 'police-justice', more: 'with Schools' },
      sky: { from: 780, to: 930, season: 'winter' },
    });
    expect(eventCard(source, entry('events', { ...event, cancelled: true })).kind).toBe('Cancelled');
    const joint = eventCard(source, entry('events', { ...event, jointWith: 'Adults Board' }));
    expect(joint).toMatchObject({ kind: 'Joint session', by: { more: 'with Adults Board' } });
  });

  it('of every other page: the hub and what it is', () => {
    expect(hubCard(source.settings)).toMatchObject({ path: '/cards/hub.png', title: 'Alongside', lede: 'What it is.' });
  });

  it('is said in words as well', () => {
    expect(cardAlt(vlogCard(source, entry('vlogs', { filmedAt: '18:40' })))).toBe(
      'Alongside. Vlog, Filmed at about 18:40: “Tea”. Head teacher.',
    );
  });

  it('is written in letters that the fonts have', () => {
    const card = { ...hubCard(source.settings), title: 'Tea 🍵', lede: 'With 🍰 cake' };
    expect(writableCard(card, (letter) => letter < '\u0400')).toMatchObject({ title: 'Tea', lede: 'With cake' });
  });
});
