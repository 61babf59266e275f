import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_MARK, type CommentFacts, LONGEST_COMMENT, pullComment } from '#src/checks/pull-comment.ts';
import type { Issue } from '#src/model/issues.ts';
import { hostileText, reached, readComment } from './comment-reader.ts';

const FILE = 'content/days/the-gate/index.mdx';
const wrong: Issue = {
  file: FILE,
  line: 14,
  column: 3,
  rule: 'schema',
  severity: 'error',
  message: 'The summary has 220 characters.',
  fix: 'Shorten the summary to 200 characters or fewer.',
};
const advice: Issue = { ...wrong, line: 20, severity: 'advice', message: 'LADO is not linked.', fix: 'Link it.' };
const page = {
  file: FILE,
  collection: 'days',
  title: 'The gate is where I learn the most',
  draft: false,
  changed: true,
};
const comment = (facts: Partial<CommentFacts>): string => pullComment({ issues: [], pages: [page], ...facts });

describe('the comment on a contribution', () => {
  it('says in its first line how near it is', () => {
    const headline = (errors: number, suggestions = 0): string =>
      comment({ issues: [...Array<Issue>(errors).fill(wrong), ...Array<Issue>(suggestions).fill(advice)] }).split(
        '\n',
      )[2] ?? '';
    expect(headline(1)).toBe('### Nearly there: one thing to mend');
    expect(headline(2, 4)).toBe('### Nearly there: two things to mend');
    expect(headline(14)).toBe('### A good start: 14 things to mend');
    expect(headline(0)).toBe('### All is well: there is nothing to mend');
    expect(headline(0, 3)).toBe('### All is well: there is nothing to mend, and three suggestions');
  });

  it('says of each thing where it is, what it is and how to mend it, under the title of its story', () => {
    const other = { ...wrong, file: 'content/blogs/another.mdx', line: 2, message: 'The owner is missing.' };
    const text = comment({ issues: [wrong, { ...wrong, line: 30 }, other] });
    expect(text).toContain(`**“The gate is where I learn the most”**, a day in the life (\`${FILE}\`)

1. **Line 14.** The summary has 220 characters. **To mend it:** Shorten the summary to 200 characters or fewer.
1. **Line 30.** The`);
    expect(text).toContain('**`content/blogs/another.mdx`**\n\n1. **Line 2.** The owner is missing.');
    expect(text.match(/The gate is where/gu)).toHaveLength(1);
  });

  it('calls a picture or captions by the story in whose folder they lie, and names no line where there are none', () => {
    const text = comment({ issues: [{ ...wrong, file: 'content/days/the-gate/gate.png', line: 1 }] });
    expect(text).toContain(
      '**“The gate is where I learn the most”**, a day in the life (`content/days/the-gate/gate.png`)',
    );
    expect(text).toContain('1. **The file.** The summary');
  });

  it('folds advice away, apart from what has to be mended', () => {
    const text = comment({ issues: [advice, wrong] });
    const [before = '', folded = ''] = text.split('<details>');
    expect(before).toContain('Line 14.');
    expect(before).not.toContain('LADO');
    expect(folded).toMatch(
      /^\n<summary>One suggestion, to take or to leave<\/summary>\n\n.*LADO is not linked\..*<\/details>/su,
    );
    expect(comment({ issues: [wrong] })).not.toContain('<details>');
  });

  it('says why a kind of advice matters, once, and of nothing else', () => {
    const about = (rule: string): Issue => ({ ...advice, rule });
    const text = comment({ issues: [about('blame'), about('blame'), about('acronyms'), about('terms')] });
    expect(text.match(/words decide what people look for/gu)).toHaveLength(1);
    expect(text).toMatch(/Why they matter:\n\n- Children .+\n- Nobody in the room .+\n\n<\/details>/u);
    expect(comment({ issues: [about('terms')] })).not.toContain('Why they matter');
  });

  it('says what happens next: mend it, or wait for a reader', () => {
    expect(comment({ issues: [wrong] })).toContain('Not sure what is meant? Ask below, in your own words.');
    expect(comment({})).toContain('Somebody in the partnership reads it, as a reader would.');
    expect(comment({ pages: [{ ...page, draft: true }] })).toContain('One page is still marked as a draft');
  });

  it('welcomes somebody who is here for the first time, and nobody else', () => {
    expect(comment({ welcome: 'Welcome, and thank you.\n' })).toContain(
      '\n\nWelcome, and thank you.\n\nThank you. The checks',
    );
    expect(comment({})).not.toMatch(/welcome/iu);
  });

  it('asks for the boxes that are not ticked, and shows where the pictures are, when there are any', () => {
    const text = comment({
      boxesLeft: ['No one can be identified.'],
      picturesAt: 'https://github.com/a/b/actions/runs/1',
    });
    expect(text).toContain('answer yes to each below:\n\n- No one can be identified.\n');
    expect(text).toContain('[Pictures of each page](https://github.com/a/b/actions/runs/1)');
    expect(comment({})).not.toMatch(/Tick|Pictures/u);
  });

  it('leads to the line, and only by a path that means nothing but itself', () => {
    const filesAt = 'https://github.com/a/b/blob/0123';
    expect(comment({ issues: [wrong], filesAt })).toContain(`**[Line 14](${filesAt}/${FILE}?plain=1#L14).** `);
    for (const path of [
      'content/days/a](b)',
      '../../../../somebody/else/blob/main',
      'content/./days',
      'content//days',
      '',
    ]) {
      const odd = { ...wrong, file: `${path}/index.mdx` };
      expect(readComment(comment({ issues: [odd], filesAt })).links, path).toEqual([]);
    }
  });

  it('never uses the words of programmers', () => {
    const text = comment({
      issues: [wrong, advice],
      boxesLeft: ['x'],
      picturesAt: 'x',
      pages: [{ ...page, draft: true }],
    });
    expect(`${text}${comment({})}`).not.toMatch(
      /\b(?:git|commit|branch|merge|push|repository|pull request|CI|build|lint)\b/iu,
    );
  });

  it('says how many more there are when there are more than anybody would read', () => {
    const text = comment({ issues: [...Array<Issue>(90).fill(wrong), ...Array<Issue>(25).fill(advice)] });
    expect(text).toContain('\nAnd 50 more. They are shown here once some of these are mended.');
    expect(text).toContain('\nAnd five more.');
  });
});

