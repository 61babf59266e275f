import { describe, expect, it } from 'vitest';
import { openGraph, sharingOf } from '#src/model/sharing.ts';
import type { SocialCard } from '#src/model/social-card.ts';

const card: SocialCard = {
  path: '/cards/blogs/tea.png',
  kind: 'Blog',
  title: 'Tea',
  sample: false,
  by: { label: 'GP' },
  hub: 'Alongside',
};
const tags = (published?: string): [string, string][] =>
  openGraph({
    title: 'Tea',
    description: 'With cake.',
    address: 'https://hub.example/blogs/tea/',
    image: 'https://hub.example/cards/blogs/tea.png',
    siteName: 'Alongside',
    sharing: sharingOf(card, published),
  });

describe('a page that is shared', () => {
  it('shows its card, with the size and words of the card after it', () => {
    const names = tags().map(([name]) => name);
    const first = names.indexOf('og:image');
    expect(names.slice(first, first + 4)).toEqual(['og:image', 'og:image:width', 'og:image:height', 'og:image:alt']);
    expect(Object.fromEntries(tags())).toMatchObject({
      'og:image': 'https://hub.example/cards/blogs/tea.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Alongside. Blog: “Tea”. GP.',
      'og:locale': 'en_GB',
    });
  });

  it('is an article on the day it was published, or else a page', () => {
    const article = Object.fromEntries(tags('2026-10-01'));
    expect(article).toMatchObject({ 'og:type': 'article', 'article:published_time': '2026-10-01' });
    expect(Object.fromEntries(tags())).toMatchObject({ 'og:type': 'website' });
    expect(Object.fromEntries(tags())).not.toHaveProperty('article:published_time');
  });
});
