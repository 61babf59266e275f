import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, expect, type Page, test as plain } from '@playwright/test';
import type AxeCore from 'axe-core';

const axeSource = (createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as typeof AxeCore).source;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page that remembers everything that should never happen on it. */
export interface WatchedPage {
  page: Page;
  /** Console errors and warnings, page errors, policy reports, failed answers and requests to other hosts, in words. */
  troubles: string[];
}

/** Opens a page and writes down every error, policy report and request that leaves the site. */
export const watchedPage = async (browser: Browser, options: BrowserContextOptions): Promise<WatchedPage> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  const { origin } = new URL(options.baseURL ?? 'http://localhost');
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) troubles.push(`request to ${url.origin}`);
  });
  page.on('requestfailed', (request) => {
    // A film that is not wanted any more, because the next page was opened, is no trouble.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      reportError(new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`)),
    );
  });
  return { page, troubles };
};

/** Gives a page that looks as asked, the same one each time for the same look, with its troubles forgotten. */
type PageFor = (look: BrowserContextOptions) => Promise<WatchedPage>;

/** Tests that keep one page of each look open for as long as their worker lives. */
export const test = plain.extend<object, { site: string; pageFor: PageFor }>({
  site: [async ({}, use, { project }) => use(project.use.baseURL ?? ''), { scope: 'worker' }],
  pageFor: [
    async ({ browser, site }, use) => {
      const pages = new Map<string, WatchedPage>();
      await use(async (look) => {
        const name = JSON.stringify(look);
        const watched = pages.get(name) ?? (await watchedPage(browser, { baseURL: site, ...look }));
        pages.set(name, watched);
        watched.troubles.length = 0;
        if (look.viewport) await watched.page.setViewportSize(look.viewport);
        return watched;
      });
      await Promise.all([...pages.values()].map(({ page }) => page.context().close()));
    },
    { scope: 'worker' },
  ],
});

/**
 * What axe finds wrong with a page, in words. Axe is run in the page itself, because its own wrapper takes twice as
 * long: it looks for frames, of which the hub has none, and brings back a description of all that is right.
 */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const { wrong, looked } = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof AxeCore };
    const { violations, passes } = await axe.run({ runOnly: tags, resultTypes: ['violations'], iframes: false });
    const wrong = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
    );
    return { wrong, looked: passes.length };
  }, TAGS);
  expect(looked, 'axe has looked at the page').toBeGreaterThan(10);
  return wrong;
};

/** Fields without a label: axe lets a placeholder stand for one, but it goes away when somebody types. */
export const unlabelledFields = async (page: Page): Promise<string[]> =>
  page
    .locator('input:not([type="hidden"]), select, textarea')
    .evaluateAll((fields) =>
      (fields as HTMLInputElement[])
        .filter((field) => !field.labels?.length && !field.ariaLabel && !field.hasAttribute('aria-labelledby'))
        .map((field) => field.outerHTML.slice(0, 120)),
    );

/** How many pixels a page can be scrolled sideways. */
export const sidewaysScroll = async (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens an address and expects it to be there. */
export const open = async (page: Page, path: string, status = 200): Promise<void> => {
  const response = await page.goto(`.${path}`, { waitUntil: 'load' });
  expect(response?.status(), `${path} is there`).toBe(status);
};
