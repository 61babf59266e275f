import { rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editorSetup } from '#src/model/editor-setup.ts';
import { headersFile, nginxHeaders } from '#src/model/security.ts';
import { run } from './install.mjs';
import { basePath, readSettings } from './settings-file.ts';

const SIDE = 'dist-next';
const LAST = 'dist-last';

/**
 * Checks the content, builds the site and its search index in a side folder, and only then lets it take the place of
 * `dist`: when anything fails, the last good build is untouched. Run from the project's root.
 * @param packs also print each pathway's book and put it beside its page; needs Chromium, which nothing else here does
 * @throws when a step fails
 */
export const buildHub = async ({ packs = false } = {}): Promise<void> => {
  await rm(SIDE, { recursive: true, force: true });
  try {
    await run('node', ['scripts/check.ts']);
    await run('astro', ['build', '--silent'], {
      env: { ...process.env, HUB_OUT_DIR: SIDE, HUB_PACKS: packs ? 'yes' : 'no' },
    });
    await run('node', ['scripts/social-cards.ts', SIDE]);
    await run('node', ['scripts/search-index.ts', SIDE]);
    await run('node', ['scripts/desk-offline.ts', SIDE]);
    if (packs) await run('node', ['scripts/pack.ts', '--all', '--into', SIDE]);
    const settings = readSettings();
    const posted = settings.answers.form?.address;
    const hasEditor = editorSetup(settings) !== undefined;
    await writeFile(join(SIDE, '_headers'), headersFile(basePath(settings), posted, hasEditor));
    await writeFile(join(SIDE, 'nginx-headers.conf'), nginxHeaders(basePath(settings), posted, hasEditor));
  } catch (error) {
    await rm(SIDE, { recursive: true, force: true });
    const kept = existsSync('dist') ? ' The last good build in dist is untouched.' : '';
    throw new Error(`Nothing was published.${kept} ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
  await rm(LAST, { recursive: true, force: true });
  if (existsSync('dist')) await rename('dist', LAST);
  await rename(SIDE, 'dist');
  await rm(LAST, { recursive: true, force: true });
};
