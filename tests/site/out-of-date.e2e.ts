import { expect, test } from '@playwright/test';
import { attributes, fileOfPath, readBuilt, sitemapPaths, titleOf } from './built-pages.ts';

const pages = sitemapPaths().filter((path) =>
  /^\/(?:roles|partners|who-does-what|glossary|law)\/(?!compare|matrix)[^/]+\/$/.test(path),
);

test('every page of a role, partner, situation, term and law can be reported with one press', () => {
  expect(new Set(pages.map((path) => path.split('/')[1])).size).toBe(5);
  const wrong = pages.filter((path) => {
    const care = /<section class="page-care[\s\S]*?<\/section>/.exec(readBuilt(fileOfPath(path)))?.[0] ?? '';
    const ways = attributes(care, 'href').filter((address) => /^mailto:|\/issues\/new\?/.test(address));
    const isFilled = ways.every((address) => {
      const { searchParams: filled } = new URL(address);
      const body = filled.get('body') ?? '';
      return body.includes(path) && body.includes('Kept by: ') && /To be read again by: \d/.test(body);
    });
    return !isFilled || (ways.length === 0 && !/Is this out of date\? Tell/.test(care));
  });
  expect(wrong).toEqual([]);
});

test('the report names the page as the reader sees it', () => {
  const path = pages.find((one) => one.startsWith('/glossary/')) ?? '';
  const address = attributes(readBuilt(fileOfPath(path)), 'href').find((one) =>
    /^mailto:.*body|\/issues\/new\?/.test(one),
  );
  test.skip(address === undefined, 'settings have neither a mailbox nor a repository');
  expect(new URL(address ?? '').searchParams.get('body')).toContain(`Page: ${titleOf(path).replaceAll('&#39;', "'")}`);
});
