import { describe, expect, it } from 'vitest';
import { byTopic, sameTopics } from '#src/model/topics.ts';
import { smallDirectory as directory, smallSettings as settings } from '../fixtures/small-partnership.ts';

describe('topics', () => {
  const topics = byTopic(directory, settings.topics);

  it('come in the order of settings, without the empty ones', () => {
    expect(topics.map(({ id }) => id)).toEqual(['first', 'adults']);
  });

  it('tell each situation once, under the topic it names first, most urgent first', () => {
    expect(topics[0]?.main.map(({ id }) => id)).toEqual(['missing', 'absent']);
    expect(topics[1]?.main.map(({ id }) => id)).toEqual(['accused']);
  });

  it('point from their other topics to the situation', () => {
    expect(topics[0]?.also.map(({ id }) => id)).toEqual(['accused']);
  });

  it('lead on to other situations, not to the same one', () => {
    expect(sameTopics(directory, 'accused', 4).map(({ id }) => id)).toEqual(['missing', 'absent']);
    expect(sameTopics(directory, 'accused', 1)).toHaveLength(1);
    expect(sameTopics(directory, 'nobody-wrote-it', 4)).toEqual([]);
  });
});
