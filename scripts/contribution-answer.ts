import { type ChangedFile, FIRST_TIMERS, wrongWithChange } from '#src/checks/changed-files.ts';
import { LARGEST_REPORT, readReport, REPORT_FILE } from '#src/checks/contribution-report.ts';
import { COMMENT_MARK, pullComment } from '#src/checks/pull-comment.ts';
import { type HubLabels, type Label, pullLabels } from '#src/checks/pull-labels.ts';
import { boxesLeft } from '#src/checks/template-boxes.ts';
import type { Issue } from '#src/model/issues.ts';
import type { GitHub } from './github-api.ts';
import {
  type Artifact,
  artifactsOf,
  changesOf,
  commentsOf,
  pullOf,
  type Pull,
  type WorkflowRun,
} from './github-facts.ts';
import { zipEntry } from './zip-entry.ts';

/** What is needed to answer a contribution: GitHub, the run that checked it, and the hub's own words and labels. */
export interface Answering {
  gitHub: GitHub;
  /** The owner and name of this repository. */
  repository: string;
  /** The address of GitHub for readers: `https://github.com`. */
  server: string;
  run: WorkflowRun;
  labels: HubLabels;
  /** The words for somebody who sends something for the first time. */
  welcome: string;
  /** The template with the boxes to tick. */
  template: string;
  /** The ids of the partners the hub has. */
  partners: readonly string[];
}

/** The artifact in which the report lies. */
const REPORT_ARTIFACT = 'contribution-report';
/** The artifact with the pictures. */
const PICTURES_ARTIFACT = 'how-it-will-look';
/** The largest artifact that is fetched for a report, in bytes: what cannot be packed smaller has a little put around it. */
const LARGEST_ARTIFACT = LARGEST_REPORT + 64 * 1024;
/** Who writes the comments of a workflow. Anybody can write the mark; only a comment by this name is changed. */
const WRITER = 'github-actions[bot]';

/** Whether a pull request comes from the repository whose commit a run checked, and is made to this one. */
const isOf = (pull: Pull, run: WorkflowRun, repository: string): boolean =>
  pull.head.repositoryId === run.headRepositoryId && pull.base === repository;

/** What is wrong with the files that GitHub itself says are changed; what they are and how large is not asked again. */
const wrongByGitHub = (changes: readonly ChangedFile[], pull: Pull): Issue[] => {
  const found = wrongWithChange(changes, { isMaintainer: pull.head.repository === pull.base });
  return found.filter(({ severity }) => severity === 'error');
};

/** Issues, each once: what GitHub's list tells again is told by the report already. */
const together = (issues: readonly Issue[], more: readonly Issue[]): Issue[] => {
  const said = new Set(issues.map(({ file, message }) => `${file}\n${message}`));
  return [...more.filter(({ file, message }) => !said.has(`${file}\n${message}`)), ...issues];
};

const tell = async (gitHub: GitHub, number: number, body: string): Promise<void> => {
  const own = (await commentsOf(gitHub, number)).find(
    (comment) => comment.writer === WRITER && comment.body.startsWith(COMMENT_MARK),
  );
  if (own === undefined) await gitHub.ask('POST', `/issues/${number}/comments`, { body });
  else if (own.body.trim() !== body.trim()) await gitHub.ask('PATCH', `/issues/comments/${own.id}`, { body });
};

/** Adds what is missing, and takes off only the one label that says how a contribution stands: people may set the others. */
const label = async (gitHub: GitHub, pull: Pull, wanted: readonly Label[], standing: Label): Promise<void> => {
  const missing = wanted.filter(({ name }) => !pull.labels.includes(name));
  for (const one of missing) await gitHub.ensure('/labels', one);
  if (missing.length > 0)
    await gitHub.ask('POST', `/issues/${pull.number}/labels`, { labels: missing.map(({ name }) => name) });
  if (pull.labels.includes(standing.name) && !wanted.includes(standing))
    await gitHub.ask('DELETE', `/issues/${pull.number}/labels/${encodeURIComponent(standing.name)}`);
};

const picturesAt = (artifacts: readonly Artifact[], { server, repository, run }: Answering): string | undefined => {
  const pictures = artifacts.find(({ name }) => name === PICTURES_ARTIFACT);
  return pictures && `${server}/${repository}/actions/runs/${run.id}/artifacts/${pictures.id}`;
};

/**
 * Tells the sender of a contribution how it stands, in one comment that is kept up to date, and labels it. All that the run
 * left behind is data that anybody may have written: facts are taken from it, never words to post; which pull request it is
 * about is GitHub's to say. Gives a sentence on what was done.
 * @throws one sentence, when the report cannot be read or is about something else
 */
export const answerContribution = async (answering: Answering): Promise<string> => {
  const { gitHub, repository, server, run, labels, template, partners } = answering;
  if (run.event !== 'pull_request') return 'The run was for no contribution.';
  const artifacts = await artifactsOf(gitHub, run.id);
  const artifact = artifacts.find(({ name }) => name === REPORT_ARTIFACT);
  if (artifact === undefined) return 'The run left no report.';
  if (artifact.size > LARGEST_ARTIFACT) throw new Error('The artifact is too large to be a report.');
  const zip = await gitHub.download(`/actions/artifacts/${artifact.id}/zip`, LARGEST_ARTIFACT);
  const report = readReport(zipEntry(zip, REPORT_FILE, LARGEST_REPORT).toString('utf8'));
  const pull = await pullOf(gitHub, report.pullRequest);
  if (!isOf(pull, run, repository) || report.headSha !== run.headSha)
    throw new Error('The report names a contribution that this run did not check.');
  if (pull.head.sha !== run.headSha) return 'The contribution has changed since: the newer run tells of it.';
  if (!pull.isOpen) return 'The contribution is closed.';
  const changes = await changesOf(gitHub, pull.number);
  const wrong = wrongByGitHub(changes, pull);
  const issues = together(report.issues, wrong);
  const isFirst = FIRST_TIMERS.includes(pull.association);
  // Whoever changes more than words could have changed what makes the pictures: then nobody is led to them from here.
  const pictures =
    wrong.length === 0 && changes.length >= pull.changedFiles ? picturesAt(artifacts, answering) : undefined;
  const body = pullComment({
    issues,
    pages: report.pages,
    boxesLeft: boxesLeft(template, pull.body),
    filesAt: `${server}/${pull.head.repository}/blob/${pull.head.sha}`,
    ...(isFirst ? { welcome: answering.welcome } : {}),
    ...(pictures === undefined ? {} : { picturesAt: pictures }),
  });
  await tell(gitHub, pull.number, body);
  const isWell = !issues.some(({ severity }) => severity === 'error');
  const paths = changes.map(({ path }) => path);
  const wanted = pullLabels(labels, { paths, pages: report.pages, partners, isFirst, isWell });
  await label(gitHub, pull, wanted, labels.needsALook);
  return `Number ${pull.number} was told how it stands.`;
};
