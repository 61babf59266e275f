import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';
import { serveFolder } from './static-server.ts';

const PORT = 4610;
const CHOOSER = '.file-zone__choose input[multiple]:not([webkitdirectory])';

/**
 * Seconds from the moment files are handed to the coordinator's page, in a real browser, until the table of people is
 * on the screen. @param dist the built site, for the address `/`
 * @throws when there is no browser, or the table never comes
 */
export const measureInBrowser = async (dist: string, folder: string, people: number): Promise<number> => {
  const server = await serveFolder({ folder: dist, base: process.env['BASE_PATH'] || '/', port: PORT });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.port}${process.env['BASE_PATH'] || '/'}induction/coordinator/`);
    await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
    // The clock starts with the browser's own word that files were chosen, and stops when what they say was painted.
    await page.evaluate(
      ([chooser, count]) => {
        const input = document.querySelector(String(chooser));
        const done = new Promise<number>((resolve, reject) => {
          setTimeout(() => reject(new Error('The table of people never came.')), 60_000);
          input?.addEventListener('change', () => {
            const start = performance.now();
            const look = (): void => {
              if (document.querySelectorAll('.coverage-people tbody tr').length < Number(count))
                requestAnimationFrame(look);
              else requestAnimationFrame(() => setTimeout(() => resolve((performance.now() - start) / 1000)));
            };
            look();
          });
        });
        Object.assign(window, { done });
      },
      [CHOOSER, people] as const,
    );
    const names = readdirSync(folder).map((file) => join(folder, file));
    await page.setInputFiles(CHOOSER, names);
    return await page.evaluate(() => (window as unknown as { done: Promise<number> }).done);
  } finally {
    await browser.close();
    await server.close();
  }
};
