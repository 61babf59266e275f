import { test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { EDITOR_COPY } from './editor-hub.ts';
import { HUB_FOLDER } from './hub-folder.ts';
import { COPY } from './extreme-hub.ts';
import { WRITTEN, WRITTEN_COPY } from './written-hub.ts';

test('what was built for the tests is cleared away', async () => {
  for (const folder of [HUB_FOLDER, COPY, EDITOR_COPY, WRITTEN, WRITTEN_COPY])
    await rm(folder, { recursive: true, force: true });
});
