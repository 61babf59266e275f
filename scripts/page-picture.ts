import type { Page } from '@playwright/test';
import type { ChangedPage } from '#src/checks/changed-pages.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveFolder } from './static-server.ts';

/** The widths of a telephone and of a wide screen, in CSS pixels. */
export const WIDTHS = [390, 1440] as const;

const LOOK = { locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', colorScheme: 'light' } as const;
const HEIGHT = 900;
/** Chromium draws no taller picture in one piece (Skia's largest texture); what is below is left out of the picture. */
const TALLEST = 16_000;
/** As many pages as anybody would look at: more are in the built site beside the pictures. */
const MOST_PAGES = 12;

/** A built site: its folder, the folder of its address, and a port to serve it at. */
export interface PicturedSite {
  folder: string;
  base: string;
  port: number;
}

/** A picture of a page, and the name of its file. */
export interface PagePicture {
  name: string;
  picture: Buffer;
}

/** Goes down the page and back, so that what loads only when it is seen has been seen. */
const seeAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    scrollTo(0, 0);
    await document.fonts.ready;
    const pictures = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(pictures.map((image) => image.decode().catch(() => undefined)));
  });

const pictureOf = async (page: Page): Promise<Buffer> => {
  await seeAll(page);
  // What stays at the edge of the screen would lie across the middle of a picture of the whole page.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('body *')) {
      const { position } = getComputedStyle(part);
      if (position === 'fixed') part.remove();
      if (position === 'sticky') part.style.position = 'static';
    }
  });
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
};

/**
 * Takes pictures of pages of a built site, each on a telephone and on a wide screen. Nothing is loaded but the site itself.
 * @throws when a page is not there, or there is no browser
 */
export async function* takePictures(pages: readonly ChangedPage[], site: PicturedSite): AsyncGenerator<PagePicture> {
  const server = await serveFolder(site);
  try {
    const browser = await launchBrowser();
    try {
      for (const width of WIDTHS) {
        const context = await browser.newContext({ ...LOOK, viewport: { width, height: HEIGHT } });
        await context.route(
          (url) => url.port !== String(server.port),
          (route) => route.abort(),
        );
        const page = await context.newPage();
        for (const { path, name } of pages.slice(0, MOST_PAGES)) {
          const answer = await page.goto(`http://localhost:${server.port}${site.base.slice(0, -1)}${path}`);
          if (answer?.ok() !== true) throw new Error(`There is no page ${path} in the built site.`);
          yield { name: `${name}-${width}.png`, picture: await pictureOf(page) };
        }
        await context.close();
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
