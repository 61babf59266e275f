import { parse } from 'yaml';

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const partOf = (value: unknown): Part => (isPart(value) ? value : {});

/** A workflow, as far as the rules need it. */
interface Workflow {
  text: string;
  whole: Part;
  events: readonly string[];
  jobs: readonly (readonly [name: string, job: Part])[];
  steps: readonly Part[];
}

type Rule = (workflow: Workflow) => string[];

const eventsOf = (on: unknown): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(partOf(on));

const read = (text: string): Workflow => {
  const whole = partOf(parse(text));
  const jobs = Object.entries(partOf(whole['jobs'])).map(([name, job]) => [name, partOf(job)] as const);
  const steps = jobs.flatMap(([, { steps: list }]) => (Array.isArray(list) ? list.map(partOf) : []));
  return { text, whole, events: eventsOf(whole['on']), jobs, steps };
};

const isCheckout = (step: Part): boolean => String(step['uses']).startsWith('actions/checkout@');
const PINNED = /^\s*(?:- )?uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u;

const pinned: Rule = ({ text }) =>
  text
    .split('\n')
    .filter((line) => /^\s*(?:- )?["']?uses["']?\s*:/u.test(line) && !PINNED.test(line))
    .map((line) => `is not pinned by its commit, with its version beside it: ${line.trim()}`);

/** What is used is found in the text line by line; an action written in any other way would pass unseen. */
const seen: Rule = ({ text, steps, jobs }) => {
  const used = steps.filter(({ uses }) => uses !== undefined).length;
  const called = jobs.filter(([, { uses }]) => uses !== undefined).length;
  const lines = text.split('\n').filter((line) => PINNED.test(line)).length;
  return used + called === lines ? [] : ['uses something that is not written on a line of its own'];
};

const noRights: Rule = ({ whole: { permissions } }) =>
  isPart(permissions) && Object.keys(permissions).length === 0 ? [] : ['does not begin with permissions: {}'];

const jobRights: Rule = ({ jobs, events }) =>
  jobs.flatMap(([name, { permissions }]) => {
    if (!isPart(permissions)) return [`gives ${name} no list of permissions`];
    const writes = Object.entries(permissions).filter(([, level]) => level === 'write');
    const allowed = events.includes('workflow_run') ? ['pull-requests'] : ['pages', 'id-token'];
    const isForAnybody = events.includes('pull_request');
    return writes
      .filter(([right]) => isForAnybody || !allowed.includes(right))
      .map(([right]) => `lets ${name} write ${right}`);
  });

const noTarget: Rule = ({ events }) =>
  events.includes('pull_request_target') ? ['runs with rights on code from anybody: pull_request_target'] : [];

const noSecrets: Rule = ({ text, events }) =>
  events.includes('pull_request') && /\bsecrets\b/u.test(text.replaceAll(/^\s*#.*$/gmu, ''))
    ? ['hands secrets to what anybody sends']
    : [];

/** An expression is put into a script before the script is read: whatever it holds becomes a part of the program. */
const noExpressions: Rule = ({ steps }) =>
  steps.flatMap((step) => {
    const scripts = [step['run'], partOf(step['with'])['script']];
    return scripts
      .filter((script): script is string => typeof script === 'string' && script.includes('${{'))
      .map((script) => `puts an expression into a script: ${script.split('\n')[0]}`);
  });

const MOST_MINUTES = 60;

const timeouts: Rule = ({ jobs }) =>
  jobs
    .filter(([, job]) => !(Number(job['timeout-minutes']) > 0 && Number(job['timeout-minutes']) <= MOST_MINUTES))
    .map(([name]) => `lets ${name} run without end`);

/** A machine of one's own keeps what a contribution leaves on it; a container is fetched by a name, which anybody may move. */
const freshMachines: Rule = ({ jobs }) =>
  jobs
    .filter(
      ([, job]) =>
        job['container'] !== undefined ||
        job['services'] !== undefined ||
        (job['uses'] === undefined && !/^ubuntu-\d\d\.\d\d$/u.test(String(job['runs-on']))),
    )
    .map(([name]) => `runs ${name} on something else than a new machine of GitHub’s, by its version`);

const noCredentials: Rule = ({ steps }) =>
  steps
    .filter((step) => isCheckout(step) && partOf(step['with'])['persist-credentials'] !== false)
    .map(() => 'leaves the token of the checkout lying about');

/** With rights: the default branch alone, nothing installed, nothing fetched that would then be run. */
const keepsApart: Rule = ({ events, steps }) => {
  if (!events.includes('workflow_run')) return [];
  const checkouts = steps.filter(
    (step) => isCheckout(step) && Object.keys(partOf(step['with'])).some((name) => name !== 'persist-credentials'),
  );
  const artifacts = steps.filter(({ uses }) => /download-artifact/u.test(String(uses)));
  const programs = steps.filter(
    ({ run }) => run !== undefined && !/^node scripts\/[a-z-]+\.ts$/u.test(String(run).trim()),
  );
  return [
    ...checkouts.map(() => 'checks out something else than the default branch, with rights'),
    ...artifacts.map(() => 'unpacks what a contribution left behind, with rights'),
    ...programs.map(({ run }) => `runs more than a program of the hub, with rights: ${String(run).split('\n')[0]}`),
  ];
};

/** Beside a contribution, only the hub's own commands: none in its folder, none that it could have written. */
const runsOwnCode: Rule = ({ events, steps }) => {
  const beside = steps.some((step) => isCheckout(step) && partOf(step['with'])['path'] !== undefined);
  if (!beside || !events.includes('pull_request')) return [];
  const elsewhere = steps.filter((step) => step['working-directory'] !== undefined || step['shell'] !== undefined);
  const programs = steps.flatMap(({ run }) => (typeof run === 'string' ? run.trim().split('\n') : []));
  return [
    ...elsewhere.map(() => 'runs something in another folder'),
    ...programs
      .filter((line) => !/^npm run [a-z-]+(?: -- contribution)?$/u.test(line.trim()))
      .map((line) => `runs more than a command of the hub: ${line.trim()}`),
  ];
};

const RULES: readonly Rule[] = [
  pinned,
  seen,
  noRights,
  jobRights,
  noTarget,
  noSecrets,
  noExpressions,
  timeouts,
  freshMachines,
  noCredentials,
  keepsApart,
  runsOwnCode,
];

/**
 * What a workflow does that none of this hub's may do, in short sentences without their subject. The rules are those of
 * GitHub Docs, "Security hardening for GitHub Actions", kept more narrowly than they are put there.
 * @throws when the text is not YAML
 */
export const wrongWithWorkflow = (text: string): string[] => {
  const workflow = read(text);
  return RULES.flatMap((rule) => rule(workflow));
};
