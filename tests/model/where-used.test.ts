import { describe, expect, it } from 'vitest';
import type { Directory, Listed } from '#src/model/directory.ts';
import { listedTitle, usesOfLaw, usesOfTerm } from '#src/model/where-used.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';

const entry = (collection: string, id: string, data: object) => ({ collection, id, href: `/${id}/`, data });
const directory = {
  ...Object.fromEntries(COLLECTIONS.map((collection) => [collection, []])),
  partners: [entry('partners', 'police', { legalBasis: ['the-act'], jargon: ['lado'] })],
  roles: [entry('roles', 'detective', { duty: ['the-act'] })],
  situations: [entry('situations', 'missing', { basis: [{ law: 'other' }], timeLimits: [{ law: 'the-act' }] })],
  modules: [entry('modules', 'welcome', { laws: [], branches: [] })],
  terms: [
    entry('terms', 'lado', { title: 'LADO', source: { law: 'the-act' } }),
    entry('terms', 'dsl', { title: 'DSL', source: {} }),
  ],
  laws: [entry('laws', 'the-act', {}), entry('laws', 'other', {})],
} as unknown as Directory;
const links = [
  { collection: 'modules', id: 'welcome', references: { terms: ['lado'], laws: ['the-act'] } },
  { collection: 'terms', id: 'dsl', references: { terms: ['lado'] } },
  { collection: 'laws', id: 'the-act', references: { laws: ['the-act'] } },
] as const;

describe('where a word or a law is used', () => {
  it('is found in the fields of pages and in their words, once each, by kind', () => {
    expect(
      usesOfLaw(directory, links, 'the-act').map(({ label, entries }) => [label, entries.map(({ id }) => id)]),
    ).toEqual([
      ['Situations', ['missing']],
      ['Roles', ['detective']],
      ['Partners', ['police']],
      ['Induction modules', ['welcome']],
      ['Glossary', ['lado']],
    ]);
  });

  it('leaves out other terms, which say so themselves under "see also"', () => {
    expect(usesOfTerm(directory, links, 'lado').map(({ label }) => label)).toEqual(['Partners', 'Induction modules']);
  });

  describe('where fields cannot carry a link', () => {
    const used = (term: object, fields: object): boolean =>
      usesOfTerm(
        {
          ...directory,
          partners: [],
          roles: [],
          situations: [entry('situations', 'one', { steps: [fields], basis: [], timeLimits: [] })],
          modules: [],
          terms: [entry('terms', 'it', term)],
        } as unknown as Directory,
        [],
        'it',
      ).length > 0;
    const strategy = { title: 'Strategy discussion', short: 'SD+' };

    it('is found by its words, whether or not they begin a sentence', () => {
      expect(used(strategy, { do: 'Ask for a strategy discussion.' })).toBe(true);
      expect(used(strategy, { do: 'A strategy\u00a0discussion' })).toBe(true);
      expect(used(strategy, { do: 'A discussion of strategy' })).toBe(false);
      expect(used(strategy, { do: 'Strategy discussions' })).toBe(false);
    });

    it('is found by its initials, whole and in capitals', () => {
      expect(used({ title: 'Designated officer', short: 'LADO' }, { do: 'Ring the LADO.' })).toBe(true);
      expect(used({ title: 'Designated officer', short: 'LADO' }, { do: 'lado, LADOs' })).toBe(false);
      expect(used({ title: 'MARAC' }, { deep: { do: ['At MARAC'] } })).toBe(true);
    });

    it('is not meant by one plain word', () => {
      expect(used({ title: 'Assessment' }, { do: 'An Assessment' })).toBe(false);
    });

    it('is found where a module sends some readers on to it, as a law is', () => {
      const branches = [{ who: [], points: [], read: ['term:dsl', 'law:other', 'role:dsl'] }];
      const sends = {
        ...directory,
        modules: [entry('modules', 'welcome', { laws: [], branches })],
      } as unknown as Directory;
      expect(usesOfTerm(sends, [], 'dsl').map(({ label }) => label)).toEqual(['Induction modules']);
      expect(usesOfLaw(sends, [], 'other').map(({ label }) => label)).toContain('Induction modules');
    });
  });

  it('is nowhere when nothing refers to it', () => {
    expect(usesOfTerm(directory, links, 'dsl')).toEqual([]);
  });
});

describe('the title of a page that uses something', () => {
  it('says that an event is cancelled', () => {
    const titled = (data: object): string => listedTitle({ data } as Pick<Listed, 'data'>);
    expect(titled({ title: 'Doors', cancelled: true })).toBe('Cancelled: Doors');
    expect(titled({ title: 'Doors', cancelled: false })).toBe('Doors');
    expect(titled({ title: 'Doors' })).toBe('Doors');
  });
});
