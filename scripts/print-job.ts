import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from '@playwright/test';
import { addressOfBuilt } from './built-site.ts';
import type { PrintJob } from './pack-request.ts';
import { printBook } from './print-book.ts';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Finds out, before anything is built or printed, whether a file can be written. @throws with a sentence when not */
export const checkFile = async (file: string): Promise<void> => {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new Error(`"${file}" is a folder. Give --out the name of a file.`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '', { flag: 'a' });
    if (found === undefined) await rm(file);
  } catch (error) {
    throw new Error(`"${file}" cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
};

/** A built site, and the port at which it is served on this machine. */
export interface ServedSite {
  folder: string;
  port: number;
}

/**
 * Prints one page of a built site into its file. The page is opened under the address the hub is published at, while
 * every answer comes from this machine: so the links on paper are the ones that readers can open.
 * @throws with a sentence when the page is not there, a part of it is missing, or the file cannot be written
 */
export const printJob = async (browser: Browser, site: ServedSite, job: PrintJob): Promise<{ pages: number }> => {
  const address = addressOfBuilt(site.folder, job.path);
  if (address === undefined) {
    throw new Error(`The built site has no page ${job.path}. If the pathway is a draft, set draft: false.`);
  }
  address.hash = job.fragment ?? '';
  const page = await browser.newPage({ colorScheme: 'light' });
  const missing: string[] = [];
  try {
    await page.route('**', async (route) => {
      const wanted = new URL(route.request().url());
      if (wanted.origin !== address.origin) return route.abort();
      const answer = await route.fetch({ url: `http://localhost:${site.port}${wanted.pathname}` });
      if (!answer.ok()) missing.push(wanted.pathname);
      return route.fulfill({ response: answer });
    });
    await page.goto(address.href, { waitUntil: 'load' });
    if (missing.length > 0) {
      throw new Error(
        `The built site lacks ${missing.join(', ')}. Was it built with another BASE_PATH? Then run npm run build.`,
      );
    }
    const { pdf, pages } = await printBook(page);
    await writeFile(job.file, pdf).catch((error: unknown) => {
      throw new Error(`"${job.file}" cannot be written: ${reasonOf(error)}.`, { cause: error });
    });
    return { pages };
  } finally {
    await page.close();
  }
};
