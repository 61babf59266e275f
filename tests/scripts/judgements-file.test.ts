import { describe, expect, it } from 'vitest';
import { judgedPath, readJudgements } from '../../scripts/judgements-file.ts';

describe('a file of judgements', () => {
  it('is read with its pages as paths, however they are written', () => {
    const text = `- query: who is the lado
  expect: [/roles/lado, "https://hub.example/glossary/lado/#top"]
- query: pizza
  expect: []
  kind: nothing
  split: tune
`;
    expect(readJudgements(text, 'mine.yaml')).toEqual([
      { query: 'who is the lado', expect: ['/roles/lado/', '/glossary/lado/'] },
      { query: 'pizza', expect: [], kind: 'nothing', split: 'tune' },
    ]);
  });

  it.each([
    ['/a/b', '/a/b/'],
    ['/a/b/', '/a/b/'],
    ['/a/b/#here', '/a/b/'],
    ['/days.csv', '/days.csv'],
    ['https://hub.example/', '/'],
  ])('takes %s for %s', (address, path) => {
    expect(judgedPath(address)).toBe(path);
  });

  it.each([
    ['', 'mine.yaml:1:1: This is not a list of judgements'],
    ['query: one', 'mine.yaml:1:1: This is not a list of judgements'],
    ['- query: "open', 'mine.yaml:1:15: This cannot be read'],
    ['- just words', 'mine.yaml:1:3: Write each judgement as query: and expect:'],
    ['- query: 5\n  expect: []', 'mine.yaml:1:3: Write the question as text'],
    ['- query: one', 'mine.yaml:1:3: List the pages'],
    ['- query: one\n  expect: []\n- query: two\n  expect: [roles/lado]', 'mine.yaml:3:3: Begin the address'],
    ['- query: one\n  expect: []\n  wanted: yes', 'mine.yaml:1:3: Write each judgement'],
  ])('%j is refused with the place and what to do', (text, message) => {
    expect(() => readJudgements(text, 'mine.yaml')).toThrow(message);
  });

  it('says everything that is wrong at once', () => {
    const text = '- query: ""\n  expect: []\n- query: two\n  expect: 3\n';
    expect(() => readJudgements(text, 'mine.yaml')).toThrow(/mine\.yaml:1:3: .*\nmine\.yaml:3:3: /);
  });
});
