import { describe, expect, it } from 'vitest';
import { citedLaws, dutyLaws } from '#src/model/cited-laws.ts';
import { smallDirectory as directory } from '../fixtures/small-partnership.ts';

describe('laws a page cites', () => {
  it('say what the page says of them, or else their own summary', () => {
    const cited = citedLaws(directory, [{ law: 'guidance', says: 'Within a day.' }, { law: 'act' }, { law: 'gone' }]);
    expect(cited.map(({ law, says }) => [law.id, says])).toEqual([
      ['guidance', 'Within a day.'],
      ['act', 'An Act.'],
    ]);
  });

  it('say as a duty what they mean for partners', () => {
    expect(dutyLaws(directory, ['act']).map(({ says }) => says)).toEqual(['Keep to it.']);
  });
});
