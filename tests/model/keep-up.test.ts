import { describe, expect, it } from 'vitest';
import { bulletinWay } from '#src/model/keep-up.ts';

const contact = { id: 'bulletin', label: 'The bulletin', says: 'Now and then.' };

describe('the bulletin', () => {
  it('is asked for on the form, by email, else by telephone', () => {
    const [form, email, telephone] = ['https://forms.example/', 'news@hub.example', '0161 000'];
    expect(bulletinWay({ ...contact, form, email, telephone })?.href).toBe(form);
    expect(bulletinWay({ ...contact, email, telephone })?.href).toMatch(/^mailto:news@hub\.example\?subject=Please/);
    expect(bulletinWay({ ...contact, telephone })?.href).toBe('tel:0161000');
  });

  it('has no way that a partnership has not set', () => {
    expect(bulletinWay(contact)).toBeUndefined();
  });
});
