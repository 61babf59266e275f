import { test } from '@playwright/test';
import { buildInto } from '../../scripts/build-into.ts';
import { HUB_ADDRESS, HUB_BASE, HUB_FOLDER } from './hub-folder.ts';
import { root } from './built-pages.ts';

test('the hub builds for a folder of another address', async () => {
  test.setTimeout(180_000);
  await buildInto(root, HUB_FOLDER, { BASE_PATH: HUB_BASE, SITE_ADDRESS: HUB_ADDRESS });
});
