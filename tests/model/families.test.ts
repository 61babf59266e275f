import { describe, expect, it } from 'vitest';
import { byFamily, familyLabel } from '#src/model/families.ts';
import { smallDirectory as directory, smallSettings as settings } from '../fixtures/small-partnership.ts';

describe('families of partners', () => {
  it('come in the order of settings, without the empty ones, safeguarding partners first', () => {
    const families = byFamily(directory, settings.families);
    expect(families.map(({ id, partners }) => [id, partners.map((partner) => partner.id)])).toEqual([
      ['local-authority', ['council', 'adults']],
      ['police-justice', ['police']],
      ['education', ['schools']],
    ]);
  });

  it('are called what settings call them', () => {
    expect(familyLabel(settings.families, 'police-justice')).toBe('Police and justice');
    expect(familyLabel([], 'health')).toBe('health');
  });
});
