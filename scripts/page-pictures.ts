// Takes pictures of the pages that a contribution changes, as they will look, out of the built site.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changedPages } from '#src/checks/changed-pages.ts';
import { readReport } from '#src/checks/contribution-report.ts';
import { BUILT } from './built-site.ts';
import { flagsOr } from './flags.ts';
import { takePictures } from './page-picture.ts';
import { basePath, readSettings } from './settings-file.ts';

const values = flagsOr(
  {
    report: { type: 'string', default: 'contribution-report/contribution-report.json' },
    into: { type: 'string', default: 'how-it-will-look' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  },
  `Takes pictures of the pages that a contribution changes, out of the built site.

  npm run page-pictures
  --report  the report of npm run contribution: contribution-report/contribution-report.json
  --into    the folder for the pictures: how-it-will-look
  --port    where the site is served meanwhile: 4321`,
);

try {
  const pages = changedPages(readReport(await readFile(values.report, 'utf8')).pages);
  await mkdir(values.into, { recursive: true });
  const site = { folder: BUILT, base: basePath(readSettings()), port: Number(values.port) };
  for await (const { name, picture } of takePictures(pages, site)) {
    await writeFile(join(values.into, name), picture);
    console.log(`${join(values.into, name)}: ${Math.ceil(picture.length / 1000)} KB`);
  }
} catch (error) {
  console.error(`\nThe pictures could not be taken. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
