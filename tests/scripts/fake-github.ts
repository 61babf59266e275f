import { REPORT_FILE, writeReport } from '#src/checks/contribution-report.ts';
import type { Issue } from '#src/model/issues.ts';
import { zipFile } from './zip-file.ts';

/** The repository that is answered for, and the one a contribution comes from. */
export const [HUB, FORK] = ['partnership/hub', 'writer/hub'];
/** The commit that was checked. */
export const SHA = 'a'.repeat(40);
/** The token, which no other host may see. */
export const TOKEN = 'secret-token';

const STORE = 'https://store.example/signed';

/** A report on a day, as the workflow without rights writes it. */
export const reportWith = (
  changes: { issues?: Issue[]; pullRequest?: number; headSha?: string; owner?: string } = {},
): string => {
  const { issues = [], pullRequest = 7, headSha = SHA, owner = 'schools' } = changes;
  const page = {
    file: 'content/days/the-gate/index.mdx',
    collection: 'days',
    id: 'the-gate',
    title: 'The gate',
    draft: false,
    changed: true,
    owner,
  };
  return writeReport({ pullRequest, headSha, issues, pages: [page] });
};

/** The report in the zip file that an artifact is. */
export const artifactWith = (text: string, name = REPORT_FILE): Buffer => zipFile([{ name, data: Buffer.from(text) }]);

/** What GitHub has, which the answers come from and requests change. */
export const fakeState = () => ({
  artifacts: [
    { id: 11, name: 'contribution-report', size_in_bytes: 400, expired: false },
    { id: 12, name: 'how-it-will-look', size_in_bytes: 9_000_000, expired: false },
  ],
  zip: artifactWith(reportWith()),
  pull: {
    number: 7,
    state: 'open',
    head: { sha: SHA, repo: { id: 5, full_name: FORK } },
    base: { repo: { full_name: HUB } },
    author_association: 'NONE',
    body: null as string | null,
    labels: [] as { name: string }[],
    changed_files: 1,
  },
  files: [{ filename: 'content/days/the-gate/index.mdx', status: 'added' }] as {
    filename: string;
    status: string;
    previous_filename?: string;
  }[],
  comments: [] as { id: number; user: { login: string }; body: string }[],
});

/** What GitHub has. */
export type FakeState = ReturnType<typeof fakeState>;

/** A stand-in for GitHub that has this, remembers what is asked of it, and refuses what it does not know. */
export const fakeGitHub = (state: FakeState) => {
  const asked: { method: string; url: string; body: unknown; token: string | null }[] = [];
  const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });
  const answer = (method: string, path: string, body: Record<string, unknown>): Response => {
    const { pull, comments } = state;
    if (path === '/actions/runs/99/artifacts') return json({ artifacts: state.artifacts });
    if (path === '/actions/artifacts/11/zip') return new Response(null, { status: 302, headers: { location: STORE } });
    if (path === `/pulls/${pull.number}`) return json(pull);
    if (path === `/pulls/${pull.number}/files`) return json(state.files);
    if (path === `/issues/${pull.number}/comments` && method === 'GET') return json(comments);
    if (path === `/issues/${pull.number}/comments` && method === 'POST') {
      comments.push({ id: 100 + comments.length, user: { login: 'github-actions[bot]' }, body: String(body['body']) });
      return json({}, 201);
    }
    const edited = comments.find(({ id }) => path === `/issues/comments/${id}`);
    if (edited !== undefined && method === 'PATCH') {
      edited.body = String(body['body']);
      return json({});
    }
    if (path === '/labels' && method === 'POST')
      return json({ message: 'already_exists' }, body['name'] === 'a day' ? 422 : 201);
    if (path === `/issues/${pull.number}/labels` && method === 'POST') {
      pull.labels.push(...(body['labels'] as string[]).map((name) => ({ name })));
      return json([]);
    }
    const name = decodeURIComponent(/^\/issues\/7\/labels\/(.+)$/u.exec(path)?.[1] ?? '');
    if (method === 'DELETE' && pull.labels.some((one) => one.name === name)) {
      pull.labels = pull.labels.filter((one) => one.name !== name);
      return new Response('');
    }
    return json({ message: 'Not Found' }, 404);
  };
  const fakeFetch = ((input: string, init: RequestInit = {}) => {
    const { method = 'GET', body, headers } = init;
    const sent: Record<string, unknown> = typeof body === 'string' ? JSON.parse(body) : {};
    asked.push({ method, url: input, body: sent, token: new Headers(headers).get('authorization') });
    if (input === STORE) return Promise.resolve(new Response(new Uint8Array(state.zip)));
    const { pathname } = new URL(input);
    return Promise.resolve(answer(method, pathname.replace(`/repos/${HUB}`, ''), sent));
  }) as typeof fetch;
  return { asked, fetch: fakeFetch };
};