const hostileFacts = fc.record({
  issues: fc.array(
    fc.record({
      file: fc.oneof(hostileText, fc.constant(FILE)),
      line: fc.nat(999_999),
      column: fc.nat(999_999),
      rule: hostileText,
      severity: fc.constantFrom('error' as const, 'advice' as const),
      message: hostileText,
      fix: hostileText,
    }),
    { maxLength: 6 },
  ),
  pages: fc.array(
    fc.record({
      file: fc.constant(FILE),
      collection: hostileText,
      title: hostileText,
      draft: fc.boolean(),
      changed: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

describe('a comment on something hostile', () => {
  it('posts no link, reaches nobody, and is made of nothing but what this hub writes', () => {
    fc.assert(
      fc.property(hostileFacts, (facts) => {
        const { kinds, links, html, text } = readComment(pullComment(facts));
        const ours = ['heading', 'html', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text'];
        expect(kinds.filter((kind) => !ours.includes(kind))).toEqual([]);
        expect(links).toEqual([]);
        expect(reached(text)).toEqual([]);
        const suggestions = facts.issues.filter(({ severity }) => severity === 'advice').length;
        expect(html).toHaveLength(suggestions === 0 ? 1 : 3);
        expect(html[0]).toBe(COMMENT_MARK);
        expect(html.slice(1).join('')).toMatch(/^(?:<details>\n<summary>[\w ,]+<\/summary><\/details>)?$/u);
      }),
      { numRuns: 120 },
    );
  });

  it('has the mark of the hub once, at its very beginning', () => {
    const text = pullComment({
      issues: [{ ...wrong, message: COMMENT_MARK }],
      pages: [{ ...page, title: COMMENT_MARK }],
    });
    expect(text.startsWith(`${COMMENT_MARK}\n`)).toBe(true);
    expect(text.split(COMMENT_MARK)).toHaveLength(2);
  });

  it('is never longer than GitHub takes, and still says what happens next', () => {
    const long = {
      ...wrong,
      message: '@'.repeat(5_000),
      fix: '#1'.repeat(5_000),
      file: `content/${'<'.repeat(3_000)}.mdx`,
    };
    const issues = Array.from({ length: 400 }, (_, index): Issue => ({
      ...long,
      line: index,
      severity: index % 2 ? 'error' : 'advice',
    }));
    const text = pullComment({ issues, pages: [{ ...page, title: '@'.repeat(90_000) }] });
    expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(text).toContain('### A good start: 200 things to mend');
    expect(text).toContain('#### What happens next');
    expect(text).toContain('</details>');
  });
});
