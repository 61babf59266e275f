import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

const folder = process.argv[2] ?? 'dist';
const output = join(folder, 'pagefind');

/** What stands on a page without being about it: explanations of terms, which have pages of their own, and labels. */
const ASIDE = ['[popover]', '.sample-tag', '.eyebrow', '.no-print', '.visually-hidden', 'svg'];

/** Pagefind's own screens, which the hub does not use. */
const UNUSED = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\.(?:js|css)$/;

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(errors.join(' '));
};

try {
  const { index, errors } = await createIndex({ forceLanguage: 'en-gb', excludeSelectors: ASIDE });
  check(errors);
  if (index === undefined) throw new Error('Pagefind did not start.');
  const added = await index.addDirectory({ path: folder });
  check(added.errors);
  if (added.page_count === 0) throw new Error(`There are no pages in ${folder}.`);
  await rm(output, { recursive: true, force: true });
  // Written here: Pagefind's process can be closed before the last of a file that it wrote itself is on the disk.
  const { files, errors: unwritten } = await index.getFiles();
  check(unwritten);
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
  }
  console.log(`Search: ${added.page_count} pages.`);
} catch (error) {
  console.error(`The search index could not be made. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await close();
}
