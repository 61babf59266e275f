import { expect, type Locator, type Page } from '@playwright/test';
import type { Module } from '#src/schemas/modules.ts';
import { labelOf } from './module-content.ts';

type Question = Module['questions'][number];

/** No page has more places than this between one thing a reader does and the next. */
const MOST_STEPS = 160;

/** Presses Tab until a place has the focus. Fails when it is never reached. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const place = await target.first().elementHandle();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await place?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, 'the keyboard reaches it').toBeFocused();
};

/** Goes to a place with Tab and presses Enter. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Types the parts of a time or day, one after the other; from the first, wherever the focus is. */
const typeParts = async (page: Page, parts: readonly string[]): Promise<void> => {
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  for (const part of parts) await page.keyboard.type(part);
};

/** Types a time as whoever looks at the box would: by a clock of 24 hours, or of twice twelve. @param time "15:30" */
export const typeTime = async (page: Page, field: Locator, time: string): Promise<void> => {
  const [hour = '', minute = ''] = time.split(':');
  const half = Number(hour) < 12 ? 'A' : 'P';
  await tabTo(page, field);
  await typeParts(page, [hour, minute]);
  if ((await field.inputValue()) === time) return;
  await typeParts(page, [String(Number(hour) % 12 || 12).padStart(2, '0'), minute, half]);
  await expect(field).toHaveValue(time);
};

/** Types a day as whoever looks at the box would: its day first, or its month. @param day year-month-day */
export const typeDay = async (page: Page, field: Locator, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-');
  await tabTo(page, field);
  await typeParts(page, [date, month, year]);
  if ((await field.inputValue()) === day) return;
  await typeParts(page, [month, date, year]);
  await expect(field).toHaveValue(day);
};

/** Chooses one of a group of radio buttons with the arrow keys, wherever in the group Tab comes to. */
export const chooseRadio = async (page: Page, group: Locator, index: number): Promise<void> => {
  const radios = group.getByRole('radio');
  const chosen = await radios.evaluateAll((list) => list.findIndex((radio) => (radio as HTMLInputElement).checked));
  await tabTo(page, radios.nth(Math.max(chosen, 0)));
  await page.keyboard.press('Space');
  const count = await radios.count();
  for (let step = 0; step < count && !(await radios.nth(index).isChecked()); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(radios.nth(index)).toBeChecked();
};

const answerOrder = async (page: Page, card: Locator, items: readonly string[]): Promise<void> => {
  const place = async (item: string): Promise<number> =>
    (await card.getByRole('listitem').allInnerTexts()).findIndex((text) => text.includes(item));
  for (const [index, item] of items.entries()) {
    while ((await place(item)) > index) {
      const before = await place(item);
      await press(page, card.getByRole('button', { name: `Move up: ${item}`, exact: true }));
      await expect.poll(() => place(item)).toBe(before - 1);
    }
  }
};

const answerMatch = async (page: Page, card: Locator, question: Extract<Question, { kind: 'match' }>) => {
  for (const { sign, match } of question.pairs) {
    const select = card.getByLabel(sign, { exact: true });
    await tabTo(page, select);
    await page.keyboard.type(labelOf(match));
    await expect(select).toHaveValue(labelOf(match));
  }
};

/** Answers a question rightly, with the keyboard alone, and checks the answer. */
export const answerRightly = async (page: Page, card: Locator, question: Question): Promise<void> => {
  if (question.kind === 'single') {
    const right = question.options.findIndex(({ correct }) => correct);
    await chooseRadio(page, card, right);
  } else if (question.kind === 'multiple') {
    for (const [index, { correct }] of question.options.entries()) {
      if (!correct) continue;
      await tabTo(page, card.getByRole('checkbox').nth(index));
      await page.keyboard.press('Space');
    }
  } else if (question.kind === 'order') await answerOrder(page, card, question.items);
  else await answerMatch(page, card, question);
  await press(page, card.getByRole('button', { name: /^Check my answer/ }));
  await expect(card.getByText('That’s right.')).toBeVisible();
};

/** The card of a question on a module's page, once the page has woken up. @param number counted from 1 */
export const questionCard = (page: Page, number: number): Locator => page.locator('#check form').nth(number - 1);
