import { describe, expect, it } from 'vitest';
import { buildMatrix } from '#src/model/matrix.ts';
import { matrixOffers } from '#src/model/matrix-filters.ts';
import { smallDirectory as directory, smallSettings as settings } from '../fixtures/small-partnership.ts';

const offers = matrixOffers(buildMatrix(directory, settings), settings.topics);
const told = (name: string) =>
  offers
    .find((offer) => offer.name === name)
    ?.options.map(({ label, rows, href }) => [label, rows.map(({ title }) => title), href]);

describe('what the matrix can be chosen by', () => {
  it('offers each partner with a part, and leads to the list on its page', () => {
    expect(told('partner')).toEqual([
      ['Council', ['missing', 'absent', 'accused'], '/partners/council/#on-situations'],
      ['Police', ['missing', 'accused'], '/partners/police/#on-situations'],
      ['Schools', ['absent', 'accused'], '/partners/schools/#on-situations'],
    ]);
  });

  it('offers each topic with all that belongs to it, and none that is empty', () => {
    expect(told('topic')).toEqual([
      ['First', ['missing', 'absent', 'accused'], '#first'],
      ['Adults', ['accused'], '#adults'],
    ]);
  });

  it('offers the most urgent first; these have no list elsewhere', () => {
    expect(told('urgency')).toEqual([
      ['Now', ['missing'], undefined],
      ['Today', ['accused'], undefined],
      ['This week', ['absent'], undefined],
    ]);
  });
});
