import type { ChangedFile } from '#src/checks/changed-files.ts';
import type { GitHub } from './github-api.ts';

/** The run of a workflow that has just ended, as GitHub tells it to the workflow that follows. */
export interface WorkflowRun {
  id: number;
  event: string;
  headSha: string;
  headRepositoryId: number;
}

/** A file that a run left behind. */
export interface Artifact {
  id: number;
  name: string;
  size: number;
}

/** A pull request, as far as an answer needs it. */
export interface Pull {
  number: number;
  isOpen: boolean;
  head: { sha: string; repository: string; repositoryId: number };
  /** The owner and name of the repository it is made to. */
  base: string;
  association: string;
  body: string;
  labels: readonly string[];
  changedFiles: number;
}

/** A comment, with the name of who wrote it. */
export interface Comment {
  id: number;
  writer: string;
  body: string;
}

/** As many pages of a list as are read: nobody has a thousand comments to tell. */
const MOST_PAGES = 10;
const PAGE = 100;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;
const COMMIT = /^[0-9a-f]{40}$/u;

type Facts = Record<string, unknown>;

const inside = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, step) => (typeof found === 'object' && found !== null ? (found as Facts)[step] : undefined),
    value,
  );

const textAt = (value: unknown, ...path: readonly string[]): string => {
  const found = inside(value, ...path);
  return typeof found === 'string' ? found : '';
};

const numberAt = (value: unknown, ...path: readonly string[]): number => {
  const found = inside(value, ...path);
  return Number.isSafeInteger(found) ? (found as number) : Number.NaN;
};

const listAt = (value: unknown, ...path: readonly string[]): unknown[] => {
  const found = inside(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** Every item of a list that comes in pages. */
const everyPage = async (gitHub: GitHub, path: string): Promise<unknown[]> => {
  const items: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = listAt(await gitHub.ask('GET', `${path}?per_page=${PAGE}&page=${page}`));
    items.push(...found);
    if (found.length < PAGE) break;
  }
  return items;
};

/** Reads the run out of the event that GitHub hands to the workflow. @throws when the event is of another kind */
export const runOf = (event: unknown): WorkflowRun => {
  const run = {
    id: numberAt(event, 'workflow_run', 'id'),
    event: textAt(event, 'workflow_run', 'event'),
    headSha: textAt(event, 'workflow_run', 'head_sha'),
    headRepositoryId: numberAt(event, 'workflow_run', 'head_repository', 'id'),
  };
  if (Number.isNaN(run.id) || Number.isNaN(run.headRepositoryId) || !COMMIT.test(run.headSha))
    throw new Error('This is not the event of a run that ended, or its repository is gone.');
  return run;
};

/** What a run left behind and has not been thrown away. */
export const artifactsOf = async (gitHub: GitHub, run: number): Promise<Artifact[]> =>
  listAt(await gitHub.ask('GET', `/actions/runs/${run}/artifacts?per_page=${PAGE}`), 'artifacts')
    .filter((artifact) => inside(artifact, 'expired') !== true)
    .map((artifact) => ({
      id: numberAt(artifact, 'id'),
      name: textAt(artifact, 'name'),
      size: numberAt(artifact, 'size_in_bytes'),
    }))
    .filter(({ id, size }) => !Number.isNaN(id) && !Number.isNaN(size));

/** A pull request. @throws when there is none of that number, or its repository is gone */
export const pullOf = async (gitHub: GitHub, number: number): Promise<Pull> => {
  const pull = await gitHub.ask('GET', `/pulls/${number}`);
  const found: Pull = {
    number: numberAt(pull, 'number'),
    isOpen: textAt(pull, 'state') === 'open',
    head: {
      sha: textAt(pull, 'head', 'sha'),
      repository: textAt(pull, 'head', 'repo', 'full_name'),
      repositoryId: numberAt(pull, 'head', 'repo', 'id'),
    },
    base: textAt(pull, 'base', 'repo', 'full_name'),
    association: textAt(pull, 'author_association'),
    body: textAt(pull, 'body'),
    labels: listAt(pull, 'labels').map((one) => textAt(one, 'name')),
    changedFiles: numberAt(pull, 'changed_files'),
  };
  if (found.number !== number || !COMMIT.test(found.head.sha) || !REPOSITORY.test(found.head.repository))
    throw new Error('GitHub does not say what is asked for, or its repository is gone.');
  return found;
};

/** The files of a pull request, as GitHub lists them; a file that was moved was also taken away from where it lay. */
export const changesOf = async (gitHub: GitHub, number: number): Promise<ChangedFile[]> =>
  (await everyPage(gitHub, `/pulls/${number}/files`)).flatMap((file): ChangedFile[] => {
    const status = textAt(file, 'status');
    const one = { kind: 'file', size: 0 } as const;
    const path = textAt(file, 'filename');
    const before = textAt(file, 'previous_filename');
    if (status === 'removed') return [{ ...one, path, status: 'removed' }];
    const moved: ChangedFile[] = status === 'renamed' ? [{ ...one, path: before, status: 'removed' }] : [];
    return [...moved, { ...one, path, status: status === 'added' ? 'added' : 'changed' }];
  });

/** The comments on a pull request, the oldest first. */
export const commentsOf = async (gitHub: GitHub, number: number): Promise<Comment[]> =>
  (await everyPage(gitHub, `/issues/${number}/comments`)).map((comment) => ({
    id: numberAt(comment, 'id'),
    writer: textAt(comment, 'user', 'login'),
    body: textAt(comment, 'body'),
  }));
