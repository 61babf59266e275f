import type { Browser, BrowserContext, Page } from '@playwright/test';

/** A slow telephone connection: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** A search interface as it is met: where it stands, its field, and what shows that an answer has come. */
export interface Interface {
  address: string;
  field: string;
  answer: string;
}

/** What the first answer took: seconds from the first touch of the field, and bytes that came for it. */
export interface FirstAnswer {
  seconds: number;
  bytes: number;
  requests: number;
}

/** Counts what comes from now on, in workers too. */
const countArrivals = (context: BrowserContext): (() => Promise<{ bytes: number; requests: number }>) => {
  const sizes: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    const size = request
      .sizes()
      .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize);
    sizes.push(size.catch(() => 0));
  });
  return async () => {
    const all = await Promise.all(sizes);
    return { bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length };
  };
};

/** Seconds until what is looked for is on the screen, by the browser's own clock, from the moment the field is touched. */
const untilAnswered = (page: Page, { field, answer }: Interface, words: string): Promise<number> =>
  page.evaluate(
    async ([selector, wanted, query]) => {
      const input = document.querySelector<HTMLInputElement>(String(selector));
      if (input === null) throw new Error(`There is no ${selector} on the page.`);
      const start = performance.now();
      input.focus();
      input.value = String(query);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (document.querySelector(String(wanted)) === null) {
        if (performance.now() - start > 60_000) throw new Error('No answer came within a minute.');
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return (performance.now() - start) / 1000;
    },
    [field, answer, words] as const,
  );

/**
 * How long a reader who has just opened a page waits for the first answer, and how much has to come for it: nothing is
 * in the browser's store, the connection is slow, and the words are put into the field at once.
 * @throws when no answer comes within a minute
 */
export const firstAnswer = async (browser: Browser, asked: Interface, words: string): Promise<FirstAnswer> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(asked.address, { waitUntil: 'networkidle' });
    const arrived = countArrivals(context);
    const seconds = await untilAnswered(page, asked, words);
    return { seconds, ...(await arrived()) };
  } finally {
    await context.close();
  }
};
