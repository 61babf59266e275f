import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMENT_MARK } from '#src/checks/pull-comment.ts';
import type { HubLabels } from '#src/checks/pull-labels.ts';
import type { Issue } from '#src/model/issues.ts';
import { answerContribution } from '../../scripts/contribution-answer.ts';
import { gitHub } from '../../scripts/github-api.ts';
import {
  artifactWith,
  fakeGitHub,
  fakeState,
  type FakeState,
  FORK,
  HUB,
  reportWith,
  SHA,
  TOKEN,
} from './fake-github.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const labels = JSON.parse(read('.github/labels.json')) as HubLabels;
const template = read('.github/PULL_REQUEST_TEMPLATE.md');
const run = { id: 99, event: 'pull_request', headSha: SHA, headRepositoryId: 5 };
const wrong: Issue = {
  file: 'content/days/the-gate/index.mdx',
  line: 3,
  column: 1,
  rule: 'schema',
  severity: 'error',
  message: 'The summary is empty.',
  fix: 'Write it.',
};

/** Answers a contribution, and gives what was said, what GitHub was asked to change and what it has now. */
const answer = async (change: (state: FakeState) => void = () => undefined, changedRun: Partial<typeof run> = {}) => {
  const state = fakeState();
  change(state);
  const { fetch, asked } = fakeGitHub(state);
  const said = await answerContribution({
    gitHub: gitHub({ fetch, token: TOKEN, api: 'https://api.example', repository: HUB }),
    repository: HUB,
    server: 'https://github.example',
    run: { ...run, ...changedRun },
    labels,
    welcome: 'WELCOME TO THE HUB',
    template,
    partners: ['police', 'schools'],
  }).catch((error: unknown) => {
    const changed = asked.filter(({ method }) => method !== 'GET');
    expect(changed, 'nothing is written when an answer fails').toEqual([]);
    throw error;
  });
  return {
    said,
    state,
    asked,
    written: asked.filter(({ method }) => method !== 'GET'),
    names: state.pull.labels.map(({ name }) => name),
  };
};
const withReport = (text: string) => (state: FakeState) => {
  state.zip = artifactWith(text);
};

describe('the answer to a contribution', () => {
  it('is one comment in plain words, with where to look, and its labels', async () => {
    const { said, state, names } = await answer(withReport(reportWith({ issues: [wrong] })));
    expect(said).toBe('Number 7 was told how it stands.');
    expect(state.comments).toHaveLength(1);
    const [{ body } = { body: '' }] = state.comments;
    expect(body).toContain('### Nearly there: one thing to mend');
    expect(body).toContain(
      `[Line 3](https://github.example/${FORK}/blob/${SHA}/content/days/the-gate/index.mdx?plain=1#L3)`,
    );
    expect(body).toContain('(https://github.example/partnership/hub/actions/runs/99/artifacts/12)');
    expect(body).toContain('- Consent is held for anybody real');
    expect(body).not.toContain('WELCOME');
    expect(names).toEqual(['a day', 'partner: schools']);
  });

  it('welcomes whoever is here for the first time, and says when it can be read', async () => {
    const { state, names } = await answer(({ pull }) => {
      pull.author_association = 'FIRST_TIME_CONTRIBUTOR';
      pull.body = template.replaceAll('[ ]', '[x]');
    });
    expect(state.comments[0]?.body).toContain('WELCOME TO THE HUB');
    expect(state.comments[0]?.body).not.toContain('Consent is held');
    expect(names).toEqual(['a day', 'partner: schools', 'first contribution', 'needs a look']);
  });

  it('changes its own comment, and never one in which somebody else wrote its mark', async () => {
    const planted = { id: 1, user: { login: 'writer' }, body: `${COMMENT_MARK}\nplanted` };
    const own = { id: 2, user: { login: 'github-actions[bot]' }, body: `${COMMENT_MARK}\nold` };
    const { state, written } = await answer(({ comments }) => comments.push(planted, own));
    expect(planted.body).toContain('planted');
    expect(state.comments).toHaveLength(2);
    expect(own.body).toContain('### All is well');
    expect(written.map(({ method }) => method)).toContain('PATCH');
  });

  it('takes the label for readers off again when something is to mend, and leaves labels that people set', async () => {
    const { names } = await answer((state) => {
      state.pull.labels = [{ name: 'needs a look' }, { name: 'urgent' }, { name: 'a day' }];
      state.zip = artifactWith(reportWith({ issues: [wrong] }));
    });
    expect(names).toEqual(['urgent', 'a day', 'partner: schools']);
  });

  it('says what may not be changed by what GitHub lists, whatever the report says, and then leads to no pictures', async () => {
    const { state, names } = await answer(({ files }) =>
      files.push({ filename: '.github/workflows/contribution.yml', status: 'modified' }),
    );
    expect(state.comments[0]?.body).toContain('This is a part of the hub itself');
    expect(state.comments[0]?.body).not.toContain('Pictures of each page');
    expect(names).not.toContain('needs a look');
    const moved = await answer(({ files }) =>
      files.push({ filename: 'content/blogs/x.mdx', status: 'renamed', previous_filename: 'src/x.ts' }),
    );
    expect(moved.state.comments[0]?.body).toContain('`src/x.ts`');
  });

  it('leaves the hub itself to those who may write to it, and to nobody else, whatever they are a member of', async () => {
    const hub = { filename: '.github/workflows/contribution.yml', status: 'modified' };
    const fromCopy = await answer(({ files, pull }) => {
      pull.author_association = 'MEMBER';
      files.push(hub);
    });
    expect(fromCopy.state.comments[0]?.body).toContain('This is a part of the hub itself');
    const fromHub = await answer(({ files, pull }) => {
      pull.head.repo.full_name = HUB;
      files.push(hub);
    });
    expect(fromHub.state.comments[0]?.body).not.toContain('This is a part of the hub itself');
  });

  it('gives only labels that the hub has, whatever owner a report names', async () => {
    expect((await answer(withReport(reportWith({ owner: 'urgent, approved' })))).names).toEqual([
      'a day',
      'needs a look',
    ]);
  });

  it('shows its token to GitHub alone', async () => {
    const { asked } = await answer();
    expect(asked.filter(({ url }) => !url.startsWith('https://api.example/')).map(({ token }) => token)).toEqual([
      null,
    ]);
    expect(
      asked.every(({ url, token }) => !url.startsWith('https://api.example/') || token === `Bearer ${TOKEN}`),
    ).toBe(true);
  });
});

