import { expect, test } from '@playwright/test';
import { attributes, builtFiles, fileOfPath, readBuilt, sitemapPaths } from './built-pages.ts';
import { readCards, valueOf } from '../model/read-vcards.ts';

const files = builtFiles().filter((file) => file.endsWith('.vcf'));
const pages = sitemapPaths().filter((path) => /^\/(?:roles|partners)\/(?!compare)[^/]+\/$/.test(path));

test('every contact card can be read by an address book and leads back to its page', async ({ request }) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const response = await request.get(file);
    expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    const cards = readCards(await response.text());
    expect(cards.length, file).toBeGreaterThan(0);
    for (const card of cards) {
      const reached = ['TEL', 'EMAIL', 'CONTACT-URI'].filter((name) => valueOf(card, name) !== undefined);
      expect(reached.length, `${file}: there is a way to reach them`).toBeGreaterThan(0);
      expect(valueOf(card, 'URL')).toContain(`/${file.replace(/\.vcf$/, '/')}`);
    }
  }
});

test('a page offers a card where there is one, says so where nothing is set, and never both', () => {
  const offering = pages.filter((path) => {
    const html = readBuilt(fileOfPath(path));
    const offered = attributes(html, 'href').some((address) => address.endsWith('.vcf'));
    expect(offered && html.includes('There is no contact to save'), path).toBe(false);
    return offered;
  });
  expect(offering.map((path) => `${path.slice(1, -1)}.vcf`).sort()).toEqual([...files].sort());
  const silent = pages.filter((path) => {
    const main = /<main[\s\S]*<\/main>/.exec(readBuilt(fileOfPath(path)))?.[0] ?? '';
    return !/\.vcf|There is no contact to save|Through the partner I work for/.test(main);
  });
  expect(silent).toEqual([]);
});
