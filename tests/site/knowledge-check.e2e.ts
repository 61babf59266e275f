import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Module } from '#src/schemas/modules.ts';
import { base, readBuilt } from './built-pages.ts';
import { answerRightly, press, questionCard, tabTo } from './by-keyboard.ts';
import { labelOf, moduleAsking, moduleOf } from './module-content.ts';
import { keptRecord } from './record-file.ts';
import { accessibilityProblems, open, sidewaysScroll, test, watchedPage } from './watched-page.ts';

type Question = Module['questions'][number];
type Kind = Question['kind'];

const KINDS: readonly Kind[] = ['single', 'multiple', 'order', 'match'];
/** 320 pixels is also 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const LOOKS = [
  { name: 'wide and light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'at 320 pixels and dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const;

/** Opens a module at its questions and waits until they can be answered. */
const openCheck = async (page: Page, id: string): Promise<void> => {
  await open(page, `/induction/modules/${id}/`);
  await page.locator('#check').scrollIntoViewIfNeeded();
  await expect(page.locator('#check form')).toHaveCount(moduleOf(id).questions.length);
};

/** Puts an answer that is not right, and what is said to whom. */
const answerWrongly = async (card: Locator, question: Question): Promise<string> => {
  if (question.kind === 'single' || question.kind === 'multiple') {
    const wrong = question.options.findIndex(({ correct }) => !correct);
    await card
      .getByRole(question.kind === 'single' ? 'radio' : 'checkbox')
      .nth(wrong)
      .check();
    return question.options[wrong]?.because ?? '';
  }
  if (question.kind === 'match') {
    for (const { sign, match } of question.pairs) {
      const other = question.pairs.find((pair) => pair.match !== match) ?? { match };
      await card.getByLabel(sign, { exact: true }).selectOption({ label: labelOf(other.match) });
    }
  }
  // An order is never right to begin with.
  return question.because;
};

const sound = async (page: Page, state: string): Promise<void> => {
  expect(await accessibilityProblems(page), state).toEqual([]);
  expect(await sidewaysScroll(page), state).toBe(0);
};

for (const { name, ...look } of LOOKS) {
  for (const kind of KINDS) {
    test(`a question of the kind ${kind} explains itself and is sound in every state, ${name}`, async ({
      browser,
      site,
    }) => {
      const { page, troubles } = await watchedPage(browser, { baseURL: site, reducedMotion: 'reduce', ...look });
      const { id, question, number } = moduleAsking(kind);
      await openCheck(page, id);
      const card = questionCard(page, number);
      await expect(card.getByRole('group', { name: question.prompt.replaceAll(/\s+/g, ' ') })).toBeVisible();
      await sound(page, 'nothing answered');
      const check = card.getByRole('button', { name: /^Check my answer/ });
      if (kind !== 'order') {
        await check.click();
        await expect(card.getByRole('status')).toContainText(/first/);
        await sound(page, 'asked for an answer');
      } else {
        const [item] = await card.getByRole('listitem').locator('span').first().allInnerTexts();
        await card.getByRole('button', { name: `Move down: ${item}` }).click();
        await expect(card.getByRole('status')).toContainText(`Moved: “${item}” is now second of`);
        await expect(card.getByRole('button', { name: `Move down: ${item}` })).toBeFocused();
        await sound(page, 'moved');
        await card.getByRole('button', { name: `Move up: ${item}` }).click();
      }
      const because = await answerWrongly(card, question);
      await check.click();
      await expect(card.getByText('Not quite.')).toBeVisible();
      await expect(card).toContainText(because);
      const verdict = card.getByRole('group', { name: `Not quite. Question ${number}.` });
      await expect(verdict).toBeFocused();
      await expect(verdict, 'the reason is read with it').toHaveAccessibleDescription(/\S/);
      await sound(page, 'not quite');
      await card.getByRole('button', { name: /^Try again/ }).click();
      await answerRightly(page, card, question);
      await sound(page, 'right');
      const attempts = Object.values((await keptRecord(page)).modules[id]?.attempts ?? {});
      expect(attempts.map(({ value }) => [value.question, value.right]).sort()).toEqual(
        [
          [question.id, false],
          [question.id, true],
        ].sort(),
      );
      expect(troubles).toEqual([]);
      await page.context().close();
    });
  }
}

