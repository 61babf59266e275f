import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { LAYER_ORDER } from '#src/model/sky.ts';
import { base, builtFiles, builtPages, readBuilt } from './built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Titles say what the page is called; search engines cut long ones themselves.
    'long-title': 'off',
    // Telephone numbers are wrapped where they must be by the style sheet.
    'tel-non-breaking': 'off',
    // A button in a form sends it, unless it says otherwise; that is what the search box means.
    'no-implicit-button-type': 'off',
    // What scrolls sideways is a box with a role and a name, not a section of the page.
    'prefer-native-element': 'off',
  },
});

const pages = builtPages();

/** Where the first island stands, Astro puts this rule for its own elements; it is not ours to move. */
const ISLAND_RULE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('every page is valid HTML', async () => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(readBuilt(page).replace(ISLAND_RULE, ''), page);
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  expect(problems).toEqual([]);
});

test('every style sheet says the order of the layers, whichever comes first', () => {
  const sheets = builtFiles().filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((file) => !readBuilt(file).startsWith(LAYER_ORDER))).toEqual([]);
});

test('no page carries an inline style or an inline handler', () => {
  const wrong = pages.filter((page) =>
    /<[^>]+\s(?:style|on\w+)=/.test(readBuilt(page).replace(/<script[\s\S]*?<\/script>/g, '')),
  );
  expect(wrong).toEqual([]);
});

test('every page says its language, its title and what it is about', () => {
  const silent = pages.filter((page) => {
    const html = readBuilt(page);
    return (
      !/<html lang="en-GB"/.test(html) ||
      !/<title>[^<]+<\/title>/.test(html) ||
      !/<meta name="description" content="[^"]+/.test(html)
    );
  });
  expect(silent).toEqual([]);
});

test('no two pages share a title or an address, and each gives its own as the one to remember', () => {
  const doubled = (list: readonly string[]): string[] => list.filter((one, index) => list.indexOf(one) !== index);
  const found = (pattern: RegExp): string[] => pages.map((page) => pattern.exec(readBuilt(page))?.[1] ?? '');
  const addresses = found(/<link rel="canonical" href="([^"]*)"/);
  expect(doubled(found(/<title>([^<]*)/))).toEqual([]);
  expect(doubled(addresses)).toEqual([]);
  const wrong = pages.filter((page, index) => {
    const file = `${(addresses[index] ?? '').replace(/^https:\/\/[^/]+/, '').slice(base.length)}index.html`;
    return file !== page && page !== '404.html';
  });
  expect(wrong).toEqual([]);
});

test('what every page says to machines can be read', () => {
  const wrong = pages.flatMap((page) =>
    [...readBuilt(page).matchAll(/<script[^>]*type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g)].flatMap(
      (match) => {
        try {
          JSON.parse(match[1] ?? '');
          return [];
        } catch (error) {
          return [`${page}: ${String(error)}`];
        }
      },
    ),
  );
  expect(wrong).toEqual([]);
});
