import { expect, type Page } from '@playwright/test';
import { articleAlone, type Draft, openFrame, send } from './preview-frame.ts';
import { expectSamePicture, pictureOf } from './same-picture.ts';
import { open } from './watched-page.ts';

const FOLDERS: Readonly<Record<string, string>> = { days: 'day-in-the-life' };

/** The page of an entry, as a path inside the site. */
export const pathOf = ({ collection, id }: Draft): string => `/${FOLDERS[collection] ?? collection}/${id}/`;

/** Expects the built page of an entry, and the preview of the files it was built from, to be one picture. */
export const expectShownAsBuilt = async (page: Page, draft: Draft): Promise<void> => {
  await open(page, pathOf(draft));
  await articleAlone(page);
  const built = await pictureOf(page.locator('article'));
  const frame = await openFrame(page);
  await send(page, draft);
  await articleAlone(frame);
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate((tall) => document.querySelector('iframe')!.style.setProperty('height', `${tall}px`), height);
  const shown = await pictureOf(page.frameLocator('#preview').locator('article'));
  expect(built.height).toBeGreaterThan(1000);
  expectSamePicture(shown, built);
};
