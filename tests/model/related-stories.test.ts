import { describe, expect, it } from 'vitest';
import { relatedStories, type StoryMentions } from '#src/model/related-stories.ts';
import type { Story } from '#src/model/stories.ts';

const told = (
  id: string,
  role: string,
  partner: string,
  { roles = [], partners = [], terms = [] }: Partial<StoryMentions> = {},
  published = '2026-10-01',
): StoryMentions => ({
  story: { kind: 'blogs', id, role, partner, published, title: id } as Story,
  roles,
  partners,
  terms,
});

const here = told('here', 'health-visitor', 'nursing', { roles: ['gp'], terms: ['lado', 'dsl'] });
const idsOf = (all: readonly StoryMentions[], most = 3): string[] =>
  relatedStories(all, { kind: 'blogs', id: 'here' }, most).map(({ id }) => id);

describe('related stories', () => {
  it('share a role, a partner or a term, and those that share most come first', () => {
    const term = told('term', 'a', 'x', { terms: ['lado'] });
    const partner = told('partner', 'b', 'nursing');
    const met = told('met', 'gp', 'practice', { terms: ['lado'] });
    expect(idsOf([here, term, partner, met])).toEqual(['met', 'partner', 'term']);
  });

  it('leave out the story itself and any that share nothing', () => {
    expect(idsOf([here, told('other', 'a', 'x')])).toEqual([]);
  });

  it('are the newest where they share as much, and no more than asked for', () => {
    const old = told('old', 'gp', 'x', {}, '2026-01-01');
    const recent = told('recent', 'gp', 'y', {}, '2026-09-01');
    expect(idsOf([here, old, recent], 1)).toEqual(['recent']);
  });

  it('of a story that is not there are none', () => {
    expect(relatedStories([here], { kind: 'vlogs', id: 'here' }, 3)).toEqual([]);
  });
});
