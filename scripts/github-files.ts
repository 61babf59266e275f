// Writes what GitHub needs to know of the settings and the content, or says, with --check, what is out of step.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeSite } from '#src/checks/describe-site.ts';
import { dayInBritain } from '#src/model/dates.ts';
import { readContentTree } from './content-tree.ts';
import { flagsOr } from './flags.ts';
import { filesForGitHub } from './github-file-list.ts';

const flags = flagsOr(
  { check: { type: 'boolean', default: false } },
  `Writes .github/CODEOWNERS and the links beside the issue forms, from the settings and the content.

  npm run github-files
  --check  writes nothing, and says what is out of step`,
);

const site = await describeSite(await readContentTree(resolve('.')), dayInBritain(new Date()));
try {
  const stale = filesForGitHub(site).filter(({ path, text }) => {
    try {
      return readFileSync(path, 'utf8') !== text;
    } catch {
      return true;
    }
  });
  if (flags.check) {
    for (const { path } of stale) console.error(`${path} is out of step with the content. Run npm run github-files.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const { path, text } of stale) writeFileSync(path, text);
    console.log(stale.length === 0 ? 'Everything is in step.' : `Written: ${stale.map(({ path }) => path).join(', ')}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
