import { describe, expect, it } from 'vitest';
import { cardHref, partnerCards, roleCards } from '#src/model/contact-cards.ts';
import type { Listed } from '#src/model/directory.ts';
import { smallDirectory as directory, smallSettings as settings } from '../fixtures/small-partnership.ts';

const source = { settings, directory, today: '2026-11-25', toAbsolute: (href: string) => `https://hub.example${href}` };
const working = { days: 'Weekdays.', cover: 'A colleague.' };
const role = (data: object) =>
  ({
    collection: 'roles',
    id: 'lado',
    href: '/roles/lado/',
    data: { title: 'Designated officer', acronym: 'LADO', partner: 'council', working, ...data },
  }) as unknown as Listed<'roles'>;
const partner = (reach: object[]) =>
  ({
    collection: 'partners',
    id: 'schools',
    href: '/partners/schools/',
    data: { shortName: 'Schools', reach },
  }) as unknown as Listed<'partners'>;

describe('the contact card of a role', () => {
  it('has the way that is set, whose it is, and when it is answered', () => {
    expect(roleCards(source, role({ contact: 'police' }))).toEqual([
      {
        uid: 'role-lado@hub.example',
        name: 'Designated officer (LADO)',
        organisation: 'council',
        role: 'Designated officer',
        telephone: '1 0 1',
        email: undefined,
        form: undefined,
        notes: ['By: Police', 'Not urgent.', 'Answered: Always', 'At work: Weekdays.', 'When away: A colleague.'],
        page: 'https://hub.example/roles/lado/',
        revised: '2026-11-25',
      },
    ]);
  });

  it('is not made up while nothing is set, nor where a role is reached through its partner', () => {
    expect(roleCards(source, role({ contact: 'lado' }))).toEqual([]);
    expect(roleCards(source, role({}))).toEqual([]);
  });

  it('does not say a name twice', () => {
    expect(roleCards(source, role({ contact: 'police', acronym: undefined }))[0]?.name).toBe('Designated officer');
  });

  it('lies beside its page', () => {
    expect(cardHref(role({}))).toBe('/roles/lado.vcf');
  });
});

describe('the contact cards of a partner', () => {
  it('are those that are set, once each, under the contact’s own name: a number may be somebody else’s', () => {
    const reach = [
      { when: 'Any day', how: 'Ring the office.' },
      { when: 'A worry', how: 'Ring.', contact: 'front-door' },
      { when: 'A crime', how: 'Ring the police.', contact: 'police' },
      { when: 'At night', how: 'Ring them too.', contact: 'police' },
    ];
    const cards = partnerCards(source, partner(reach));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ uid: 'contact-police@hub.example', name: 'Police', telephone: '1 0 1' });
    expect(cards[0]?.organisation).toBeUndefined();
    expect(cards[0]?.notes).toEqual([
      'Not urgent.',
      'Answered: Always',
      'A crime: Ring the police.',
      'At night: Ring them too.',
      'From the page of Schools',
    ]);
  });

  it('are none where nothing is set', () => {
    expect(partnerCards(source, partner([{ when: 'A worry', how: 'Ring.', contact: 'front-door' }]))).toEqual([]);
  });
});