describe('what a run left behind', () => {
  it.each<[string, RegExp, (state: FakeState) => void]>([
    [
      'too large to be a report',
      /too large to be a report/u,
      ({ artifacts }) => (artifacts[0]!.size_in_bytes = 900_000_000),
    ],
    ['larger than it says', /larger than 2162688 bytes/u, (state) => (state.zip = Buffer.alloc(3_000_000))],
    ['unpacked without end', /there is too much in it/u, withReport(' '.repeat(40_000_000))],
    [
      'called by a path',
      /there is no contribution-report\.json in it/u,
      (state) => (state.zip = artifactWith(reportWith(), '../contribution-report.json')),
    ],
    ['no zip file', /cannot be read/u, (state) => (state.zip = Buffer.from('<!doctype html>'))],
    ['not JSON', /not JSON/u, withReport('hello')],
    ['about another number', /404/u, withReport(reportWith({ pullRequest: 8 }))],
    ['about another commit', /did not check/u, withReport(reportWith({ headSha: 'b'.repeat(40) }))],
    ['about a contribution from elsewhere', /did not check/u, ({ pull }) => (pull.head.repo.id = 6)],
    ['about a contribution to elsewhere', /did not check/u, ({ pull }) => (pull.base.repo.full_name = 'other/hub')],
    [
      'from a repository with an odd name',
      /does not say/u,
      ({ pull }) => (pull.head.repo.full_name = 'a/b](https://evil.example)'),
    ],
  ])('is not told of when it is %s', async (_, message, change) => {
    await expect(answer((state) => void change(state))).rejects.toThrow(message);
  });

  it.each<[string, (state: FakeState) => void, Partial<typeof run>]>([
    ['of a run for something else', () => undefined, { event: 'push' }],
    ['no report', ({ artifacts }) => void artifacts.shift(), {}],
    ['thrown away', ({ artifacts }) => void (artifacts[0]!.expired = true), {}],
    ['of a contribution that is closed', ({ pull }) => void (pull.state = 'closed'), {}],
    ['of a contribution that has changed since', ({ pull }) => void (pull.head.sha = 'c'.repeat(40)), {}],
  ])('is nothing to tell of when it is %s', async (_, change, changedRun) => {
    const { written } = await answer(change, changedRun);
    expect(written).toEqual([]);
  });
});

describe('the program that may write', () => {
  it('uses Node alone, so that nothing has to be installed where the token is', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of read(file).matchAll(/^(?:import|export)(?! type\b)[^;]*?from '([^']+)';/gmu)) {
        if (name.startsWith('#src/')) follow(name.slice(1));
        else if (name.startsWith('.')) follow(join(dirname(file), name));
        else outside.add(name);
      }
    };
    follow('scripts/answer.ts');
    expect(seen.size).toBeGreaterThan(8);
    expect([...outside].filter((name) => !name.startsWith('node:'))).toEqual([]);
  });
});
