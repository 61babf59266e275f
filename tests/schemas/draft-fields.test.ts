import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { fitted, NOT_CHOSEN } from '#src/schemas/draft-fields.ts';

const TODAY = '2026-11-25';
const day = (value: unknown) => fitted(collectionSchemas.days, value, TODAY) as Record<string, unknown>;

describe('the fields of a draft', () => {
  it('have stand-ins for all that must be written and is not', () => {
    expect(day(undefined)).toMatchObject({
      title: '…',
      role: NOT_CHOSEN,
      published: TODAY,
      hours: { from: '09:00', to: '09:00' },
      sample: false,
      wishPartnersKnew: [],
      responses: [],
    });
    expect(day({})).not.toHaveProperty('meanwhile');
    expect(fitted(collectionSchemas.events, {}, TODAY)).toMatchObject({ start: '2026-11-25T09:00', cancelled: false });
  });

  it('keep what is too long or too short, as its author wrote it', () => {
    const title = 'a'.repeat(300);
    expect(day({ title, meanwhile: { name: 'Erin', moments: [{ time: '08:00', text: 'x' }] } })).toMatchObject({
      title,
      meanwhile: { name: 'Erin', about: '…', moments: [{ time: '08:00', text: 'x' }] },
    });
  });

  it('leave out what would break a page: a day that does not exist, an address that is none, a list that is text', () => {
    expect(day({ published: '2026-02-31', hours: { from: '25:00' }, topics: 'schools', season: 'monsoon' })).toEqual(
      day({}),
    );
    const event = fitted(collectionSchemas.events, { booking: { text: 'Ring.', link: 'javascript:1' } }, TODAY);
    expect((event as { booking: object }).booking).toEqual({ text: 'Ring.' });
  });

  it('leave out fields that no schema knows, and what an object has from elsewhere', () => {
    expect(day({ colour: 'red' })).not.toHaveProperty('colour');
    expect(day(JSON.parse('{"__proto__": {"title": "not its own"}}') as object)).toMatchObject({ title: '…' });
  });

  it('are fitted for any value at all, and fitting them again changes nothing', () => {
    const kinds = ['days', 'blogs', 'vlogs', 'learning', 'events'] as const;
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom('title', 'hours', 'meanwhile'), fc.anything()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anything, (kind, value) => {
        const once = fitted(collectionSchemas[kind], value, TODAY);
        expect(fitted(collectionSchemas[kind], once, TODAY)).toEqual(once);
      }),
    );
  });
});
