// Checks what a pull request brings: in a workflow without rights, or here, for a folder that holds one.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPORT_FILE } from '#src/checks/contribution-report.ts';
import { dayInBritain } from '#src/model/dates.ts';
import { checkContribution } from './contribution-check.ts';
import { flagsOr } from './flags.ts';

const values = flagsOr(
  {
    root: { type: 'string', default: 'contribution' },
    base: { type: 'string', default: 'HEAD^1' },
    into: { type: 'string', default: 'contribution-report' },
  },
  `Checks a contribution that lies in a folder of its own, as the workflow does.

  npm run contribution
  --root  its folder: contribution
  --base  the commit it is compared with: HEAD^1
  --into  the folder for the report: contribution-report`,
);
const { PULL_REQUEST = '', HEAD_SHA = '', AUTHOR_ASSOCIATION = 'NONE', HEAD_REPOSITORY = '' } = process.env;
const { GITHUB_REPOSITORY = '', GITHUB_STEP_SUMMARY, GITHUB_OUTPUT } = process.env;

const checked = await checkContribution({
  root: resolve(values.root),
  base: values.base,
  pullRequest: Number(PULL_REQUEST),
  headSha: HEAD_SHA,
  association: AUTHOR_ASSOCIATION,
  isMaintainer: HEAD_REPOSITORY !== '' && HEAD_REPOSITORY === GITHUB_REPOSITORY,
  today: dayInBritain(new Date()),
  welcome: readFileSync('.github/welcome.md', 'utf8'),
});

if (checked === undefined) {
  console.log('This changes the hub itself as well as its words. The hub’s own tests judge it.');
} else {
  mkdirSync(values.into, { recursive: true });
  writeFileSync(join(values.into, REPORT_FILE), checked.report);
  process.stdout.write(checked.annotations);
  if (GITHUB_STEP_SUMMARY !== undefined) appendFileSync(GITHUB_STEP_SUMMARY, checked.summary);
  process.exitCode = checked.passed ? 0 : 1;
}
if (GITHUB_OUTPUT !== undefined) appendFileSync(GITHUB_OUTPUT, `pages=${checked?.hasPages === true ? 'yes' : 'no'}\n`);
