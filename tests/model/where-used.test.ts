import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { usesOfLaw, usesOfTerm } from '#src/model/where-used.ts';
import { COLLECTIONS } from '#src/schemas/fields.ts';

const entry = (collection: string, id: string, data: object) => ({ collection, id, href: `/${id}/`, data });
const directory = {
  ...Object.fromEntries(COLLECTIONS.map((collection) => [collection, []])),
  partners: [entry('partners', 'police', { legalBasis: ['the-act'], jargon: ['lado'] })],
  roles: [entry('roles', 'detective', { duty: ['the-act'] })],
  situations: [entry('situations', 'missing', { basis: [{ law: 'other' }], timeLimits: [{ law: 'the-act' }] })],
  modules: [entry('modules', 'welcome', { laws: [] })],
  terms: [entry('terms', 'lado', { source: { law: 'the-act' } }), entry('terms', 'dsl', { source: {} })],
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

  it('is nowhere when nothing refers to it', () => {
    expect(usesOfTerm(directory, links, 'dsl')).toEqual([]);
  });
});
