import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as plain,
} from '@playwright/test';
import type AxeCore from 'axe-core';

const axeFile = createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');
const axeSource = readFileSync(axeFile, 'utf8');
/** What axe looks at: everything, or only what another colour scheme can change. */
const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
};

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

/** Those whose pages get axe as they open. */
const withAxe = new WeakSet<BrowserContext>();

/** Runs axe on a page, if it is there. */
const runAxe = (page: Page, rules: keyof typeof RULES): Promise<{ wrong: string[]; looked: number } | undefined> =>
  page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe?: typeof AxeCore };
    if (axe === undefined) return undefined;
    const { violations, passes } = await axe.run({ runOnly, resultTypes: ['violations'], iframes: false });
    const wrong = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any: [check] }) => `${id}: ${check?.message ?? help}: ${html.slice(0, 200)}`),
    );
    return { wrong, looked: passes.length };
  }, RULES[rules]);

/**
 * What axe finds wrong with a page, in words. Axe is run in the page itself, because its own wrapper takes twice as
 * long: it looks for frames, of which the hub has none, and brings back a description of all that is right. It is
 * given to the pages of a browser's window once, and not sent there again for each.
 * @param rules `colours` for a page that has been looked through whole, and has changed its colour scheme since
 */
export const accessibilityProblems = async (page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> => {
  let found = await runAxe(page, rules);
  if (found === undefined) {
    await page.evaluate(axeSource);
    found = await runAxe(page, rules);
    const context = page.context();
    if (!withAxe.has(context)) await context.addInitScript({ content: axeSource });
    withAxe.add(context);
  }
  expect(found?.looked, 'axe has looked at the page').toBeGreaterThan(rules === 'all' ? 10 : 0);
  return found?.wrong ?? [];
};

/** Fields without a label: axe lets a placeholder stand for one, but it goes away when somebody types. */
export const unlabelledFields = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea')]
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
