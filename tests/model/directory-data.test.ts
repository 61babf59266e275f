import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { partnersData, rolesData, situationsData } from '#src/model/directory-data.ts';
import { smallDirectory, smallSettings as settings } from '../fixtures/small-partnership.ts';

const care = { owner: 'council', reviewBy: '2027-01-31', sample: true };
const [partner] = smallDirectory.partners;
const [role] = smallDirectory.roles;
const [situation] = smallDirectory.situations;
const directory = {
  ...smallDirectory,
  partners: [
    {
      ...partner,
      data: {
        ...partner?.data,
        ...care,
        legalBasis: ['act'],
        reach: [
          { when: 'Now', how: 'Ring' },
          { when: 'Later', how: 'Ring again', contact: 'police' },
        ],
        weCannot: [{ text: 'Fly.', whoCan: '999' }],
      },
    },
  ],
  roles: [
    {
      ...role,
      data: { ...role?.data, ...care, callWhen: [], needs: [], cannot: [{ text: 'No.' }], contact: 'lado', duty: [] },
    },
  ],
  situations: [{ ...situation, data: { ...situation?.data, ...care, contacts: ['police'] } }],
} as unknown as Directory;
const source = { settings, directory, today: '2026-11-22', toAbsolute: (href: string) => `https://hub.example${href}` };

describe('the directory as data', () => {
  it('says whose it is, when it was built and under which licence', () => {
    expect(partnersData({ ...source, directory: { ...directory, partners: [] } })).toEqual({
      hub: 'Alongside',
      partnership: 'A partnership',
      licence: 'https://licence.example/',
      builtOn: '2026-11-22',
      partners: [],
    });
  });

  it('lists partners with who keeps them, their law and how to reach them', () => {
    const given = partnersData({ ...source, directory: { ...directory, roles: [] } as Directory }).partners[0];
    expect(given).toMatchObject({
      id: 'council',
      address: 'https://hub.example/partners/council/',
      ...care,
      legalBasis: ['act'],
      reach: [
        { when: 'Now', how: 'Ring', contact: null },
        { when: 'Later', contact: { id: 'police', isSet: true, ways: [{ label: '1 0 1', href: 'tel:101' }] } },
      ],
      weCannot: [{ text: 'Fly.', whoCan: '999' }],
      contactCard: 'https://hub.example/partners/council.vcf',
      roles: [],
    });
  });

  it('says honestly that a contact is not set', () => {
    const given = rolesData(source).roles[0];
    expect(given).toMatchObject({
      id: 'lado',
      acronym: null,
      contact: { id: 'lado', ways: [], isSet: false },
      contactCard: null,
    });
    expect(given?.cannot).toEqual([{ text: 'No.', whoCan: null }]);
  });

  it('lists who has which part in a situation', () => {
    expect(situationsData({ ...source, directory: smallDirectoryWith(directory) }).situations[0]).toMatchObject({
      id: 'accused',
      lead: ['role:lado'],
      support: ['role:head', 'role:social-worker'],
      consult: ['partner:police'],
      told: [],
      contacts: [{ id: 'police', isSet: true }],
    });
  });
});

/** The people of the small partnership, with the situations of another directory. */
function smallDirectoryWith({ situations }: Directory): Directory {
  return { ...smallDirectory, situations };
}
