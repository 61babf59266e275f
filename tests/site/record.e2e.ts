import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { catalogue, changedModule, modules, moduleOf } from './module-content.ts';
import { begun, keepRecord, keptRecord, recordWith, savedFile } from './record-file.ts';
import { open, test, watchedPage, type WatchedPage } from './watched-page.ts';
import { setDone, setNote } from '#src/model/record-edits.ts';

const LOOK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const RECORD = '/induction/my-record/';
const [MODULE = ''] = [...modules.keys()];
const MODULE_PAGE = `/induction/modules/${MODULE}/`;
const { version: VERSION, reflections, title: TITLE } = moduleOf(MODULE);
const PROMPT = reflections[0]?.prompt ?? '';

/** A reader with a browser of their own. */
const reader = test.extend<{ own: WatchedPage }>({
  own: async ({ browser, site }, use) => {
    const watched = await watchedPage(browser, { baseURL: site, acceptDownloads: true, ...LOOK });
    await use(watched);
    expect(watched.troubles).toEqual([]);
    await watched.page.context().close();
  },
});

const write = async (page: Page, text: string): Promise<void> => {
  const box = page.getByLabel(PROMPT);
  await box.fill(text);
  await expect(page.getByText('Kept on this device.')).toBeVisible();
};

reader('what was written is there after a reload, and in a tab that was open already', async ({ own: { page } }) => {
  const second = await page.context().newPage();
  await open(page, MODULE_PAGE);
  await open(second, MODULE_PAGE);
  await write(page, 'From the first tab.');
  await second.bringToFront();
  await second.getByLabel('4', { exact: false }).first().check({ force: true });
  await page.reload();
  await expect(page.getByLabel(PROMPT)).toHaveValue('From the first tab.');
  const mine = async () => (await keptRecord(page)).modules[MODULE];
  await expect
    .poll(async () => (await mine())?.confidence.before?.value, 'the second tab wrote too, and neither was lost')
    .toBe(4);
  expect(Object.values((await mine())?.reflections ?? {})).toHaveLength(1);
  await open(second, RECORD);
  await expect(second.locator('.my-record__note')).toHaveText('From the first tab.');
  await page.bringToFront();
  await write(page, 'Changed in the first tab.');
  await second.bringToFront();
  await expect(second.locator('.my-record__note'), 'the other tab follows').toHaveText('Changed in the first tab.');
});

reader(
  'a record is saved on one device and brought back on another, which says first what it will add',
  async ({ own: { page }, browser, site }) => {
    await keepRecord(page, begun(MODULE, VERSION));
    await open(page, RECORD);
    const { name, text } = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save a copy', exact: true }).click(),
    );
    expect(name).toMatch(/^alongside-record-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(text)).toEqual(await keptRecord(page));
    const shared = await savedFile(page, () => page.getByRole('button', { name: 'Save a copy to share' }).click());
    expect(shared.text).not.toContain('kettle');

    const other = await watchedPage(browser, { baseURL: site, ...LOOK });
    await keepRecord(other.page, recordWith(setNote(MODULE, 'a-prompt', 'zzz999', 'Mine, from the other device.')));
    await open(other.page, RECORD);
    const before = await keptRecord(other.page);
    await other.page.getByLabel('Open a saved copy').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const summary = other.page.getByRole('region', { name: 'What this copy will add' });
    await expect(summary).toContainText(TITLE);
    await expect(summary).toContainText('the name for your certificate');
    expect(await keptRecord(other.page), 'nothing is added before the reader says so').toEqual(before);
    await summary.getByRole('button', { name: 'Add it to my record' }).click();
    await expect(other.page.locator('.my-record__note')).toHaveCount(2);
    await expect(other.page.locator('.my-record__note').first()).toContainText('<b>who</b>');
    await other.page.getByLabel('Open a saved copy').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(other.page.getByRole('heading', { name: 'This copy holds nothing new' })).toBeVisible();
    expect(other.troubles).toEqual([]);
    await other.page.context().close();
  },
);

for (const [what, name, content, sentence] of [
  ['cut short', 'half.json', '{"product":"alongside-record","format":1,', 'cut short'],
  ['of another product', 'other.json', '{"name":"todo list","items":[]}', 'not a record of this hub'],
  ['from a newer hub', 'new.json', '{"product":"alongside-record","format":99}', 'newer hub'],
  [
    'with a part that reaches into the language',
    'proto.json',
    '{"product":"alongside-record","__proto__":{}}',
    '__proto__',
  ],
  ['of 50 MB', 'large.json', ' '.repeat(50_000_000), 'too large'],
  ['of nothing', 'empty.json', '', 'empty'],
] as const) {
  reader(`a file ${what} is refused in a sentence, and changes nothing`, async ({ own: { page } }) => {
    await keepRecord(page, begun(MODULE, VERSION));
    await open(page, RECORD);
    const before = await keptRecord(page);
    // From the disk, as a reader's own files come; 50 MB handed over in a message take longer than all else here.
    const file = test.info().outputPath(name);
    writeFileSync(file, content);
    await page.getByLabel('Open a saved copy').setInputFiles(file);
    await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(sentence);
    await expect(page.getByRole('button', { name: 'Add it to my record' })).toHaveCount(0);
    expect(await keptRecord(page)).toEqual(before);
  });
}

