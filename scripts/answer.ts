// Answers a contribution: the one program here that may write to GitHub. It is run from the hub's own code, never from the
// contributor's, with nothing installed: it uses Node alone (tests/scripts/contribution-answer.test.ts holds it to that).
import { readdirSync, readFileSync } from 'node:fs';
import type { HubLabels } from '#src/checks/pull-labels.ts';
import { answerContribution } from './contribution-answer.ts';
import { gitHub } from './github-api.ts';
import { runOf } from './github-facts.ts';

const needed = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: this runs in the workflow “Answer”.`);
  return value;
};

const read = (path: string): string => readFileSync(path, 'utf8');

try {
  const repository = needed('GITHUB_REPOSITORY');
  const said = await answerContribution({
    gitHub: gitHub({ fetch, token: needed('GITHUB_TOKEN'), api: needed('GITHUB_API_URL'), repository }),
    repository,
    server: needed('GITHUB_SERVER_URL'),
    run: runOf(JSON.parse(read(needed('GITHUB_EVENT_PATH')))),
    labels: JSON.parse(read('.github/labels.json')) as HubLabels,
    welcome: read('.github/welcome.md'),
    template: read('.github/PULL_REQUEST_TEMPLATE.md'),
    partners: readdirSync('content/partners').map((file) => file.replace(/\.mdx$/u, '')),
  });
  console.log(said);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
