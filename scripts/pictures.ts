import { type Locator, type Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Catalogue } from '#src/model/catalogue.ts';
import { keptText } from '#src/model/record-file.ts';
import { launchBrowser } from './launch-browser.ts';
import { buildHub } from './build-steps.ts';
import { BUILT, isBuildFresh } from './built-site.ts';
import { HELP_PICTURES, type HelpPicture } from './picture-list.ts';
import { basePath, readSettings } from './settings-file.ts';
import { serveFolder } from './static-server.ts';

const PORT = Number(process.env['PORT'] ?? 4321);
const FOLDER = 'src/assets/help';
/** The day and hour at which every picture is taken. */
const NOW = '2026-11-26T10:00:00Z';
/** A telephone, because a picture of one can be read on any screen. */
const LOOK = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'light' } as const;
const BROWSER = { locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' } as const;
const EDGE = 12;

/** What a picture is cut out of a page by: everything it is to hold, as wide as the screen, with a little room. */
const clipOf = async (page: Page, parts: readonly Locator[]) => {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const scrolled = await page.evaluate(() => scrollY);
  const tops = boxes.map((box) => (box?.y ?? NaN) + scrolled);
  const feet = boxes.map((box, index) => (tops[index] ?? NaN) + (box?.height ?? NaN));
  const y = Math.floor(Math.min(...tops)) - EDGE;
  return { x: 0, y, width: LOOK.viewport.width, height: Math.ceil(Math.max(...feet)) + EDGE - y };
};

const shoot = async (page: Page, picture: HelpPicture, catalogue: Catalogue, site: string): Promise<Buffer> => {
  await page.clock.setFixedTime(NOW);
  const base = new URL(site).pathname;
  const kept = picture.record && keptText(picture.record(catalogue));
  await page.addInitScript(
    ([key, text]) => {
      if (text !== undefined) localStorage.setItem(`alongside-record${key}`, text);
    },
    [base, kept] as const,
  );
  const answer = await page.goto(`${site.slice(0, -1)}${picture.path}`);
  if (answer?.ok() !== true) throw new Error(`The help shows the page ${picture.path}, which is not on the hub.`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const parts = await picture.take(page, catalogue);
  // Nothing has the focus or the pointer on a picture, and what stays in view while a page is scrolled is not on it.
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.querySelector('.risk-strip')?.remove();
  });
  return page.screenshot({ clip: await clipOf(page, parts), fullPage: true });
};

try {
  if (!isBuildFresh(new Date())) {
    console.log('Building the site first, because dist is missing or older than the project …');
    await buildHub();
  }
  const catalogue = JSON.parse(readFileSync(join(BUILT, 'api/induction.json'), 'utf8')) as Catalogue;
  const base = basePath(readSettings());
  const server = await serveFolder({ folder: BUILT, base, port: PORT });
  const browser = await launchBrowser();
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const picture of HELP_PICTURES) {
      const context = await browser.newContext({ ...LOOK, ...BROWSER });
      const png = await shoot(await context.newPage(), picture, catalogue, `http://localhost:${server.port}${base}`);
      // A picture of a page has few colours, so a palette loses nothing that can be seen.
      const small = await sharp(png)
        .png({ palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 })
        .toBuffer();
      const file = join(FOLDER, `${picture.name}.png`);
      writeFileSync(file, small);
      console.log(`${file}: ${Math.ceil(small.length / 1000)} KB`);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
} catch (error) {
  console.error(`\nThe pictures could not be taken. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
