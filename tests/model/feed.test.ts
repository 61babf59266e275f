import { describe, expect, it } from 'vitest';
import { channelLines, type FeedEntry, feedHtml, feedItems, MOST_ITEMS } from '#src/model/feed.ts';

const toAbsolute = (href: string): string => new URL(href, 'https://hub.example').href;

const entry = (given: Partial<FeedEntry> = {}): FeedEntry => ({
  title: 'A title',
  summary: 'A summary',
  href: '/hub/blogs/one/',
  published: '2026-11-01',
  categories: ['Police'],
  html: '<p>Words</p>',
  ...given,
});

describe('the HTML of a feed', () => {
  it('has addresses in full', () => {
    expect(feedHtml('<a class="role-link" href="/hub/roles/gp/?a=1&amp;b=2">GP</a>', toAbsolute)).toBe(
      '<a href="https://hub.example/hub/roles/gp/?a=1&amp;b=2">GP</a>',
    );
  });

  it('says a term in plain words: no button, and no popover to go with it', () => {
    const term =
      '<p>Ring the <button type="button" class="term" popovertarget="term-lado">LADO</button>' +
      '<span popover="auto" id="term-lado" class="term-popover" role="note"><strong>Officer</strong> ' +
      '<span class="term-popover__meaning">Who advises</span> <a href="/glossary/lado/">Read more</a></span> today.</p>';
    expect(feedHtml(term, toAbsolute)).toBe('<p>Ring the LADO today.</p>');
  });

  it('keeps pictures, in one size, with their addresses in full', () => {
    const picture =
      '<figure class="figure"><img alt="A gate" src="/hub/_astro/gate.webp?a=1&#38;b=2" loading="lazy" decoding="async" ' +
      'srcset="/hub/_astro/small.webp 640w" sizes="100vw" data-image="1" width="8" height="5"><figcaption>Gate</figcaption></figure>';
    expect(feedHtml(picture, toAbsolute)).toBe(
      '<figure><img alt="A gate" src="https://hub.example/hub/_astro/gate.webp?a=1&amp;b=2" width="8" height="5">' +
        '<figcaption>Gate</figcaption></figure>',
    );
  });
});

describe('the items of a feed', () => {
  it('come newest first, and no more than a reader needs', () => {
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, day) =>
      entry({ title: `${day}`, published: `2026-${String((day % 9) + 1).padStart(2, '0')}-01` }),
    );
    const items = feedItems(many, toAbsolute);
    expect(items).toHaveLength(MOST_ITEMS);
    expect(items[0]?.pubDate.toISOString()).toBe('2026-09-01T00:00:00.000Z');
  });

  it('link to the page in full, and from inside it to its own places', () => {
    const [item] = feedItems([entry({ html: '<a href="#gate">The gate</a>' })], toAbsolute);
    expect(item?.link).toBe('https://hub.example/hub/blogs/one/');
    expect(item?.content).toContain('href="https://hub.example/hub/blogs/one/#gate"');
  });

  it('say who tells them, where it is somebody', () => {
    const said = (author?: string) => feedItems([entry({ author })], toAbsolute)[0]?.customData;
    expect([said('Health & care visitor'), said()]).toEqual(['<dc:creator>Health &amp; care visitor</dc:creator>', '']);
  });

  it('have no character that XML cannot carry', () => {
    const [item] = feedItems([entry({ title: 'A\u0008 title', html: '<p>B\u0000ell</p>' })], toAbsolute);
    expect([item?.title, item?.content]).toEqual(['A title', '<p>Bell</p>']);
  });

  it('are not older than the launch of the hub', () => {
    const day = (launched?: string) =>
      feedItems([entry()], toAbsolute, launched)[0]?.pubDate.toISOString().slice(0, 10);
    expect([day(), day('2026-10-01'), day('2026-12-01')]).toEqual(['2026-11-01', '2026-11-01', '2026-12-01']);
  });
});

describe('the channel of a feed', () => {
  it('says its language, its licence and its own address, safely', () => {
    const lines = channelLines('https://hub.example/rss.xml?a&b', { name: 'CC <BY>', url: 'https://cc.example/' });
    expect(lines).toContain('<language>en-GB</language>');
    expect(lines).toContain('<copyright>CC &lt;BY&gt;, https://cc.example/</copyright>');
    expect(lines).toContain('href="https://hub.example/rss.xml?a&amp;b" rel="self"');
  });
});
