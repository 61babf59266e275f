import { describe, expect, it } from 'vitest';
import { prepareLexicon } from '#src/model/ask-lexicon.ts';
import { nearestTopics } from '#src/model/nearest-topics.ts';

const situation = (id: string, title: string, topics: string[]) => ({
  kind: 'situation' as const,
  title,
  href: `/${id}/`,
  partners: [],
  topics,
  names: [title],
  card: { says: 'Ring.' },
});
const lexicon = prepareLexicon({
  same: [['mould', 'damp']],
  entries: [
    situation('damp', 'Mould on a bedroom wall', ['Home']),
    situation('school', 'Not in school', ['School']),
    situation('wall', 'Climbing the school wall', ['School', 'Outside']),
  ],
});

describe('the nearest topics', () => {
  it('are those named so, then those whose situations share a telling word', () => {
    expect(nearestTopics(lexicon, ['school'])).toEqual(['School', 'Outside']);
    expect(nearestTopics(lexicon, ['damp'])).toEqual(['Home']);
    expect(nearestTopics(lexicon, ['climbing'])).toEqual(['Outside', 'School']);
  });

  it('are none where no word is shared, or nothing was asked', () => {
    expect(nearestTopics(lexicon, ['lasagne'])).toEqual([]);
    expect(nearestTopics(lexicon, [])).toEqual([]);
  });
});
