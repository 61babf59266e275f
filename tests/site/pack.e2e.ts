import { expect, type Page, test } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printJob } from '../../scripts/print-job.ts';
import { attributes, dist, fileOfPath, readBuilt, sitemapPaths } from './built-pages.ts';
import { type ReadPdf, readPdf } from './pdf.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4390);
const CARD = '/induction/pocket-card/';
const packs = sitemapPaths().filter((path) => path.endsWith('/pack/'));
/** How long something takes, where the contents say so, and then its page. */
const AFTER_TITLE = /^\s*(?:(?:about )?(?:an hour|[\d½]+ (?:minutes?|hours))(?:, optional)?\s*)?(\d+)/;
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What a page of the site says it holds, before it is printed. */
const asked = (page: Page) =>
  page.evaluate(() => {
    const words = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      title: document.title,
      chapters: all('main h1, main h2').map(words),
      headings: all('main :is(h2, h3, h4, h5):not([id^="law-"])').map(words),
      modules: all('main h2[id^="module-"]').map(words),
      lines: all('.pack-contents__lines > li').map((line) => words(line.querySelector('a'))),
      terms: all('.pack-glossary dt').map(words),
      questions: all('.pack-questions__question').map((question) => ({
        first: words(question.querySelector('.pack-questions__prompt')),
        last: words([...question.querySelectorAll('.pack-questions__items > li > span')].at(-1)),
      })),
    };
  });

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-pack-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const print = async (page: Page, path: string, fragment?: string): Promise<ReadPdf> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  const file = join(folder, `${path.replaceAll('/', '-')}${fragment ?? ''}.pdf`);
  await printJob(browser, { folder: dist, port: PORT }, { path, file, ...(fragment && { fragment }) });
  return readPdf(await readFile(file));
};

test('every pathway has a book, and leads to it', () => {
  const pathways = sitemapPaths().filter((path) => /^\/induction\/(?!pocket-card)[^/]+\/$/.test(path));
  const withSteps = pathways.filter((path) => readBuilt(fileOfPath(path)).includes('Induction pathway'));
  expect(withSteps.length).toBeGreaterThan(0);
  expect(withSteps.map((path) => `${path}pack/`)).toEqual(packs);
  for (const path of withSteps) {
    expect(attributes(readBuilt(fileOfPath(path)), 'href').some((href) => href.endsWith(`${path}pack/`))).toBe(true);
  }
});

test('books are left out of search, where their modules are found already', () => {
  for (const path of packs) expect(readBuilt(fileOfPath(path))).not.toContain('data-pagefind-body');
});

