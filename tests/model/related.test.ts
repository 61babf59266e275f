import { describe, expect, it } from 'vitest';
import { entryOf } from '#src/model/directory.ts';
import { storiesAround, termsAround } from '#src/model/related.ts';
import type { Story } from '#src/model/stories.ts';
import { smallDirectory as directory } from '../fixtures/small-partnership.ts';

const story = (id: string, role: string, partner: string, topics: string[] = []): Story =>
  ({ id, role, partner, topics }) as unknown as Story;
const accused = entryOf(directory, 'situations', 'accused');

describe('what a situation leads on to', () => {
  it('is first the story of whoever leads, then of those who support, then of the topic', () => {
    const stories = [
      story('far', 'youth-worker', 'voluntary'),
      story('topic', 'youth-worker', 'voluntary', ['adults']),
      story('supports', 'head', 'schools'),
      story('leads', 'lado', 'council'),
    ];
    expect(storiesAround(directory, accused.data, stories, 4).map(({ id }) => id)).toEqual([
      'leads',
      'supports',
      'topic',
    ]);
    expect(storiesAround(directory, accused.data, stories, 1)).toHaveLength(1);
  });

  it('is the words that point at it, at its lead, or at its law', () => {
    expect(termsAround(directory, accused, 8).map(({ id }) => id)).toEqual([
      'allegation',
      'designated-officer',
      'guidance-word',
    ]);
  });
});
