import { test } from '@playwright/test';
import { buildInto, HUB_ADDRESS, HUB_BASE, HUB_FOLDER } from './build-into.ts';
import { root } from './built-pages.ts';

test('the hub builds for a folder of another address', async () => {
  test.setTimeout(180_000);
  await buildInto(root, HUB_FOLDER, { BASE_PATH: HUB_BASE, SITE_ADDRESS: HUB_ADDRESS });
});
