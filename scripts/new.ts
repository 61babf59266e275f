import { createInterface } from 'node:readline/promises';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { dayInBritain } from '#src/model/dates.ts';
import { ENTRY_KINDS } from '#src/model/entry-kinds.ts';
import { flagsOr, USAGE } from './flags.ts';
import { WrongAnswer } from './new-answers.ts';
import { makeEntry } from './new-entry.ts';
import { NotWritten } from './new-files.ts';

const HELP = `Begins a new page as a draft, with hints for you to write over.

  npm run new                              asks what it needs to know
  npm run new -- --from day.docx           brings in a Word file (.docx), .md or .txt

  --kind     ${Object.keys(ENTRY_KINDS).join(', ')}
  --title    what the page is called
  --partner  the id of the partner it is from
  --role     the id of the role it tells of (days, blogs and vlogs)
  --id       the name of its folder, when the title should not give it
  --yes      asks nothing: what is missing is an error`;

const stop = (message: string, code: number): never => {
  process.stderr.write(`${message}\n`);
  process.exit(code);
};

const text = { type: 'string' } as const;
const flags = flagsOr(
  {
    kind: text,
    title: text,
    partner: text,
    role: text,
    id: text,
    from: text,
    root: { type: 'string', default: '.' },
    yes: { type: 'boolean', default: false },
  },
  HELP,
);

const isAsking = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
const lines = isAsking ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
lines?.on('close', () => {
  if (!isDone) stop('\nNothing was written.', 1);
});
let isDone = false;

try {
  const ask = lines === undefined ? undefined : (question: string) => lines.question(`\n${question}`);
  const said = await makeEntry({ ...flags, today: dayInBritain(new Date()), ask });
  isDone = true;
  process.stdout.write(`${said.join('\n')}\n`);
} catch (error) {
  isDone = true;
  if (error instanceof WrongAnswer) stop(error.message, USAGE);
  if (error instanceof RefusedFile || error instanceof NotWritten) stop(`${error.message} Nothing was written.`, 1);
  throw error;
} finally {
  lines?.close();
}
