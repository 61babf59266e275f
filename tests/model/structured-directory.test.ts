import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { listData, partnerData, roleData, situationData } from '#src/model/structured-directory.ts';

const toAbsolute = (href: string): string => `https://hub.example${href}`;
const as = <Kind>(href: string, data: object): Kind => ({ href, data }) as unknown as Kind;

describe('the directory for machines that read pages', () => {
  it('gives a situation as a question with its answer', () => {
    const data = { question: 'Who?', answer: 'Tell the LADO', firstStep: 'Ring.' };
    expect(situationData(as<Listed<'situations'>>('/a/', data), toAbsolute)).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ name: 'Who?', acceptedAnswer: { text: 'Tell the LADO. Ring.' } }],
    });
  });

  it('gives a role as an occupation, with every name once', () => {
    const data = { title: 'Officer', acronym: 'LADO', aliases: ['LADO', 'designated officer'], callWhen: ['Now.'] };
    expect(roleData(as<Listed<'roles'>>('/r/', data), toAbsolute)).toMatchObject({
      '@id': 'https://hub.example/r/',
      alternateName: ['LADO', 'designated officer'],
    });
  });

  it('gives a partner as a member of the partnership, at its own website where it has one', () => {
    const data = { title: 'Police', shortName: 'Police', aliases: [], website: 'https://police.example/' };
    expect(partnerData(as<Listed<'partners'>>('/p/', data), '/', toAbsolute)).toMatchObject({
      url: 'https://police.example/',
      memberOf: { '@id': 'https://hub.example/#organisation' },
    });
    const without = as<Listed<'partners'>>('/p/', { ...data, website: undefined });
    expect(partnerData(without, '/', toAbsolute)).toMatchObject({ url: 'https://hub.example/p/' });
  });

  it('numbers a list from one', () => {
    const list = listData('Roles', [{ href: '/r/', data: { title: 'Officer' } }], toAbsolute);
    expect(list).toMatchObject({ numberOfItems: 1, itemListElement: [{ position: 1, url: 'https://hub.example/r/' }] });
  });
});
