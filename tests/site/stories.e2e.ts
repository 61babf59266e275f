import { expect, test } from '@playwright/test';

const rows = '.story-row, .missing-voice';

test('stories can be narrowed to a family of partners without a script, and widened again', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('./stories/');
  const all = await page.locator(rows).count();
  const family = page.getByRole('navigation', { name: 'Show only some stories' }).getByRole('link', { name: 'Health' });
  const count = Number(await family.locator('.meta').textContent());
  await family.click();
  await expect(page.getByText(`Health: ${count} of`)).toBeInViewport();
  await expect(page.locator('.story-row:visible')).toHaveCount(count);
  await expect(page.locator('.story-row:visible:not(.health)')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show them all' }).click();
  await expect(page.locator(`:is(${rows}):visible`)).toHaveCount(all);
  await context.close();
});

test('every link that narrows the stories leads to as many as it says', async ({ page }) => {
  await page.goto('./stories/');
  const kinds = page.locator('.story-shelf__narrow ul').first().getByRole('link');
  const links = await kinds.evaluateAll((found) =>
    found.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      count: Number(link.querySelector('.meta')?.textContent),
    })),
  );
  expect(links).toHaveLength(4);
  for (const { href, count } of links) {
    await page.goto(href);
    await expect(page.locator('.story-row')).toHaveCount(count);
  }
});
