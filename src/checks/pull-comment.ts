import { reasonFor } from '#src/checks/advice-reasons.ts';
import { asFileName, asSentence, asWords } from '#src/checks/comment-text.ts';
import { countInWords, inWords } from '#src/model/number-words.ts';
import type { Issue } from '#src/model/issues.ts';

/** By this a program finds the comment it wrote before, and changes it rather than writing another. Readers never see it. */
export const COMMENT_MARK = '<!-- alongside: how this contribution is doing -->';

/** The longest comment that is written, in characters; GitHub takes 65,536 and counts some of them twice. */
export const LONGEST_COMMENT = 60_000;

/** A page that a contribution adds or changes, as a reader of the comment needs to know it. */
export interface CommentedPage {
  /** The path of its file from the project's root. */
  file: string;
  /** The folder of its kind: `days`. */
  collection: string;
  /** What its writer called it. */
  title: string;
  /** Whether it is still being written, and so has no page. */
  draft: boolean;
  /** Whether the contribution changes it; if not, something else that it changes is felt there. */
  changed: boolean;
}

/** What there is to say about a contribution. Issues and pages are data from anybody; the rest is the project's own. */
export interface CommentFacts {
  issues: readonly Issue[];
  pages: readonly CommentedPage[];
  /** The words for somebody who sends something for the first time, in Markdown. */
  welcome?: string;
  /** The boxes of the template that are not ticked. */
  boxesLeft?: readonly string[];
  /** Where the pictures of the pages can be had. */
  picturesAt?: string;
  /** The address under which the files can be read at the lines that are named, without a slash at its end. */
  filesAt?: string;
}

const MOST_TO_MEND = 40;
const MOST_ADVICE = 20;
const LONGEST_TITLE = 120;
const LONGEST_SENTENCE = 320;
/** Up to here it is nearly there. */
const FEW = 5;

const KINDS: Readonly<Record<string, string>> = {
  blogs: 'a blog',
  days: 'a day in the life',
  events: 'an event',
  laws: 'a law',
  learning: 'a learning example',
  modules: 'a module',
  partners: 'a partner’s page',
  pathways: 'a pathway',
  roles: 'a role',
  situations: 'who does what',
  terms: 'a word explained',
  vlogs: 'a vlog',
};

const headline = (errors: number, advice: number): string => {
  if (errors > FEW) return `A good start: ${countInWords(errors, 'thing')} to mend`;
  if (errors > 0) return `Nearly there: ${countInWords(errors, 'thing')} to mend`;
  const besides = advice === 0 ? '' : `, and ${countInWords(advice, 'suggestion')}`;
  return `All is well: there is nothing to mend${besides}`;
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const opening = (errors: number): string =>
  errors === 0
    ? 'Thank you. The checks have read what you sent, and found nothing that has to change.'
    : 'Thank you. The checks have read what you sent. Here is what they found, and how to mend it.';

/** The page a file belongs to: its own, or the one in whose folder it lies. */
const pageOf = (file: string, pages: readonly CommentedPage[]): CommentedPage | undefined => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return pages.find((page) => page.file === file) ?? pages.find((page) => page.file === `${folder}index.mdx`);
};

const nameOf = (file: string, pages: readonly CommentedPage[]): string => {
  const page = pageOf(file, pages);
  if (page === undefined) return `**${asFileName(file)}**`;
  const kind = Object.hasOwn(KINDS, page.collection) ? KINDS[page.collection] : 'a page';
  return `**“${asWords(page.title, LONGEST_TITLE)}”**, ${kind} (${asFileName(file)})`;
};

/** Paths that mean nothing but themselves, in Markdown and in an address: none of their parts leads upwards. */
const PLAIN_PATH = /^(?:(?!\.{1,2}\/)[a-z0-9._-]+\/)*[a-z0-9._-]+\.(?:mdx|yaml|vtt|svg)$/iu;

/** Rules about a file as a whole: they name its first line, which has nothing to do with it. */
const OF_FILES: readonly string[] = ['contribution', 'files', 'ids', 'unused-files'];

const placeOf = ({ file, line, rule }: Issue, filesAt: string | undefined): string => {
  // Words from content never begin an item: there, some of them would mean a heading, a rule or a list.
  if (!PLAIN_PATH.test(file) || (line === 1 && OF_FILES.includes(rule))) return '**The file.** ';
  const words = `Line ${line}`;
  return filesAt === undefined ? `**${words}.** ` : `**[${words}](${filesAt}/${file}?plain=1#L${line}).** `;
};

