import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commentedPages } from '#src/checks/contribution.ts';
import { describeSite } from '#src/checks/describe-site.ts';
import { readingAgeReport } from '#src/checks/reading-age-report.ts';
import { formatReport, hasErrors, REPORT_FORMATS, type ReportFormat } from '#src/checks/report.ts';
import { checkContent } from '#src/checks/run.ts';
import { dayInBritain } from '#src/model/dates.ts';
import { readContentTree } from './content-tree.ts';
import { britishDictionary } from './dictionary.ts';
import { flagsOr, USAGE } from './flags.ts';

const values = flagsOr(
  {
    format: { type: 'string', default: 'text' },
    'first-time': { type: 'boolean', default: false },
    'reading-age': { type: 'boolean', default: false },
    root: { type: 'string', default: '.' },
  },
  `Checks the content, and says what is wrong and how to mend it.

  npm run check
  --format       ${REPORT_FORMATS.join(', ')}
  --reading-age  also says how old a reader each page needs
  --first-time   with --format pr-comment: as somebody sees it who sends something for the first time
  --root         the folder that holds content/, when it is not this one`,
);

const isFormat = (format: string): format is ReportFormat => (REPORT_FORMATS as readonly string[]).includes(format);

if (!isFormat(values.format)) {
  console.error(`There is no format “${values.format}”. Use ${REPORT_FORMATS.join(', ')}.`);
  process.exit(USAGE);
}

const files = await readContentTree(resolve(values.root));
const site = await describeSite(files, dayInBritain(new Date()), britishDictionary);
const issues = checkContent(site);
const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const pages = commentedPages(
  site,
  issues.map(({ file }) => file),
);
const welcome = values['first-time'] ? { welcome: readFileSync('.github/welcome.md', 'utf8') } : {};
process.stdout.write(formatReport(issues, values.format, { files: files.length, colour, pages, ...welcome }));
if (values['reading-age'] && values.format === 'text') process.stdout.write(readingAgeReport(site));
process.exitCode = hasErrors(issues) ? 1 : 0;
