import { expect, type Page } from '@playwright/test';
import { answerRightly, chooseRadio, press, questionCard, tabTo } from './by-keyboard.ts';
import { moduleOf, shortestPathway } from './module-content.ts';
import { keptRecord } from './record-file.ts';
import { open, watchedPage } from './watched-page.ts';
import { test } from './watched-page.ts';

const LOOK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

const doModule = async (page: Page, id: string): Promise<void> => {
  const { questions, reflections, confidence } = moduleOf(id);
  const [reflection] = reflections;
  const scales = page.getByRole('group', { name: confidence });
  await chooseRadio(page, scales.first(), 1);
  await tabTo(page, page.getByRole('link', { name: 'Go straight to the questions' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#check form')).toHaveCount(questions.length);
  for (const [index, question] of questions.entries())
    await answerRightly(page, questionCard(page, index + 1), question);
  await expect(page.getByText('You have passed.')).toBeVisible();
  await chooseRadio(page, scales.last(), 3);
  await tabTo(page, page.getByLabel(reflection?.prompt ?? ''));
  await page.keyboard.type(`What I thought about ${id}.`);
  await expect(page.getByText('Kept on this device.')).toBeVisible();
};

test('a reader does a whole pathway with the keyboard alone, and has a record and a certificate of it', async ({
  browser,
  site,
}) => {
  test.setTimeout(240_000);
  const pathway = shortestPathway();
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOK });
  const steps = pathway.stages
    .flatMap(({ items }) => items)
    .filter(({ optional, for: who }) => !optional && who.length === 0);
  expect(steps.length).toBeGreaterThan(2);
  for (const { module, task } of steps) {
    await open(page, `/induction/${pathway.id}/`);
    if (module !== undefined) {
      await press(
        page,
        page.locator('.pathway-steps').getByRole('link', { name: moduleOf(module).title, exact: true }),
      );
      await page.waitForURL(`**/induction/modules/${module}/`);
      await doModule(page, module);
    } else {
      const option = task?.options.at(-1)?.text ?? '';
      await press(page, page.getByRole('button', { name: `I did this ${option}` }));
      await expect(page.getByRole('button', { name: `Take that back ${option}` })).toBeVisible();
    }
  }
  await open(page, `/induction/${pathway.id}/`);
  await expect(page.getByText('You have finished this pathway.').first()).toBeVisible();

  await open(page, '/induction/my-record/');
  await expect(page.getByText(/modules? done/).first()).toBeVisible();
  const record = await keptRecord(page);
  for (const { module } of steps) {
    if (module === undefined) continue;
    const { version, questions } = moduleOf(module);
    const done = record.modules[module]?.done[String(version)]?.value;
    expect(done, module).toMatchObject({ right: questions.length, of: questions.length, tries: 1 });
    expect(record.modules[module]?.confidence).toMatchObject({ before: { value: 2 }, after: { value: 4 } });
  }

  await press(page, page.getByRole('link', { name: 'See my certificate' }));
  const sheet = page.locator('.certificate-sheet').first();
  await expect(sheet).toContainText(pathway.title);
  await expect(sheet).toContainText(/has finished (?:all \d+ steps|the one step)/);
  await tabTo(page, page.getByLabel('Your name, as it should stand on the page'));
  await page.keyboard.type('Samira Okafor');
  await expect(sheet).toContainText('Samira Okafor');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('where a reader is shows on the home page, the induction page and the pathway, and only once they have begun', async ({
  browser,
  site,
}) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOK });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const pathway = shortestPathway();
  for (const path of ['/', '/induction/', `/induction/${pathway.id}/`]) {
    await open(page, path);
    await expect(page.getByRole('link', { name: /^Start/ }).first()).toBeVisible();
  }
  expect(asked.filter((path) => path.includes('induction.json'))).toEqual([]);
  const first = pathway.stages.flatMap(({ items }) => items).find(({ module }) => module !== undefined)?.module ?? '';
  await open(page, `/induction/modules/${first}/`);
  for (const [index, question] of moduleOf(first).questions.entries()) {
    await page.locator('#check').scrollIntoViewIfNeeded();
    await answerRightly(page, questionCard(page, index + 1), question);
  }
  for (const path of ['/induction/', `/induction/${pathway.id}/`]) {
    await open(page, path);
    const place = page.locator(`[data-pathway="${pathway.id}"]`);
    await expect(place.locator('[data-pathway-state]')).toHaveText(/^1 of \d+ done/);
    await expect(place.locator('[data-pathway-go]')).toHaveText(/^Go on: /);
  }
  expect(troubles).toEqual([]);
  await page.context().close();
});