for (const path of packs) {
  test(`${path} prints as one book that can be found one’s way in`, async ({ page }) => {
    await page.goto(`.${path}`);
    const { title, chapters, headings, modules, lines, terms, questions } = await asked(page);
    const book = await print(page, path);
    const { pages, links, outline } = book;
    const pageWith = (words: string, from = 0): number =>
      pages.findIndex((text, index) => index >= from && squeezed(text).includes(squeezed(words))) + 1;

    const contents = pageWith(`Contents${lines[0]}`);
    /** Where a line of the contents begins: at the head of a sheet, else wherever its words come first. */
    const startOf = (line: string): number => {
      const module = modules.indexOf(line);
      if (module >= 0) return pageWith(`module ${module + 1} of ${modules.length}`);
      const atHead = pages.findIndex((text, index) => text.startsWith(`${index + 1} ${line}`)) + 1;
      return atHead > 0 ? atHead : pageWith(line, contents);
    };

    await test.step('it says what it is, to people and to their software', () => {
      expect(book.title).toBe(title);
      expect(book.language).toBe('en-GB');
      expect(book.isTagged).toBe(true);
      expect([...book.roles]).toEqual(
        expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Link', 'Table', 'TH']),
      );
      expect([...new Set(book.fonts)].sort()).toEqual(['AtkinsonHyperlegibleNext-Regular', 'Literata-Regular']);
      const chaptersIn = outline.filter(({ depth }) => depth <= 2).map((one) => one.title.replace(/\s+/g, ' ').trim());
      expect(chaptersIn).toEqual(chapters);
    });

    await test.step('every sheet is A4 and numbered, but for the cover', () => {
      for (const { width, height } of book.sizes) {
        expect(Math.abs(width - 210) + Math.abs(height - 297)).toBeLessThan(1);
      }
      pages.forEach((text, index) => {
        if (index === 0) expect(text).not.toMatch(/^1(?:\s|$)/);
        else expect(text.trim()).toMatch(new RegExp(`^${index + 1}(?:\\s|$)`));
      });
    });

    await test.step('its modules stand in order, each beginning a page', () => {
      expect(modules.length).toBeGreaterThan(0);
      const starts = modules.map((_, index) => pageWith(`module ${index + 1} of ${modules.length}`));
      expect([...starts].sort((one, other) => one - other)).toEqual(starts);
      expect(new Set(starts).size).toBe(modules.length);
      modules.forEach((module, index) =>
        expect(squeezed(pages[(starts[index] ?? 0) - 1] ?? '')).toContain(squeezed(module)),
      );
    });

    await test.step('the numbers in its contents are those of the pages, and the links lead there', () => {
      const after = startOf('How to use this pack');
      const text = pages.slice(contents - 1, after - 1).join(' ');
      let from = 0;
      const numbers = lines.map((line) => {
        from = text.indexOf(line, from) + line.length;
        return Number(AFTER_TITLE.exec(text.slice(from))?.[1]);
      });
      lines.forEach((line, index) => expect.soft(numbers[index], line).toBe(startOf(line)));
      const leads = links.filter((link) => link.from >= contents && link.from < after).map(({ to }) => to);
      expect([...new Set(leads)]).toEqual([...new Set(numbers)]);
    });

    await test.step('its words lead to its glossary, which stands between the answers and the law', () => {
      expect(terms.length).toBeGreaterThan(0);
      const first = pageWith(`Glossary${terms[0]}`) || pageWith('The words and initials in this pack.');
      const last = pageWith(terms.at(-1) ?? '', first - 1);
      expect(links.filter(({ from, to }) => from < first && to >= first && to <= last).length).toBeGreaterThan(
        terms.length / 2,
      );
    });

    await test.step('no link leads to the machine on which it was made', () => {
      expect(book.addresses.length).toBeGreaterThan(0);
      expect(book.addresses.filter((address) => /localhost|127\.0\.0\.1|^file:/.test(address))).toEqual([]);
    });

    await test.step('no sheet is empty, except the second one for notes', () => {
      const empty = pages.flatMap((text, index) => (text.trim() === String(index + 1) ? [index + 1] : []));
      const notes = pages.findIndex((text) => /^\d+ Notes\s*$/.test(text)) + 1;
      expect(notes).toBeGreaterThan(0);
      expect(empty).toEqual([notes + 1]);
    });

    await test.step('no question is broken over two sheets, and no heading stands alone at a foot', () => {
      expect(questions.length).toBeGreaterThan(modules.length);
      const broken = questions.filter(
        ({ first, last }) =>
          !pages.some((text) => [first, last].every((part) => squeezed(text).includes(squeezed(part)))),
      );
      expect(broken).toEqual([]);
      const alone = pages.flatMap((text, index) =>
        headings
          .filter((heading) => heading !== 'Notes' && squeezed(text).endsWith(squeezed(heading)))
          .map((heading) => `${index + 1}: ${heading}`),
      );
      expect(alone).toEqual([]);
    });
  });
}

test('the pocket card is one sheet of A6 with whom to ring, and nothing of it is cut off', async ({ page }) => {
  await page.goto(`.${CARD}`);
  const parts = (await page.locator('#one-card :is(dt, dd, li)').allTextContents()).map((text) => squeezed(text));
  expect(parts.length).toBeGreaterThan(10);
  const card = await print(page, CARD);
  expect(card.sizes.length).toBe(1);
  expect(Math.abs((card.sizes[0]?.width ?? 0) - 105) + Math.abs((card.sizes[0]?.height ?? 0) - 148)).toBeLessThan(1);
  const text = squeezed(card.pages[0] ?? '');
  for (const number of ['999', '08088005000', '08001111']) expect(text).toContain(number);
  for (const part of parts) expect(text).toContain(part);
  await page.emulateMedia({ media: 'print' });
  const over = await page.locator('#one-card .pocket-card').evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(over).toBe(0);
});

test('four pocket cards fit one sheet of A4', async ({ page }) => {
  const sheet = await print(page, CARD, '#four-cards');
  expect(sheet.sizes.length).toBe(1);
  expect(Math.abs((sheet.sizes[0]?.width ?? 0) - 210) + Math.abs((sheet.sizes[0]?.height ?? 0) - 297)).toBeLessThan(1);
  expect(squeezed(sheet.pages[0] ?? '').match(/08088005000/g)).toHaveLength(4);
});
