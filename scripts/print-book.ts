import type { Page } from '@playwright/test';
import { type PdfPlaces, readPlaces } from './pdf-places.ts';

/** A printed book and where the places in it stand. */
export interface PrintedBook extends PdfPlaces {
  pdf: Uint8Array;
}

/** Numbers stop moving as soon as they take the room they need: nearly always with the second print. */
const MOST_PRINTS = 5;

const print = async (page: Page): Promise<PrintedBook> => {
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  return { pdf, ...(await readPlaces(pdf)) };
};

/** Writes the page of each place where the page asks for one; returns the places that are not in the book. */
const fillIn = (page: Page, pageOf: ReadonlyMap<string, number>): Promise<string[]> =>
  page.evaluate(
    (numbers) =>
      [...document.querySelectorAll<HTMLElement>('[data-page-of]')].flatMap((asking) => {
        const { pageOf: place = '', pageWords: words = '#' } = asking.dataset;
        const number = numbers[place];
        asking.textContent = words.replace('#', String(number ?? '00'));
        return number === undefined ? [place] : [];
      }),
    Object.fromEntries(pageOf),
  );

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([place, number]) => other.get(place) === number);

/**
 * Prints an open page as one tagged PDF. Page numbers in it are right: it is printed, read to find where each place came
 * to stand, filled in, and printed again, until nothing moves.
 * @throws when a place that is asked for is not in the book, or the numbers do not come to rest
 */
export const printBook = async (page: Page): Promise<PrintedBook> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await fillIn(page, new Map());
  let last = await print(page);
  for (let prints = 1; prints < MOST_PRINTS; prints += 1) {
    const missing = await fillIn(page, last.pageOf);
    if (missing.length > 0) throw new Error(`These places are not in the printed book: ${missing.join(', ')}.`);
    const next = await print(page);
    if (isSame(last.pageOf, next.pageOf)) return next;
    last = next;
  }
  throw new Error(`The page numbers did not come to rest in ${MOST_PRINTS} prints.`);
};
