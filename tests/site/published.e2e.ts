import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { buildInto, copyProject } from '../../scripts/build-into.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { wordDay } from '../fixtures/word-file.ts';
import { root } from './built-pages.ts';
import { articleAlone, entryDraft } from './preview-frame.ts';
import { expectSamePicture, pictureOf, readPicture } from './same-picture.ts';
import { expectShownAsBuilt } from './shown-as-built.ts';
import { open, test, watchedPage } from './watched-page.ts';
import { WRITTEN, WRITTEN_COPY } from './written-hub.ts';

const FIRST_PORT = 4840;
const SITE = join(WRITTEN_COPY, 'out');
const CONTENT = join(WRITTEN_COPY, 'content');
const LOOK = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

const run = (...parameters: string[]): string =>
  execFileSync('node', parameters, { cwd: WRITTEN_COPY, encoding: 'utf8' });

const plain = (colour: string) => sharp({ create: { width: 600, height: 400, channels: 3, background: colour } });

/** Brings a Word file in, and writes over every hint as the command asks. @returns the id of its day */
const bringInWord = async (): Promise<string> => {
  const word = join(WRITTEN_COPY, 'day.docx');
  writeFileSync(word, wordDay(await plain('green').jpeg().toBuffer(), await plain('navy').png().toBuffer()));
  const about = ['--kind', 'day', '--role', 'housing-officer', '--partner', 'housing'];
  expect(run('scripts/new.ts', ...about, '--from', word, '--yes')).toContain('Still to write');
  const id = 'the-boots-were-by-the-door';
  const file = join(CONTENT, 'days', id, 'index.mdx');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('## 12:15 Lunch');
  writeFileSync(
    file,
    text
      .replace('draft: true', 'people: none')
      .replace('Still to write: name', 'Amina')
      .replaceAll(/Still to write: [^"\]]*/g, 'Words in the place of the hint.'),
  );
  return id;
};

test('what was written at the desk, and in Word, is published as its preview showed it', async ({ browser }) => {
  test.setTimeout(240_000);
  await copyProject(root, WRITTEN_COPY);
  cpSync(join(root, 'content'), CONTENT, { recursive: true });
  cpSync(join(WRITTEN, 'desk/content'), CONTENT, { recursive: true });
  const word = await bringInWord();
  expect(run('scripts/check.ts')).toMatch(/^No (?:errors|problems)/mu);
  await buildInto(WRITTEN_COPY, SITE);
  const server = await serveFolder({ folder: SITE, base: '/', port: FIRST_PORT });
  const { page, troubles } = await watchedPage(browser, { baseURL: `http://localhost:${server.port}`, ...LOOK });

  await open(page, '/day-in-the-life/the-hole-in-the-old-shoes/');
  await articleAlone(page);
  expectSamePicture(await readPicture(join(WRITTEN, 'desk/shown.png')), await pictureOf(page.locator('article')));

  await expectShownAsBuilt(page, entryDraft('days', word, CONTENT));
  await expect(page.frameLocator('#preview').getByRole('heading', { name: 'Lunch' })).toBeVisible();

  expect(troubles).toEqual([]);
  await page.context().close();
  await server.close();
});
