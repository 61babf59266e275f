import { describe, expect, it } from 'vitest';
import { soonestFirst, URGENCY_WORDS } from '#src/model/urgency.ts';
import { URGENCIES, type Urgency } from '#src/schemas/situations.ts';

const pressing = (urgency: Urgency, title: string) => ({ data: { urgency, title } });

describe('urgency', () => {
  it('has words for every degree', () => {
    expect(URGENCIES.map((urgency) => URGENCY_WORDS[urgency])).toEqual(['Now', 'Today', 'This week']);
  });

  it('puts what cannot wait first, and equals by title', () => {
    const list = [pressing('this-week', 'a'), pressing('now', 'c'), pressing('today', 'b'), pressing('now', 'b')];
    expect(list.sort(soonestFirst).map(({ data }) => `${data.urgency} ${data.title}`)).toEqual([
      'now b',
      'now c',
      'today b',
      'this-week a',
    ]);
  });
});
