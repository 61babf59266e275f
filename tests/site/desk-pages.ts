import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  type Download,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { unzipSync } from 'fflate';
import { root } from './built-pages.ts';
import { articleAlone } from './preview-frame.ts';
import { keepWritten } from './written-hub.ts';
import { accessibilityProblems, open, sidewaysScroll, watchedPage, type WatchedPage } from './watched-page.ts';

/** Words of the machine room, which nobody who writes should have to know. */
const FORBIDDEN = /\b(?:git|branch|commit|merge|repository|markdown|front matter|yaml)\b/i;

/** What the browser says of itself, since the tests let nothing be kept for a time without a network. */
const BLOCKED = /Service Worker registration blocked/;

/** The desk in a browser of its own. */
export const openDesk = async (
  browser: Browser,
  site: string,
  look: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const watched = await watchedPage(browser, { baseURL: site, locale: 'en-GB', serviceWorkers: 'block', ...look });
  await open(watched.page, '/contribute/write/');
  await expect(watched.page.getByRole('heading', { name: 'What do you want to write?' })).toBeVisible();
  return watched;
};

/** What went wrong at the desk. */
export const troublesAt = ({ troubles }: WatchedPage): string[] => troubles.filter((one) => !BLOCKED.test(one));

/** Expects what can be seen to be sound: for whoever uses a screen reader, on this screen, in plain words. */
export const expectSound = async (page: Page): Promise<void> => {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysScroll(page), 'no sideways scroll').toBe(0);
  expect((await page.locator('main').innerText()).match(FORBIDDEN), 'no words of the machine room').toBeNull();
};

/** The files of a downloaded zip, by their path. */
export const filesOf = async (download: Download): Promise<Record<string, Uint8Array>> =>
  unzipSync(readFileSync(await download.path()));

/** Unpacks a zip into a copy of `content/` and runs the checks on it; gives what they say about the files of the zip. */
export const checkedInContent = async (download: Download): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  try {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const files = await filesOf(download);
    for (const [path, bytes] of Object.entries(files)) {
      const file = join(folder, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const report = execFileSync('node', ['scripts/check.ts', '--root', folder, '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const issues = JSON.parse(report) as { file: string; message: string }[];
    return issues
      .filter(({ file }) => Object.keys(files).some((path) => file === `content/${path}`))
      .map(({ message }) => message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Keeps a picture of how the desk shows the day, as wide as the page it stands on. @param title what the day is called */
export const keepHowItLooks = async (page: Page, title: string): Promise<void> => {
  const frame = page.frames().find((one) => one.url().includes('/contribute/preview/'))!;
  await expect(frame.locator('h1')).toHaveText(title);
  await articleAlone(frame);
  const place = page.locator('.desk-preview iframe');
  const enlarge = (tall: number): Promise<void> =>
    place.evaluate((iframe: HTMLElement, height) => {
      const style = {
        position: 'absolute',
        inset: '0',
        border: '0',
        width: '100vw',
        height: `${height}px`,
        zIndex: '999',
      };
      Object.assign(iframe.style, style);
      // Borders around it, and what stands above it, are not a whole number of pixels large.
      const { left, top } = iframe.getBoundingClientRect();
      iframe.style.left = `${-left}px`;
      iframe.style.top = `${Math.ceil(top) - top}px`;
    }, tall);
  // What lies over the desk, and what comes after it, would lie over the preview too.
  const others = page.locator('body > :not(main)');
  await others.evaluateAll((list) =>
    list.forEach((one) => (one as HTMLElement).style.setProperty('visibility', 'hidden')),
  );
  await enlarge(900);
  await enlarge(await frame.evaluate(() => document.documentElement.scrollHeight));
  keepWritten('desk/shown.png', await frame.locator('article').screenshot({ animations: 'disabled' }));
  await place.evaluate((iframe: HTMLElement) => iframe.removeAttribute('style'));
  await others.evaluateAll((list) => list.forEach((one) => one.removeAttribute('style')));
};

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Downloads the open draft. */
export const download = async (page: Page): Promise<Download> => {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
  return file;
};
