import type { Page, Route } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A change that the editor committed. */
export interface MockCommit {
  repository: string;
  branch: string;
  message: string;
  files: ReadonlyMap<string, Buffer>;
}

/** A request to take a change over into the hub. */
export interface MockPull {
  title: string;
  head: string;
  base: string;
}

/** What was asked of GitHub, and what became of it. */
export interface MockGitHub {
  forks: string[];
  branches: { repository: string; name: string }[];
  commits: MockCommit[];
  pulls: MockPull[];
  /** What was asked that this stand-in does not know. */
  unknown: string[];
}

interface Question {
  query?: string;
  variables?: Record<string, unknown> & { input?: Record<string, unknown> };
}

const HEAD = 'a'.repeat(40);
const WRITER = { id: 7, login: 'head-teacher', name: 'A head teacher', email: 'head@school.example' };
const WHEN = '2026-11-24T09:00:00Z';
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

const idOf = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex');

const readTree = async (root: string): Promise<Map<string, Buffer>> => {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [relative(root, file), await readFile(file)] as const)));
};

/** The fields of a question that stand under a name of their own: `content_3: object(oid: "…")`. */
const eachAlias = (query: string, kind: string, answer: (inside: string) => unknown): Record<string, unknown> =>
  Object.fromEntries(
    [...query.matchAll(new RegExp(`(${kind}_\\d+): (.*?)(?=${kind}_\\d+: |$)`, 'gs'))].map(
      ([, name = '', inside = '']) => [name, answer(inside)],
    ),
  );

/**
 * Answers in place of api.github.com for somebody who may read the hub's repository and not write to it: they can make
 * a copy of it, write there, and ask for what they wrote to be taken over.
 * @param root the folder whose `content` the repository holds
 * @see https://docs.github.com/en/rest and https://docs.github.com/en/graphql
 */
export const mockGitHub = async (page: Page, repository: string, root: string): Promise<MockGitHub> => {
  const files = await readTree(root);
  const byId = new Map([...files.values()].map((bytes) => [idOf(bytes), bytes]));
  const state: MockGitHub = { forks: [], branches: [], commits: [], pulls: [], unknown: [] };
  const fork = `${WRITER.login}/${repository.split('/')[1]}`;
  const lastCommit = { oid: HEAD, message: 'Begin', committedDate: WHEN, author: { ...WRITER, user: WRITER } };
  const ref = { target: { oid: HEAD, history: { nodes: [lastCommit] } } };

  const commit = ({ variables }: Question): unknown => {
    const { branch, fileChanges, message } = variables?.input as {
      branch: { repositoryNameWithOwner: string; branchName: string };
      fileChanges: { additions: { path: string; contents: string }[] };
      message: { headline: string };
    };
    const added = fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const);
    state.commits.push({
      repository: branch.repositoryNameWithOwner,
      branch: branch.branchName,
      message: message.headline,
      files: new Map(added),
    });
    const shas = added.map(([, bytes], index) => [`file_${index}`, { oid: idOf(bytes) }]);
    const oid = String(state.commits.length).repeat(40).slice(0, 40);
    return { createCommitOnBranch: { commit: { oid, committedDate: WHEN, ...Object.fromEntries(shas) } } };
  };

  const answer = (question: Question): unknown => {
    const { query = '', variables } = question;
    if (query.includes('createCommitOnBranch(')) return commit(question);
    if (query.includes('createRef(')) {
      const name = String(variables?.input?.['name']);
      state.branches.push({ repository: String(variables?.input?.['repositoryId']), name });
      return { createRef: { ref: { name } } };
    }
    if (query.includes('fork: repository')) return { fork: { id: fork }, base: { ref } };
    if (query.includes('content_'))
      return {
        repository: eachAlias(query, 'content', (inside) => ({
          text: byId.get(/oid: "(\w+)"/.exec(inside)?.[1] ?? '')?.toString('utf8') ?? null,
          isTruncated: false,
        })),
      };
    if (query.includes('commit_')) return { repository: eachAlias(query, 'commit', () => ref) };
    if (query.includes('refs(refPrefix')) return { repository: { refs: { nodes: [] } } };
    if (query.includes('forks(')) return { repository: { forks: { nodes: [] } } };
    if (query.includes('ref(qualifiedName: $branch)')) return { repository: { ref } };
    state.unknown.push(query);
    return {};
  };

  const rest = (method: string, path: string, body: Record<string, unknown>): [status: number, data: unknown] => {
    const about = {
      full_name: repository,
      private: false,
      owner: { type: 'Organization' },
      permissions: { push: false },
    };
    if (path === '/user') return [200, { ...WRITER, html_url: `https://github.com/${WRITER.login}` }];
    if (path === `/repos/${repository}`) return [200, about];
    if (path === `/repos/${fork}`)
      return state.forks.length === 0
        ? [404, { message: 'Not Found' }]
        : [200, { full_name: fork, fork: true, parent: { full_name: repository }, permissions: { push: true } }];
    if (path === `/repos/${repository}/forks` && method === 'POST') {
      state.forks.push(fork);
      return [202, { full_name: fork }];
    }
    if (path === `/repos/${fork}/merge-upstream`) return [200, {}];
    if (path.startsWith(`/repos/${repository}/git/trees/`)) {
      const tree = [...files].map(([name, bytes]) => ({
        type: 'blob',
        path: name,
        sha: idOf(bytes),
        size: bytes.length,
      }));
      return [200, { tree, truncated: false }];
    }
    if (path === `/repos/${repository}/pulls` && method === 'POST') {
      state.pulls.push({ title: String(body['title']), head: String(body['head']), base: String(body['base']) });
      const [html_url, head] = [`https://github.com/${repository}/pull/1`, { sha: HEAD }];
      return [
        201,
        { number: 1, node_id: 'PR_1', title: body['title'], html_url, head, created_at: WHEN, updated_at: WHEN },
      ];
    }
    state.unknown.push(`${method} ${path}`);
    return [404, { message: 'Not Found' }];
  };

  await page.route('https://api.github.com/**', async (route: Route) => {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    const { pathname } = new URL(request.url());
    const body = (request.postDataJSON() ?? {}) as Question & Record<string, unknown>;
    const blob = /\/git\/blobs\/(\w+)$/.exec(pathname)?.[1];
    if (blob !== undefined)
      return route.fulfill({ body: byId.get(blob) ?? '', headers: CORS, contentType: 'application/octet-stream' });
    const [status, data] =
      pathname === '/graphql' ? [200, { data: answer(body) }] : rest(request.method(), pathname, body);
    return route.fulfill({ status, json: data, headers: CORS });
  });
  return state;
};
