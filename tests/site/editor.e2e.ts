import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { buildInto } from '../../scripts/build-into.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { dist, readBuilt, builtFiles, sitemapPaths } from './built-pages.ts';
import { EDITOR_COPY, EDITOR_REPOSITORY, EDITOR_SITE } from './editor-hub.ts';
import {
  beginMoment,
  beginPage,
  choose,
  dayWords,
  field,
  insertLink,
  insertPicture,
  signIn,
  write,
} from './editor-page.ts';
import { entryDraft } from './preview-frame.ts';
import { expectShownAsBuilt } from './shown-as-built.ts';
import { mockGitHub } from './mock-github.ts';

const FIRST_PORT = 4790;
/** Where the hub is built again with what was sent. */
const PUBLISHED = join(EDITOR_COPY, 'out-published');
const FOLDER = 'content/days/the-twelve-flats-nobody-counted';
const check = promisify(execFile);

/** The editor page of the small hub, on a screen on which a whole form has room, and what it asked elsewhere. */
const test = base.extend<{ address: string; asked: string[] }>({
  viewport: { width: 1280, height: 4000 },
  locale: 'en-GB',
  address: async ({}, use) => {
    const server = await serveFolder({ folder: EDITOR_SITE, base: '/', port: FIRST_PORT });
    await use(`http://localhost:${server.port}`);
    await server.close();
  },
  asked: async ({ page, address }, use) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== address) asked.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy|does not ask/u.test(message.text())) asked.push(message.text());
    });
    await use(asked);
  },
});

/** A photograph that says where it was taken, and by whom. */
const photograph = async () => ({
  name: 'Stair Well (1).JPG',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#8ac' } })
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 29/1 0/1' } })
    .jpeg()
    .toBuffer(),
});

const writeDay = async (page: Page): Promise<void> => {
  await beginPage(page, 'The twelve flats nobody counted');
  await write(page, 'Summary', 'A neighbourhood officer’s Tuesday in one stairwell.');
  await choose(page, 'Owner', 'Housing');
  await choose(page, 'People in pictures', 'Nobody can be recognised');
  await choose(page, 'Role', 'Neighbourhood officer');
  await choose(page, 'Partner', 'Police');
  await write(page, 'From', '08:30');
  await write(page, 'To', '16:30');
  await write(page, 'Content note', 'A cold flat. Nobody is hurt.');
  await choose(page, 'Made up or real', 'Made up from several days');
  await write(page, 'Signed off by', 'Head of housing');
  await write(page, 'Signed off on', '2026-11-02');
  await field(page, 'Topics').getByRole('checkbox', { name: 'Home' }).click();
  await field(page, 'Wish partners knew').getByRole('button', { name: /^Add/ }).click();
  await field(page, 'Wish partners knew').first().getByRole('textbox').fill('Ring me before you board up a door.');
  await write(page, 'Name', 'Mina');
  await write(page, 'Text', 'Her room is warm by Thursday, and she knows who to ask.');
  await write(page, 'Question', 'Who in your team knows a stairwell?');
  await dayWords(page).getByRole('textbox').click();
  await beginMoment(page, '08:30 At the door');
  await page.keyboard.type('I knock twice & wait. Then I ring ');
  await insertLink(page, 'the LADO', /designated/u);
  await page.keyboard.type(' from the stairs.\n');
  await beginMoment(page, '12:10 Twelve doors');
  await page.keyboard.type('I count them with Mina.\n');
  await beginMoment(page, '15:45 Home');
  await page.keyboard.type('It is warm by then.\n');
  await insertPicture(page, await photograph(), 'A stairwell with twelve doors', 'We counted "twelve".');
};

