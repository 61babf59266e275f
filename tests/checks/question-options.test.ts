import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const MODULE = 'content/modules/welcome.mdx';
const withOption = (text: string) => checkWith({ [MODULE]: swap('- text: Nobody', `- text: ${JSON.stringify(text)}`) });

describe('an option of a question', () => {
  it.each([
    'All of the above',
    'None of the above.',
    'ANY OF THE ABOVE',
    '“All of the above”',
    'All of the above, in that order',
    'Both of the above',
    'Everything above',
    'All of these',
    'None of these.',
    'Neither of them',
    'All of these are right',
    'None of the options',
    'Any of those answers',
    'Both A and B',
    'A and B',
    'A, B and C',
    'Either a or b',
    'Answers A and C',
    'Option 1 & option 2',
    '1 and 3 only',
    'A and B but not C',
    'The above',
  ])('is not about the others: %s', async (text) => {
    const issues = await withOption(text);
    expect(issues).toMatchObject([
      {
        file: MODULE,
        line: 28,
        column: 15,
        rule: 'question-options',
        severity: 'error',
        fix: 'Write something a sensible person might do, or delete the option.',
      },
    ]);
    expect(issues[0]?.message).toContain('is about the other options, so it cannot say what a person might do.');
  });

  it.each([
    'Ask all of the others at the table',
    'Tell the family about all of the options, and let them choose',
    'Ring both of them before four o’clock',
    'Report any child below the age of ten',
    'Go to the flat above',
    'Ask A and B to wait',
    'None of us: ring the front door',
    'Write down everything',
    'A plan and a name',
    'Both of these children should be seen today',
  ])('may be something a person would do: %s', async (text) => {
    expect(await withOption(text)).toEqual([]);
  });

  it('is there once, capitals, spaces and a full stop aside', async () => {
    expect(said(await withOption('the  OFFICER.'))).toEqual([
      'modules/welcome.mdx:28:15 question-options The option “the OFFICER.” is there twice.',
    ]);
  });

  it('explains itself, and one is right', async () => {
    expect(said(await checkWith({ [MODULE]: swap('        because: Somebody has to.\n', '') }))).toEqual([
      expect.stringMatching(/^modules\/welcome\.mdx:28:9 schema .*because/),
    ]);
    const none = await checkWith({ [MODULE]: swap('        correct: true\n', '') });
    expect(said(none)).toEqual([expect.stringMatching(/^modules\/welcome\.mdx:24:5 schema /)]);
    expect(`${none[0]?.message} ${none[0]?.fix}`).toContain('correct: true');
  });
});

describe('what is ordered or matched', () => {
  const question = (lines: string) =>
    swap(
      '  - kind: match',
      `  - kind: order\n    id: third\n    prompt: What first?\n${lines}    because: So.\n  - kind: match`,
    );

  it('has each item once', async () => {
    const items = '    items:\n      - Ring\n      - Write it down\n      - ring.\n';
    expect(said(await checkWith({ [MODULE]: question(items) }))).toEqual([
      'modules/welcome.mdx:36:9 question-options The item “ring.” is there twice.',
    ]);
    expect(await checkWith({ [MODULE]: question(items.replace('ring.', 'Tell your lead')) })).toEqual([]);
  });

  it('has each sign once, though two signs may belong to one', async () => {
    expect(said(await checkWith({ [MODULE]: swap('sign: Keys', 'sign: a uniform') }))).toEqual([
      'modules/welcome.mdx:36:15 question-options The sign “a uniform” is there twice.',
    ]);
    expect(await checkWith({ [MODULE]: swap('match: partner:housing', 'match: role:officer') })).toEqual([]);
  });
});
