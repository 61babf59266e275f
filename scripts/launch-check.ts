import { resolve } from 'node:path';
import { describeSite } from '#src/checks/describe-site.ts';
import { launchIssues } from '#src/checks/launch.ts';
import { formatReport, hasErrors } from '#src/checks/report.ts';
import { dayInBritain } from '#src/model/dates.ts';
import { readContentTree } from './content-tree.ts';
import { flagsOr } from './flags.ts';

const values = flagsOr(
  { root: { type: 'string', default: '.' } },
  `Says what a partnership must still replace before launch.

  npm run launch-check
  --root  the folder that holds content/, when it is not this one`,
);

const files = await readContentTree(resolve(values.root));
const issues = launchIssues(await describeSite(files, dayInBritain(new Date())));
const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
process.stdout.write(formatReport(issues, 'text', { files: files.length, colour }));
if (!hasErrors(issues)) console.log('Ready to launch: nothing is left to replace.');
process.exitCode = hasErrors(issues) ? 1 : 0;
