import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { plainText } from '#src/model/text.ts';
import { attributes, base, builtFiles, fileOfPath, readBuilt } from './built-pages.ts';

/** A feed has no more than this; readers keep the older ones themselves. */
const MOST = 30;
/** A date as RSS 2.0 asks for it (RFC 822 with a year of four digits). */
const WHEN =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** What a feed reader takes out, or warns of (the W3C’s feed validator: SecurityRisk, ContainsRelRef). */
const UNSAFE = /<(?:script|style|iframe|form|button|input|object|embed|link|meta)\b|\s(?:on[a-z]+|style)=|__ASTRO/i;

const files = builtFiles().filter((file) => file.endsWith('rss.xml'));
const [home = ''] = /https:\/\/[^/]+/.exec(readBuilt('sitemap.xml')) ?? [];
const feeds = files.map((file) => {
  const text = readBuilt(file);
  return { file, text, address: `${home}${base}${file}`, channel: parseRssFeed(text) };
});
/** The file on the site behind a full address. */
const fileAt = (address: string): string => fileOfPath(`/${new URL(address).pathname.slice(base.length)}`);
const built = new Set(builtFiles());

test('there is a feed of all stories, each kind, each partner and topic that has any, and learning', () => {
  const kinds = ['rss.xml', 'day-in-the-life/rss.xml', 'blogs/rss.xml', 'vlogs/rss.xml', 'learning/rss.xml'];
  expect(files).toEqual(expect.arrayContaining(kinds));
  const lists = [...built].filter((file) => /^stories\/(?:partner|topic)\/[^/]+\/index\.html$/.test(file));
  expect(lists.length).toBeGreaterThan(10);
  expect([...files].sort()).toEqual([...kinds, ...lists.map((file) => file.replace('index.html', 'rss.xml'))].sort());
});

test('every feed is XML, to the browser’s own strict parser', async ({ page }) => {
  const wrong = await page.evaluate(
    (texts) =>
      texts.flatMap((text) => {
        const error = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror');
        return error === null ? [] : [error.textContent ?? ''];
      }),
    feeds.map(({ text }) => text),
  );
  expect(wrong).toEqual([]);
});

for (const { file, text, address, channel } of feeds) {
  test(`${file} keeps the rules of RSS 2.0 and of the W3C’s validator`, () => {
    const items = channel.items ?? [];
    expect(channel.title).toBeTruthy();
    expect(channel.description).toBeTruthy();
    expect(channel.language).toBe('en-GB');
    expect(built.has(fileAt(channel.link ?? '')), 'it leads to its page').toBe(true);
    expect(channel.atom?.links?.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([address]);
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(MOST);
    expect([...text.matchAll(/<item>/g)], 'the parser has seen every item').toHaveLength(items.length);
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
    const days = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
    expect(days, 'newest first').toEqual([...days].sort((one, other) => other - one));
    for (const { title, description, link = '', guid, pubDate, content } of items) {
      expect([Boolean(title), Boolean(description)], link).toEqual([true, true]);
      expect(pubDate, link).toMatch(WHEN);
      expect(new Date(pubDate ?? '').toUTCString(), 'the day of the week is right').toBe(pubDate);
      expect(guid).toMatchObject({ value: link, isPermaLink: true });
      expect(built.has(fileAt(link)), link).toBe(true);
      const html = content?.encoded ?? '';
      expect(UNSAFE.exec(html)?.[0], link).toBeUndefined();
      for (const name of ['href', 'src']) {
        const addresses = attributes(html, name);
        expect(
          addresses.filter((one) => !one.startsWith('https://')),
          `${link}: addresses in full`,
        ).toEqual([]);
        const ours = addresses.filter((one) => one.startsWith(`${home}/`));
        expect(
          ours.filter((one) => !built.has(fileAt(one.split('#')[0] ?? ''))),
          `${link}: all there`,
        ).toEqual([]);
      }
      if (!file.startsWith('learning/')) expect(text, 'it is told by a role').toContain('<dc:creator>');
    }
  });
}

test('a feed has the whole text of a blog, and of a day its note, its moments, its child and its question', () => {
  const itemsOf = (file: string) => feeds.find((feed) => feed.file === file)?.channel.items ?? [];
  const squeezed = (html: string): string => plainText(html.replace(/<[^>]*>/g, ' $& ')).replace(/\s+/g, '');
  for (const { link = '', content } of itemsOf('blogs/rss.xml')) {
    const page = /<div class="blog-text__words[^>]*>([\s\S]*?)<\/div>/.exec(readBuilt(fileAt(link)))?.[1] ?? '';
    expect(page.length).toBeGreaterThan(500);
    const told = page.replace(/<button[^>]*>|<\/button>/g, '').replace(/<span[^>]*popover=[\s\S]*?<\/a><\/span>/g, '');
    expect(squeezed(content?.encoded ?? ''), link).toContain(squeezed(told).slice(0, 400));
    expect(squeezed(content?.encoded ?? ''), link).toContain(squeezed(told).slice(-400));
  }
  const days = itemsOf('day-in-the-life/rss.xml').map(({ content }) => content?.encoded ?? '');
  expect(days.filter((html) => !html.startsWith('<p><em>Before you read: '))).toEqual([]);
  expect(days.filter((html) => !/So what was life like for /.test(html) || !/<p>[^<]*\?<\/p>$/.test(html))).toEqual([]);
  expect(days.filter((html) => /’s day, on the same clock/.test(html)).length).toBeGreaterThan(3);
});

test('a vlog in a feed has its still', () => {
  const vlogs = feeds.find(({ file }) => file === 'vlogs/rss.xml')?.channel.items ?? [];
  expect(vlogs.length).toBeGreaterThan(0);
  for (const { link, content } of vlogs) expect(content?.encoded, link).toMatch(/<img src="https:[^"]+" alt="Watch: /);
});

test('the feed of a partner or topic has the stories that its list has', () => {
  for (const { file, channel } of feeds.filter(({ file }) => file.startsWith('stories/'))) {
    const html = readBuilt(file.replace('rss.xml', 'index.html'));
    const rows = [...html.matchAll(/<li class="story-row[\s\S]*?<h3[^>]*>\s*<a href="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(rows.length, file).toBeGreaterThan(0);
    expect(channel.items?.map(({ link }) => new URL(link ?? '').pathname).slice(0, rows.length), file).toEqual(rows);
  }
});
