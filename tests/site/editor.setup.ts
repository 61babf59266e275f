import { test } from '@playwright/test';
import { buildEditorHub } from './editor-hub.ts';

test('a hub builds whose settings switch the editor page on', async () => {
  test.setTimeout(240_000);
  await buildEditorHub();
});
