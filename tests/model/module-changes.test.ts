import { describe, expect, it } from 'vitest';
import { shownChanges } from '#src/model/module-changes.ts';

const headings = [
  { text: 'A card', slug: 'a-card' },
  { text: 'The law', slug: 'the-law' },
];

describe('the changes of a module', () => {
  it('link to the parts of the lesson they name, and to no others', () => {
    const changes = [
      { version: 2, on: '2026-12-01', what: 'A new law.', minutes: 3, headings: ['The law', 'a card', 'A card'] },
      { version: 1, on: '2026-11-01', what: 'First version.', headings: [] },
    ];
    expect(shownChanges(changes, headings)).toEqual([
      {
        version: 2,
        on: '2026-12-01',
        what: 'A new law.',
        minutes: 3,
        parts: [
          { text: 'The law', href: '#the-law' },
          { text: 'A card', href: '#a-card' },
        ],
      },
      { version: 1, on: '2026-11-01', what: 'First version.', parts: [] },
    ]);
  });
});