test('somebody without write access writes a day in forms, and what they send passes the checks and is published', async ({
  browser,
  page,
  address,
  asked,
}) => {
  test.setTimeout(120_000);
  const github = await mockGitHub(page, EDITOR_REPOSITORY, EDITOR_COPY);
  await signIn(page, address);
  expect(github.forks).toEqual(['head-teacher/alongside']);
  await writeDay(page);
  const found = await new AxeBuilder({ page })
    .include('[role="main"], .editor-bar')
    .withTags(['wcag2a', 'wcag2aa'])
    .analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Send for Review' }).click();
  await expect.poll(() => github.pulls.length).toBe(1);
  expect(await page.locator('body').innerText()).not.toMatch(
    /\b(?:repository|branch|commit|fork|merge|pull request)/iu,
  );

  const [commit] = github.commits;
  expect(commit?.repository).toBe('head-teacher/alongside');
  expect(github.pulls[0]?.head).toBe(`head-teacher:${commit?.branch}`);
  expect(github.pulls[0]?.base).toBe('main');
  expect([...(commit?.files.keys() ?? [])].sort()).toEqual([`${FOLDER}/index.mdx`, `${FOLDER}/stair-well-1.webp`]);
  const picture = await sharp(commit?.files.get(`${FOLDER}/stair-well-1.webp`)).metadata();
  expect([picture.exif, picture.xmp, picture.width]).toEqual([undefined, undefined, 1600]);
  const text = commit?.files.get(`${FOLDER}/index.mdx`)?.toString('utf8') ?? '';
  expect(text).toContain('I knock twice & wait. Then I ring [the LADO](term:lado) from the stairs.\n');
  expect(text).toContain('caption="We counted “twelve”."');
  expect(text).not.toContain('season');

  for (const [file, bytes] of commit?.files ?? []) {
    await mkdir(join(EDITOR_COPY, dirname(file)), { recursive: true });
    await writeFile(join(EDITOR_COPY, file), bytes);
  }
  const { stdout } = await check('node', ['scripts/check.ts'], { cwd: EDITOR_COPY });
  expect(stdout).toContain('No problems in ');
  await buildInto(EDITOR_COPY, PUBLISHED);
  const published = await serveFolder({ folder: PUBLISHED, base: '/', port: FIRST_PORT });
  const draft = entryDraft('days', basename(FOLDER), join(EDITOR_COPY, 'content'));
  const reader = await browser.newPage({ baseURL: `http://localhost:${published.port}`, reducedMotion: 'reduce' });
  await expectShownAsBuilt(reader, draft);
  await Promise.all([reader.close(), published.close()]);
  expect(asked.filter((what) => !what.startsWith('https://api.github.com/'))).toEqual([]);
  expect(github.unknown).toEqual([]);
});

test('a required answer has to be given before a page can be sent, and a day that is changed keeps its words', async ({
  page,
  address,
}) => {
  const github = await mockGitHub(page, EDITOR_REPOSITORY, EDITOR_COPY);
  await signIn(page, address);
  await page.getByRole('gridcell', { name: 'A day with a door' }).click();
  await expect(dayWords(page).getByRole('heading')).toHaveCount(3);
  await write(page, 'Summary', 'One working day, and two doors.');
  await write(page, 'Question', '');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => github.commits.length).toBe(1);
  const file = 'content/days/a-day/index.mdx';
  const before = readFrontMatter(await readFile(join(EDITOR_COPY, file), 'utf8'));
  const after = readFrontMatter(github.commits[0]?.files.get(file)?.toString('utf8') ?? '');
  expect(after.body.trim()).toBe(before.body.trim());
  expect({ ...after.data, summary: '', sample: 0, draft: 0 }).toEqual({
    ...before.data,
    summary: '',
    question: undefined,
    sample: 0,
    draft: 0,
  });
  await page.getByRole('row', { name: 'A day with a door' }).getByRole('gridcell').first().click();
  await page.getByRole('button', { name: /^Status/u }).click();
  await page.getByText('In Review', { exact: true }).click();
  await expect(page.getByText('The entry has errors.').first()).toBeVisible();
  expect(github.pulls).toEqual([]);
});

test('while settings leave the editor off, its page says how to write, is in no list, and nothing of it is built', async ({
  page,
}) => {
  await page.goto('./admin/');
  await expect(page.getByRole('link', { name: 'the writer’s desk' })).toHaveAttribute(
    'href',
    /\/contribute\/write\/$/u,
  );
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  expect(readBuilt('admin/index.html')).toContain('<meta name="robots" content="noindex');
  expect(sitemapPaths()).not.toContain('/admin/');
  expect(readBuilt('contribute/index.html')).not.toContain('/admin/');
  const files = builtFiles(dist);
  expect(files.filter((file) => /^admin\/.*json$|material-symbols|heic/u.test(file))).toEqual([]);
});
