import type { Page } from '@playwright/test';
import { type ReadPdf, readPdf } from './pdf.ts';

/** Where the matrix stands. */
export const MATRIX = '/who-does-what/';

/** The matrix as it is read on the page, whether its rows are left or not. */
export interface ReadMatrix {
  partners: string[];
  rows: { title: string; soon: string; parts: string[]; isLeft: boolean }[];
}

/** Reads the table of a page: for each situation what is read out for each partner. */
export const readMatrix = (page: Page): Promise<ReadMatrix> =>
  page.locator('.matrix-table table').evaluate((table) => {
    const words = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const heads = [...table.querySelectorAll('thead th')].map(words);
    const rows = [...table.querySelectorAll('tbody tr')].filter((row) => row.querySelector('th[scope="row"]') !== null);
    return {
      partners: heads.slice(2),
      rows: rows.map((row) => {
        const [soon, ...cells] = row.querySelectorAll('td');
        return {
          title: words(row.querySelector('th')),
          soon: words(soon),
          parts: cells.map((cell) => words(cell.querySelector('.visually-hidden'))),
          isLeft: row.closest('[hidden]') === null,
        };
      }),
    };
  });

/** Presses the button that prints the matrix alone, and reads what would come out of the printer. */
export const printMatrix = async (page: Page): Promise<ReadPdf> => {
  // The dialog would stand in the way; the sheet is set up before it and cleared away when it has been printed.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print this table on A3' }).click();
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
};
