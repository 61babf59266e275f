import { describe, expect, it } from 'vitest';
import { contactLine, contactOf, isSet } from '#src/model/contacts.ts';
import type { Settings } from '#src/schemas/settings.ts';

const settings = {
  contacts: [
    { id: 'front-door', label: 'Front door', says: '' },
    { id: 'police', label: 'Police', says: '', telephone: '101' },
    { id: 'unit', label: 'Unit', says: '', email: 'unit@hub.example' },
  ],
  wording: { notSet: 'not set yet' },
} as unknown as Settings;

describe('a contact', () => {
  it('is said to be not set until a partnership sets it', () => {
    expect(contactLine(settings, 'front-door')).toBe('not set yet');
    expect(isSet(contactOf(settings, 'front-door'))).toBe(false);
  });

  it('is shown by its number, else its mailbox', () => {
    expect(contactLine(settings, 'police')).toBe('101');
    expect(contactLine(settings, 'unit')).toBe('unit@hub.example');
    expect(isSet(contactOf(settings, 'unit'))).toBe(true);
  });

  it('that nobody has listed is a fault', () => {
    expect(() => contactOf(settings, 'nobody')).toThrow('no contact "nobody"');
  });
});
