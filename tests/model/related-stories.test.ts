import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedIndex, type StoryMentions } from '#src/model/related-stories.ts';
import { newestFirst, type Story, STORY_KINDS } from '#src/model/stories.ts';

const told = (
  id: string,
  role: string,
  partner: string,
  { roles = [], partners = [], terms = [], topics = [] }: Partial<StoryMentions> & { topics?: string[] } = {},
  published = '2026-10-01',
): StoryMentions => ({
  story: { kind: 'blogs', id, role, partner, topics, published, title: id } as unknown as Story,
  roles,
  partners,
  terms,
});

const here = told('here', 'health-visitor', 'nursing', { roles: ['gp'], terms: ['lado', 'dsl'], topics: ['home'] });
const idsOf = (all: readonly StoryMentions[], most = 3): string[] =>
  relatedIndex(all)({ kind: 'blogs', id: 'here' }, most).map(({ id }) => id);

describe('related stories', () => {
  it('share a role, a partner, a term or a topic, and those that share most come first', () => {
    const topic = told('topic', 'c', 'z', { topics: ['school', 'home'] }, '2026-01-01');
    const term = told('term', 'a', 'x', { terms: ['lado'] });
    const partner = told('partner', 'b', 'nursing');
    const met = told('met', 'gp', 'practice', { terms: ['lado'] });
    expect(idsOf([topic, here, term, partner, met], 4)).toEqual(['met', 'partner', 'term', 'topic']);
  });

  it('leave out the story itself and any that share nothing', () => {
    expect(idsOf([here, told('other', 'a', 'x', { topics: ['school'] })])).toEqual([]);
  });

  it('are the newest where they share as much, and no more than asked for', () => {
    const old = told('old', 'gp', 'x', {}, '2026-01-01');
    const recent = told('recent', 'gp', 'y', {}, '2026-09-01');
    expect(idsOf([here, old, recent], 1)).toEqual(['recent']);
  });

  it('of a story that is not there are none', () => {
    expect(relatedIndex([here])({ kind: 'vlogs', id: 'here' }, 3)).toEqual([]);
  });
});

/** The same without an index, as one would say it: every other story, weighed against this one. */
const plainly = (all: readonly StoryMentions[], of: Story, most: number): Story[] => {
  const both = (one: readonly string[], other: readonly string[]): number =>
    [...new Set(one)].filter((id) => other.includes(id)).length;
  const weigh = (one: StoryMentions, other: StoryMentions): number =>
    3 * both([one.story.role, ...one.roles], [other.story.role, ...other.roles]) +
    2 * both([one.story.partner, ...one.partners], [other.story.partner, ...other.partners]) +
    both(one.terms, other.terms) +
    both(one.story.topics, other.story.topics);
  const start = all.find(({ story }) => story === of);
  return all
    .filter(({ story }) => story !== of)
    .map((other) => ({ story: other.story, weight: start === undefined ? 0 : weigh(start, other) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || newestFirst(one.story, other.story))
    .slice(0, most)
    .map(({ story }) => story);
};

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const ids = fc.array(id, { maxLength: 4 });
const mentions = fc
  .array(
    fc.record({
      story: fc.record({
        kind: fc.constantFrom(...STORY_KINDS),
        role: id,
        partner: id,
        topics: ids,
        published: fc.constantFrom('2026-01-01', '2026-01-02'),
        title: fc.constantFrom('One', 'Two', 'Three'),
      }),
      roles: ids,
      partners: ids,
      terms: ids,
    }),
    { maxLength: 60, size: 'max' },
  )
  .map((list) =>
    list.map(
      ({ story, ...rest }, number) =>
        ({ ...rest, story: { ...story, id: `story-${number}` } }) as unknown as StoryMentions,
    ),
  );

describe('the index of what stories share', () => {
  it('finds exactly what weighing every story against every other finds', () => {
    fc.assert(
      fc.property(mentions, fc.nat({ max: 6 }), (all, most) => {
        const related = relatedIndex(all);
        for (const { story } of all) expect(related(story, most)).toEqual(plainly(all, story, most));
      }),
    );
  });

  it('answers for five thousand stories that all share a role within seconds', () => {
    const all = Array.from({ length: 5000 }, (_, number) => told(`${number}`, 'gp', 'x', { terms: ['lado'] }));
    const related = relatedIndex(all);
    const start = performance.now();
    for (const { story } of all) expect(related(story, 3)).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
