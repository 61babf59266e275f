import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildInto, copyProject } from '../../scripts/build-into.ts';
import { root } from './built-pages.ts';

const GOOD = join(root, 'tests/fixtures/content/good/content');

/** The hub whose settings switch the editor page on: a copy of the project, with an entry or two of each kind. */
export const EDITOR_COPY = join(root, 'dist-editor');

/** Where it is built. */
export const EDITOR_SITE = join(EDITOR_COPY, 'out');

/** Its repository on GitHub, as GitHub names it. */
export const EDITOR_REPOSITORY = 'partnership/alongside';

/** Builds the small hub with the editor page on. */
export const buildEditorHub = async (): Promise<void> => {
  await copyProject(root, EDITOR_COPY);
  const content = join(EDITOR_COPY, 'content');
  await rm(content, { recursive: true, force: true });
  await cp(GOOD, content, { recursive: true });
  const settings = join(content, 'settings/hub.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace(/^site:\n/m, 'editor: {}\nsite:\n'));
  await buildInto(EDITOR_COPY, EDITOR_SITE);
};
