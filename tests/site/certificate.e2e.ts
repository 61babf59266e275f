import { expect, type Page } from '@playwright/test';
import { setConfidence, setDone, setNote, setReader, setTask, type Edit } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { catalogue } from './module-content.ts';
import { readPdf } from './pdf.ts';
import { keepRecord, recordWith, savedFile } from './record-file.ts';
import { accessibilityProblems, open, sidewaysScroll, test, watchedPage, type WatchedPage } from './watched-page.ts';

const CERTIFICATE = '/induction/certificate/';
const LOOK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const NAME = 'Samira Ó Cathasaigh-Nguyễn';
const NOTE = 'I keep thinking about who was not in the room.';
/** The longest pathway: what fits on a page with it fits with any other. */
const [longest] = [...catalogue().pathways].sort(
  (one, other) => other.stages.flatMap(({ items }) => items).length - one.stages.flatMap(({ items }) => items).length,
);
const pathway = longest ?? catalogue().pathways[0]!;
const items = pathway.stages.flatMap((stage) => stage.items);

/** Somebody who has done every step of the pathway. */
const whole = (): LearnerRecord => {
  const edits = items.flatMap(({ module, task }): Edit[] => {
    if (task !== undefined) return [setTask(pathway.id, task.id, task.options.at(-1)?.id ?? '')];
    const found = catalogue().modules.find(({ id }) => id === module);
    if (found === undefined) return [];
    const of = found.questions.length;
    return [
      setConfidence(found.id, 'before', 2),
      setDone(found.id, found.version, { minutes: found.minutes, right: of, of, tries: 1 }),
      setConfidence(found.id, 'after', 4),
    ];
  });
  const first = catalogue().modules.find(({ id }) => items.some(({ module }) => module === id));
  return recordWith(
    ...edits,
    setNote(first?.id ?? '', first?.reflections[0]?.id ?? '', 'abc123', NOTE),
    setReader('name', NAME),
    setReader('question', first?.id ?? null),
  );
};

const reader = test.extend<{ own: WatchedPage }>({
  own: async ({ browser, site }, use) => {
    const watched = await watchedPage(browser, { baseURL: site, acceptDownloads: true, ...LOOK });
    await use(watched);
    expect(watched.troubles).toEqual([]);
    await watched.page.context().close();
  },
});

const openWhole = async (page: Page): Promise<void> => {
  await keepRecord(page, whole());
  await open(page, CERTIFICATE);
  await expect(page.locator('.certificate-sheet__code')).toBeVisible();
};

const codeOn = async (page: Page): Promise<string> =>
  (await page.locator('.certificate-sheet .certificate-sheet__code span').innerText()).replaceAll(/\s/g, '');

reader(
  'a certificate prints to one side of A4 that says everything, and can be read back',
  async ({ own: { page } }) => {
    await openWhole(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
      expect(pdf.pages, 'one side').toHaveLength(1);
      expect(Math.round(pdf.sizes[0]?.width ?? 0)).toBe(210);
      expect(Math.round(pdf.sizes[0]?.height ?? 0)).toBe(297);
      expect(pdf.isTagged).toBe(true);
      const [said = ''] = pdf.pages;
      const plain = said.replaceAll(/\s/g, '');
      const expected = [
        NAME,
        pathway.title,
        ...items.flatMap(({ module }) => {
          const found = catalogue().modules.find(({ id }) => id === module);
          return found ? [found.title, `Version ${found.version}`] : [];
        }),
        'checks passed',
        'Surer after than before',
        await codeOn(page),
        'not a qualification',
      ];
      for (const words of expected) expect(plain, words).toContain(words.replaceAll(/\s/g, ''));
      expect(said).not.toContain(NOTE);
    }
  },
);

