import { describe, expect, it } from 'vitest';
import type { DataSource } from '#src/model/directory-data.ts';
import { termsData } from '#src/model/terms-data.ts';

const source = {
  settings: { hub: { name: 'Hub' }, partnership: { name: 'Partnership' }, licence: { url: 'https://licence.example' } },
  directory: {
    terms: [
      {
        id: 'lado',
        href: '/glossary/lado/',
        data: {
          title: 'LADO',
          aliases: [],
          localNames: [],
          seeAlso: [],
          source: { text: 'A source', verified: 'read' },
        },
      },
    ],
  },
  today: '2026-11-22',
  toAbsolute: (href: string) => `https://hub.example${href}`,
} as unknown as DataSource;

describe('terms as data', () => {
  it('have a full address, and null where nothing is known', () => {
    const [term] = termsData(source).terms;
    expect(term).toMatchObject({ address: 'https://hub.example/glossary/lado/', short: null, goTo: null });
    expect(term?.source).toEqual({ text: 'A source', verified: 'read', url: null, law: null });
  });
});
