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
import { accessibilityProblems, open, sidewaysScroll, watchedPage, type WatchedPage } from './watched-page.ts';

/** Words of the machine room, which nobody who writes should have to know. */
const FORBIDDEN = /\b(?:git|branch|commit|merge|repository|markdown|front matter|yaml)\b/i;

/** Stands in for the page that shows how a draft will look, and keeps what it is sent. */
const PREVIEW = `<!doctype html><title>Preview</title><script>
  addEventListener('message', ({ data }) => { window.sent = data; });
  parent.postMessage({ type: 'alongside-preview-ready' }, location.origin);
</script>`;

/** The desk in a browser of its own, with another page in the place of the preview. */
export const openDesk = async (
  browser: Browser,
  site: string,
  look: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const watched = await watchedPage(browser, { baseURL: site, locale: 'en-GB', serviceWorkers: 'block', ...look });
  await watched.page.route('**/contribute/preview/', (route) =>
    route.fulfill({ contentType: 'text/html', body: PREVIEW }),
  );
  await open(watched.page, '/contribute/write/');
  await expect(watched.page.getByRole('heading', { name: 'What do you want to write?' })).toBeVisible();
  return watched;
};

/** Expects what can be seen to be sound: for whoever uses a screen reader, on this screen, in plain words. */
export const expectSound = async (page: Page): Promise<void> => {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysScroll(page), 'no sideways scroll').toBe(0);
  expect((await page.locator('main').innerText()).match(FORBIDDEN), 'no words of the machine room').toBeNull();
};

/** The files of a downloaded zip, by their path. */
export const filesOf = async (download: Download): Promise<Record<string, Uint8Array>> =>
  unzipSync(readFileSync(await download.path()));

/** Unpacks a zip into a copy of `content/` and runs the checks on it; gives what they print about the files of the zip. */
export const checkedInContent = async (download: Download): Promise<{ isSound: boolean; said: string[] }> => {
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
    const issues = JSON.parse(report) as { file: string; severity: string; message: string }[];
    const said = issues.filter(({ file }) => Object.keys(files).some((path) => file === `content/${path}`));
    return { isSound: said.every(({ severity }) => severity !== 'error'), said: said.map(({ message }) => message) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Downloads the open draft. */
export const download = async (page: Page): Promise<Download> => {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
  return file;
};