reader('what the reader wrote is on it only when they choose so, on a second sheet', async ({ own: { page } }) => {
  await openWhole(page);
  const before = await codeOn(page);
  await expect(page.locator('.certificate-sheet').filter({ hasText: NOTE })).toHaveCount(0);
  await page.getByRole('checkbox', { name: NOTE }).check();
  await expect(page.locator('.certificate-sheet').filter({ hasText: NOTE })).toBeVisible();
  await expect.poll(() => codeOn(page), 'the code is of what the page says').not.toBe(before);
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.pages[1]).toContain(NOTE);
});

reader(
  'the code is made again from the evidence file, and shows a change or a mix-up',
  async ({ own: { page }, browser, site }) => {
    await openWhole(page);
    const code = await codeOn(page);
    expect(code).toMatch(/^[0-9a-f]{64}$/);
    const { name, text } = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save the evidence file' }).click(),
    );
    expect(text).not.toContain(NOTE);

    const checker = await watchedPage(browser, { baseURL: site, ...LOOK });
    await open(checker.page, `${CERTIFICATE}#check`);
    const check = checker.page.locator('#check');
    await expect(check).toContainText('not proof of who somebody is');
    const give = (content: string, as = name) =>
      check
        .getByLabel('The evidence file')
        .setInputFiles({ name: as, mimeType: 'application/json', buffer: Buffer.from(content) });
    await give(text);
    await check.getByLabel('The code on the page').fill(code.toUpperCase().replaceAll(/(.{8})/g, '$1 '));
    await expect(check.getByText('It matches')).toBeVisible();
    await expect(check).toContainText(NAME);
    await check.getByLabel('The code on the page').fill(code.slice(0, 16));
    await expect(check.getByText('It matches')).toBeVisible();
    expect(await accessibilityProblems(checker.page)).toEqual([]);
    await give(text.replace(NAME, 'Somebody Else'));
    await expect(check.getByText('It does not match')).toBeVisible();
    await give(text.slice(0, text.length / 2), 'half.json');
    await expect(check.getByRole('alert')).toContainText('half.json');
    await give(JSON.stringify(whole()), 'record.json');
    await expect(check.getByRole('alert')).toContainText('This is a record, not the evidence of a certificate');
    expect(checker.troubles).toEqual([]);
    await checker.page.context().close();
  },
);

reader('the evidence comes as a table and as text for an appraisal too', async ({ own: { page } }) => {
  await openWhole(page);
  const { name, text } = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  );
  expect(name).toMatch(/\.csv$/);
  const rows = text.trimEnd().split('\r\n');
  expect(rows).toHaveLength(items.length + 1);
  expect(rows[1]).toContain(NAME);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const plain = await page.getByLabel('The text for your appraisal').inputValue();
  for (const words of [NAME, pathway.title, await codeOn(page)]) expect(plain).toContain(words);
  expect(plain).not.toContain(NOTE);
});

for (const [name, look] of [
  ['wide and light', { viewport: LOOK.viewport, colorScheme: 'light' }],
  ['at 320 pixels and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
] as const) {
  test(`the certificate and the record are sound, empty and full, ${name}`, async ({ browser, site }) => {
    const { page, troubles } = await watchedPage(browser, { baseURL: site, reducedMotion: 'reduce', ...look });
    const sound = async (path: string): Promise<void> => {
      await open(page, path);
      await expect(page.locator('h1')).toBeVisible();
      await page.waitForTimeout(200);
      expect(await accessibilityProblems(page), path).toEqual([]);
      expect(await sidewaysScroll(page), path).toBe(0);
    };
    await sound(CERTIFICATE);
    await sound('/induction/my-record/');
    await keepRecord(page, whole());
    await page.evaluate(() => sessionStorage.clear());
    await sound(CERTIFICATE);
    await sound('/induction/my-record/');
    await sound(`/induction/${pathway.id}/`);
    await open(page, '/induction/my-record/');
    await page.getByRole('button', { name: 'Clear this' }).click();
    expect(await accessibilityProblems(page), 'asked before clearing').toEqual([]);
    await page.getByRole('button', { name: 'Yes, clear it' }).click();
    expect(await accessibilityProblems(page), 'cleared').toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
}
