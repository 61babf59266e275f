import type { Locator, Page } from '@playwright/test';
import type { Catalogue } from '#src/model/catalogue.ts';
import { begunRecord, otherDevice, PATHWAY, sentFiles, type SentSample } from './picture-records.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** One picture for the help: where it is taken, what has to be done there first, and what of the page it shows. */
export interface HelpPicture {
  /** Its file, without the ending. */
  name: string;
  /** The page, as a path inside the hub. */
  path: string;
  /** The record that the browser keeps. */
  record?: (catalogue: Catalogue) => LearnerRecord;
  /** Does what a reader would do, and gives what the picture is to hold. */
  take: (page: Page, catalogue: Catalogue) => Promise<readonly Locator[]>;
}

const give = (page: Page, chooser: string, files: readonly SentSample[]): Promise<void> =>
  page
    .locator(chooser)
    .first()
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') })),
    );

/** The card of a question, once it can be answered. */
const question = async (page: Page, number: number): Promise<Locator> => {
  await page.locator('#check').scrollIntoViewIfNeeded();
  const card = page.locator('#check form').nth(number - 1);
  await card.waitFor();
  return card;
};

const openSent = async (page: Page, catalogue: Catalogue): Promise<void> => {
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  await give(page, '.file-zone__choose input', sentFiles(catalogue));
  await page.locator('#people').waitFor();
};

/** The pictures of the help pages. All people in them are made up. */
export const HELP_PICTURES: readonly HelpPicture[] = [
  {
    name: 'how-long-have-you-got',
    path: `/induction/${PATHWAY}/`,
    record: begunRecord,
    take: async (page) => {
      const desk = page.locator('.pathway-desk__sitting');
      await desk.scrollIntoViewIfNeeded();
      await desk.getByRole('button', { name: '15 minutes' }).click();
      await desk.locator('ol').waitFor();
      return [desk];
    },
  },
  {
    name: 'an-answer-explained',
    path: '/induction/modules/welcome/',
    take: async (page) => {
      const card = await question(page, 2);
      await card.getByRole('radio').nth(1).check();
      await card.getByRole('button', { name: 'Check my answer' }).click();
      await card.getByRole('button', { name: 'Try again' }).waitFor();
      return [card];
    },
  },
  {
    name: 'put-in-order',
    path: '/induction/modules/help-early/',
    take: async (page) => [await question(page, 2)],
  },
  {
    name: 'changed-since',
    path: '/induction/my-record/',
    record: begunRecord,
    take: async (page) => [page.locator('section[aria-labelledby="changed"]')],
  },
  {
    name: 'what-a-copy-adds',
    path: '/induction/my-record/',
    record: begunRecord,
    take: async (page, catalogue) => {
      await page.locator('.my-record__copies').waitFor();
      await give(page, '.my-record__choose input', [otherDevice(catalogue)]);
      await page.locator('#additions').waitFor();
      return [page.locator('.my-record__copies')];
    },
  },
  {
    name: 'certificate',
    path: '/induction/certificate/',
    record: begunRecord,
    take: async (page) => {
      await page.locator('.certificate-sheet__code').waitFor();
      return [page.locator('.certificate-sheet')];
    },
  },
  {
    name: 'who-has-covered-what',
    path: '/induction/coordinator/',
    take: async (page, catalogue) => {
      await openSent(page, catalogue);
      return [page.locator('#sum'), page.locator('section[aria-labelledby="by-pathway"] tbody tr').first()];
    },
  },
  {
    name: 'files-with-questions',
    path: '/induction/coordinator/',
    take: async (page, catalogue) => {
      await openSent(page, catalogue);
      return [page.locator('section[aria-labelledby="refused"]'), page.locator('section[aria-labelledby="matches"]')];
    },
  },
];