const itemOf = (issue: Issue, filesAt: string | undefined): string =>
  `1. ${placeOf(issue, filesAt)}${asSentence(issue.message, LONGEST_SENTENCE)} **To mend it:** ${asSentence(issue.fix, LONGEST_SENTENCE)}`;

/** Issues by file, as many as there is room for, and how many those are. */
const listOf = (
  issues: readonly Issue[],
  { pages, filesAt }: CommentFacts,
  most: number,
  room: number,
): { text: string; listed: number } => {
  let text = '';
  let listed = 0;
  let file: string | undefined;
  for (const issue of issues.slice(0, most)) {
    const heading = issue.file === file ? '' : `${text === '' ? '' : '\n'}${nameOf(issue.file, pages)}\n\n`;
    const more = `${heading}${itemOf(issue, filesAt)}\n`;
    if (text.length + more.length > room) break;
    text += more;
    listed += 1;
    ({ file } = issue);
  }
  return { text, listed };
};

const andMore = (more: number): string =>
  more === 0 ? '' : `\nAnd ${inWords(more)} more. They are shown here once some of these are mended.\n`;

/** Why the suggestions matter, once for each kind of them. */
const whyItMatters = (advice: readonly Issue[]): string => {
  const reasons = [...new Set(advice.map(({ rule }) => reasonFor(rule)))].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? '' : `\nWhy they matter:\n\n${reasons.map((reason) => `- ${reason}`).join('\n')}\n`;
};

const MEND_NEXT = `1. Mend what is listed above in the place where you wrote it, and save it or send it again.
2. The checks read it again by themselves. In a few minutes this note says what is left.
3. When nothing is left, somebody in the partnership reads it, as a reader would.

Not sure what is meant? Ask below, in your own words. Somebody will answer.`;

const READ_NEXT = `1. Somebody in the partnership reads it, as a reader would. They may ask you something below.
2. When they are content with it, it is published.
3. You can ask at any time for it to be changed or taken down.`;

const whatNext = (errors: number, { boxesLeft = [], picturesAt, pages }: CommentFacts): string[] => {
  const boxes =
    boxesLeft.length === 0
      ? []
      : [
          `#### What we need to know from you\n\nTick these at the top of this page, or answer yes to each below:\n\n${boxesLeft.map((box) => `- ${box}`).join('\n')}`,
        ];
  const pictures =
    picturesAt === undefined
      ? []
      : [`#### How it will look\n\n[Pictures of each page](${picturesAt}), on a telephone and on a wide screen.`];
  const drafts = pages.filter(({ draft, changed }) => draft && changed).length;
  const draft =
    drafts === 0
      ? []
      : [
          `${drafts === 1 ? 'One page is' : `${sentence(countInWords(drafts, 'page'))} are`} still marked as a draft, and will not be shown to readers until that is taken out.`,
        ];
  return [...boxes, ...pictures, `#### What happens next\n\n${errors === 0 ? READ_NEXT : MEND_NEXT}`, ...draft];
};

/**
 * What the checks found in a contribution, in plain words, as a comment on GitHub: what to mend first, advice folded.
 * Nothing in the issues or pages can post a link, reach anybody or break out, and the comment is never too long.
 */
export const pullComment = (facts: CommentFacts): string => {
  const errors = facts.issues.filter(({ severity }) => severity === 'error');
  const advice = facts.issues.filter(({ severity }) => severity !== 'error');
  const head = [
    COMMENT_MARK,
    `### ${headline(errors.length, advice.length)}`,
    ...(facts.welcome === undefined ? [] : [facts.welcome.trim()]),
    opening(errors.length),
  ].join('\n\n');
  const tail = whatNext(errors.length, facts).join('\n\n');
  // What is said around the lists takes less than this, apart from the beginning and the end.
  const AROUND = 600;
  const room = LONGEST_COMMENT - head.length - tail.length - AROUND;
  const mend = listOf(errors, facts, MOST_TO_MEND, room);
  const why = whyItMatters(advice.slice(0, MOST_ADVICE));
  const suggest = listOf(advice, facts, MOST_ADVICE, room - mend.text.length - why.length);
  const folded =
    advice.length === 0
      ? ''
      : `<details>\n<summary>${sentence(countInWords(advice.length, 'suggestion'))}, to take or to leave</summary>\n\n${suggest.text}${andMore(advice.length - suggest.listed)}${why}\n</details>`;
  const body = [head, `${mend.text}${andMore(errors.length - mend.listed)}`.trim(), folded, tail];
  return `${body.filter((part) => part !== '').join('\n\n')}\n`;
};
