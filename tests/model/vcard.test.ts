import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, vcardText } from '#src/model/vcard.ts';
import { readCards, valueOf } from './read-vcards.ts';

const card: Card = {
  uid: 'role-lado@hub.example',
  name: 'Local authority designated officer (LADO)',
  organisation: 'Children’s services; and more',
  role: 'Designated officer',
  telephone: '0161 000 0000',
  email: 'lado@council.example',
  form: 'https://council.example/form?a=1,2;3',
  notes: ['For worries, about adults; who work\\volunteer', 'Answered: weekdays'],
  page: 'https://hub.example/roles/lado/',
  revised: '2026-11-25',
};

describe('a contact card', () => {
  it('can be read back as it was meant', () => {
    const [read, ...others] = readCards(vcardText([card]));
    expect(others).toEqual([]);
    expect(valueOf(read, 'KIND')).toBe('org');
    expect(valueOf(read, 'UID')).toBe(card.uid);
    expect(valueOf(read, 'FN')).toBe(card.name);
    expect(valueOf(read, 'ORG')).toBe(card.organisation);
    expect(valueOf(read, 'ROLE')).toBe(card.role);
    expect(valueOf(read, 'TEL')).toBe(card.telephone);
    expect(valueOf(read, 'EMAIL')).toBe(card.email);
    expect(read?.find(({ name }) => name === 'CONTACT-URI')?.value).toBe(card.form);
    expect(valueOf(read, 'NOTE')).toBe(card.notes.join('\n'));
    expect(valueOf(read, 'URL')).toBe(card.page);
    expect(valueOf(read, 'REV')).toBe('20261125T000000Z');
  });

  it('has only the ways that are published', () => {
    const [read] = readCards(
      vcardText([{ uid: 'a@b', name: 'A', notes: [], page: 'https://hub.example/', revised: '2026-11-25' }]),
    );
    expect(read?.map(({ name }) => name)).toEqual(['VERSION', 'KIND', 'UID', 'FN', 'N', 'URL', 'REV']);
  });

  it('stands beside others in one file', () => {
    expect(readCards(vcardText([card, { ...card, name: 'Police' }])).map((read) => valueOf(read, 'FN'))).toEqual([
      card.name,
      'Police',
    ]);
    expect(vcardText([])).toBe('');
  });

  it('has lines that are long enough and never too long, whatever a letter weighs', () => {
    for (const letter of ['a', 'é', '’', '🙂'])
      for (let count = 1; count <= 200; count += 1) {
        const name = letter.repeat(count);
        expect(valueOf(readCards(vcardText([{ ...card, name }]))[0], 'FN')).toBe(name);
      }
    expect(vcardText([{ ...card, name: 'a'.repeat(100) }]).split('\r\n')).toContain(`FN:${'a'.repeat(72)}`);
  });

  it('comes back whole whatever is written in it, and is never more than one card', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const text = words.replace(/\r\n|\r/g, '\n');
        const cards = readCards(vcardText([{ ...card, name: `Team ${words}`, notes: [`END:VCARD\n${words}`] }]));
        expect(cards).toHaveLength(1);
        expect(valueOf(cards[0], 'FN')).toBe(`Team ${text}`);
        expect(valueOf(cards[0], 'NOTE')).toBe(`END:VCARD\n${text}`);
      }),
    );
  });
});

describe('the reader that these tests rely on', () => {
  it.each([
    ['lines that end with LF alone', 'BEGIN:VCARD\nVERSION:4.0\nFN:A\nEND:VCARD\n'],
    ['a line that is too long', `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${'a'.repeat(80)}\r\nEND:VCARD\r\n`],
    ['a card without a name', 'BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n'],
    ['a card that does not end', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\n'],
    ['another version', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n'],
    ['what is no property', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nhello\r\nEND:VCARD\r\n'],
  ])('refuses %s', (_, file) => {
    expect(() => readCards(file)).toThrow();
  });
});