test('four of five right is a pass, three is not, and the number of tries is kept', async ({ browser, site }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOKS[0], reducedMotion: 'reduce' });
  const { id } = moduleAsking('single');
  const { questions, version } = moduleOf(id);
  await openCheck(page, id);
  const needed = Math.ceil(questions.length * 0.8);
  for (const [index, question] of questions.entries()) {
    const card = questionCard(page, index + 1);
    if (index === 0) {
      await answerWrongly(card, question);
      await card.getByRole('button', { name: /^Check my answer/ }).click();
      await press(page, card.getByRole('button', { name: /^Try again/ }));
    }
    expect((await keptRecord(page)).modules[id]?.done[String(version)], `after ${index} right`).toEqual(
      index < needed ? undefined : expect.anything(),
    );
    await answerRightly(page, card, question);
  }
  const done = (await keptRecord(page)).modules[id]?.done[String(version)]?.value;
  expect(done).toMatchObject({ right: questions.length, of: questions.length, tries: 2 });
  await expect(page.getByText(/after two tries\. You have passed\./)).toBeVisible();
  await page.reload();
  await page.locator('#check').scrollIntoViewIfNeeded();
  await expect(page.getByText(/^You had this right on /)).toHaveCount(questions.length);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('nothing of the check is loaded before a reader is near it', async ({ browser, site }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOKS[0] });
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await open(page, `/induction/modules/${moduleAsking('single').id}/`);
  await page.waitForTimeout(300);
  const heavy = (): string[] => loaded.filter((path) => /client\.|KnowledgeCheck|record-here|module-desk/.test(path));
  expect(heavy()).toEqual([]);
  await page.locator('#check').scrollIntoViewIfNeeded();
  await expect.poll(() => heavy().some((path) => path.includes('KnowledgeCheck'))).toBe(true);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('all the scripts of a module, everything on it used, are at most 95 KB on the wire', async ({ browser, site }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOKS[0] });
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname.slice(base.length));
  });
  const { id } = moduleAsking('match');
  await openCheck(page, id);
  await page.locator('[data-confidence]').first().check();
  await page.locator('[data-note]').first().fill('One line.');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await page.reload();
  await openCheck(page, id);
  await page.waitForLoadState('networkidle');
  const sizes = [...scripts].map((file) => gzipSync(readBuilt(file), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(
    [...scripts].some((path) => path.includes('module-desk')),
    'the desk was loaded',
  ).toBe(true);
  expect(total).toBeGreaterThan(60 * 1024);
  expect(total).toBeLessThanOrEqual(95 * 1024);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('without a script every question has its answer, folded, with why', async ({ pageFor }) => {
  const { page } = await pageFor({ javaScriptEnabled: false });
  for (const kind of KINDS) {
    const { id, question, number } = moduleAsking(kind);
    await open(page, `/induction/modules/${id}/`);
    const answer = page.locator('#check details').nth(number - 1);
    await answer.locator('summary').click();
    const right = 'options' in question ? question.options.find(({ correct }) => correct)?.because : question.because;
    await expect(answer).toContainText(right ?? '');
    await expect(page.getByRole('button', { name: /Check my answer/ })).toHaveCount(0);
  }
});

test('the keyboard never gets stuck in a list that is put in order', async ({ browser, site }) => {
  const { page } = await watchedPage(browser, { baseURL: site, ...LOOKS[0], reducedMotion: 'reduce' });
  const { id, number } = moduleAsking('order');
  await openCheck(page, id);
  const card = questionCard(page, number);
  const first = card.getByRole('button', { name: /^Move up/ }).first();
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(card.getByRole('status'), 'the first cannot go up').toContainText('cannot go any further');
  await tabTo(page, card.getByRole('button', { name: /^Check my answer/ }));
  await page.context().close();
});
