import { describe, expect, it } from 'vitest';
import { factsName } from '#src/model/answer-facts.ts';
import type { Directory } from '#src/model/directory.ts';
import { lexiconOf } from '#src/model/lexicon.ts';
import type { Settings } from '#src/schemas/settings.ts';

const partner = {
  id: 'fire',
  collection: 'partners',
  href: '/partners/fire/',
  data: {
    title: 'Fire service',
    shortName: 'Fire',
    aliases: ['brigade'],
    summary: 'Puts fires out.',
    weDo: ['We visit homes.'],
  },
};
const role = {
  id: 'visitor',
  collection: 'roles',
  href: '/roles/visitor/',
  data: {
    title: 'Fire safety visitor',
    acronym: 'FSV',
    aliases: [],
    partner: 'fire',
    summary: 'Looks at kitchens.',
    callWhen: ['you smell gas'],
  },
};
const situation = {
  id: 'smoke',
  collection: 'situations',
  href: '/who-does-what/smoke/',
  data: {
    title: 'Smoke at home',
    question: 'What about smoke?',
    aliases: ['ashtray', 'ashtray'],
    topics: ['home'],
    lead: 'role:visitor',
    support: ['partner:fire'],
    answer: 'Ring the visitor.',
    firstStep: 'Open a window.',
  },
};
const term = {
  id: 'alarm',
  collection: 'terms',
  href: '/glossary/alarm/',
  data: { title: 'Smoke alarm', short: 'SA', aliases: [], localNames: ['beeper'], summary: 'It beeps.' },
};
const source = {
  directory: { situations: [situation], roles: [role], terms: [term], partners: [partner] } as unknown as Directory,
  settings: { topics: [{ id: 'home', label: 'Home' }], search: { same: [['smoke', 'fumes']] } } as unknown as Settings,
};

describe('the lexicon', () => {
  const { entries, same } = lexiconOf(source);
  const named = (title: string) => entries.find((entry) => entry.title === title);

  it('holds every situation, role, term and partner by every name it has, each once', () => {
    expect(entries.map(({ kind }) => kind)).toEqual(['situation', 'role', 'term', 'partner']);
    expect(named('Smoke at home')?.names).toEqual(['Smoke at home', 'What about smoke?', 'ashtray']);
    expect(named('Smoke alarm')?.names).toEqual(['Smoke alarm', 'SA', 'beeper']);
    expect(same).toEqual([['smoke', 'fumes']]);
  });

  it('says at once what to do, and whose it is', () => {
    expect(named('Smoke at home')).toMatchObject({
      card: { says: 'Ring the visitor.', first: 'Open a window.' },
      partners: ['Fire'],
      topics: ['Home'],
    });
    expect(named('Fire safety visitor')?.card.first).toBe('Call me when: you smell gas');
  });

  it('has a name for the facts of each answer that no other has', () => {
    const names = entries.map(({ kind, href }) => factsName(kind, href));
    expect(new Set(names).size).toBe(entries.length);
  });
});