reader(
  'a module that changed says so, shows only what changed, and is up to date once that is read',
  async ({ own: { page } }) => {
    const { id, module } = changedModule();
    const [latest] = module.changes;
    const named = latest?.headings ?? [];
    await keepRecord(page, recordWith(setDone(id, module.version - 1, { minutes: 9, right: 3, of: 3, tries: 1 })));
    await open(page, RECORD);
    const changed = page.getByRole('region', { name: 'Changed since you did it' });
    await expect(changed.getByRole('link')).toHaveText([module.title]);
    await expect(changed).toContainText(latest?.what ?? '');
    await changed.getByRole('link').click();
    const notice = page.locator('[data-changed]');
    await expect(notice.locator('[data-change]:visible')).toHaveCount(1);
    await expect(notice.locator('[data-change]:visible')).toContainText(latest?.what ?? '');
    await notice.getByRole('button', { name: 'Show only the parts that changed' }).click();
    const shown = page.locator('[data-lesson] h2:visible');
    await expect(shown).toHaveText(named);
    await notice.getByRole('button', { name: 'I have read what changed' }).click();
    await expect(notice).toBeHidden();
    const state = page.locator('[data-module-state]');
    await expect(state).toContainText(`in version ${module.version}`);
    await expect(state, 'it is not said a second time').not.toHaveAttribute('role');
    expect(await page.locator('[data-lesson] h2:visible').count(), 'the whole lesson is back').toBeGreaterThan(
      named.length,
    );
    const other = catalogue().modules.find((one) => one.version === 1);
    await open(page, other?.href ?? '/');
    await expect(page.locator('[data-changed]'), 'nothing is said of a module that did not change').toBeHidden();
  },
);

reader('one module or everything can be cleared, and brought back', async ({ own: { page } }) => {
  await keepRecord(page, begun(MODULE, VERSION));
  await open(page, RECORD);
  const before = await keptRecord(page);
  const clear = async (part: string): Promise<void> => {
    await page.getByLabel('Which part?').selectOption({ label: part });
    await page.getByRole('button', { name: 'Clear this' }).click();
    await page.getByRole('button', { name: 'Yes, clear it' }).click();
  };
  for (const part of [`Only “${TITLE}”`, 'Everything, and what I wrote']) {
    await clear(part);
    expect((await keptRecord(page)).modules[MODULE]).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('It is all back.')).toBeVisible();
    const after = await keptRecord(page);
    expect(after.modules[MODULE]?.done[String(VERSION)]?.value).toEqual(
      before.modules[MODULE]?.done[String(VERSION)]?.value,
    );
    expect(after.reader.name?.value).toBe('Samira Okafor');
  }
  await clear('Everything, and what I wrote');
  await page.reload();
  await expect(page.getByText('Nothing is in your record yet.')).toBeVisible();
});

reader('the learning log can be searched, a note deleted and brought back', async ({ own: { page } }) => {
  await keepRecord(page, begun(MODULE, VERSION));
  await open(page, RECORD);
  const log = page.locator('.my-record__log ol > li');
  await expect(log).toHaveCount(3);
  await page.getByLabel('Search the log').fill('KETTLE');
  await expect(log).toHaveCount(1);
  await expect(page.getByText('1 of 3 entries.')).toBeVisible();
  await page.getByRole('button', { name: /^Delete it/ }).click();
  await page.getByLabel('Search the log').fill('');
  await expect(log).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(log).toHaveCount(3);
});

reader('the stages come as reminders for a calendar, from the day the reader says', async ({ own: { page } }) => {
  await open(page, catalogue().pathways[0]?.href ?? '');
  await page.locator('.pathway-desk').scrollIntoViewIfNeeded();
  await page.getByLabel('When did you start, or when will you?').fill('2027-03-20');
  await expect(page.getByText(/^By \d+ \w+ 2027$/).first()).toBeVisible();
  const { name, text } = await savedFile(page, () =>
    page.getByRole('button', { name: 'Add reminders to my calendar' }).click(),
  );
  expect(name).toMatch(/\.ics$/);
  const stages = catalogue().pathways[0]?.stages ?? [];
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(stages.length);
  const days = stages.map(({ daysFromStart }) =>
    new Date(Date.UTC(2027, 2, 20 + daysFromStart)).toISOString().slice(0, 10).replaceAll('-', ''),
  );
  expect([...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map((match) => match[1])).toEqual(days);
  expect((await keptRecord(page)).pathways[catalogue().pathways[0]?.id ?? '']?.start?.value).toBe('2027-03-20');
});

reader('a story that was read counts, and can be taken back', async ({ own: { page } }) => {
  await open(page, '/day-in-the-life/the-gate-is-where-i-learn-the-most/');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByText(/^You read this on /)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^You read this on /)).toBeVisible();
  await page.getByRole('button', { name: 'Take that back' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
  expect(Object.values((await keptRecord(page)).stories).map(({ value }) => value)).toEqual([null]);
});
