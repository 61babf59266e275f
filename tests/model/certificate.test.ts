import { describe, expect, it } from 'vitest';
import {
  certificateOf,
  certificateSentence,
  checksSentence,
  confidenceSentence,
  notesToShow,
  withNotes,
} from '#src/model/certificate.ts';
import { evidenceOf, evidenceText, readFile } from '#src/model/evidence-file.ts';
import { type Edit, setConfidence, setDone, setNote, setReader, setTask } from '#src/model/record-edits.ts';
import { fileText } from '#src/model/record-file.ts';
import { recordAfter, sampleCatalogue, samplePathway } from './induction-samples.ts';

const done = (module: string, version = 1, right = 4, minutes = 7): Edit =>
  setDone(module, version, { minutes, right, of: 4, tries: 2 });
const certificate = (...edits: Edit[]) => certificateOf(recordAfter(...edits), sampleCatalogue, samplePathway);
const sure = (module: string, before: number, after: number): Edit[] => [
  setConfidence(module, 'before', before),
  setConfidence(module, 'after', after),
];
const task = setTask('new-member', 'another-day', 'shadow');

describe('a certificate', () => {
  it('says what was covered, in the order of the pathway, with versions, days and tries', () => {
    const made = certificate(
      task,
      done('your-duties', 1, 4, 12),
      done('welcome', 3),
      done('elsewhere'),
      setReader('name', 'Sam'),
      setReader('question', 'welcome'),
    );
    expect(made).toMatchObject({
      name: 'Sam',
      isComplete: true,
      done: 3,
      required: 3,
      minutes: 229,
      first: '2026-11-03',
      last: '2026-11-03',
      passed: 2,
      question: 'Whom should we meet?',
    });
    expect(made.covered).toEqual([
      { title: 'The welcome', on: '2026-11-03', minutes: 7, version: 3, check: { right: 4, of: 4, tries: 2 } },
      { title: 'The your-duties', on: '2026-11-03', minutes: 12, version: 1, check: { right: 4, of: 4, tries: 2 } },
      { title: 'Step into somebody else’s day', on: '2026-11-03', minutes: 210, option: 'Shadow a colleague' },
    ]);
  });

  it('counts the minutes of what changed on top of those of the first reading', () => {
    expect(certificate(done('welcome', 1), done('welcome', 3, 4, 5)).covered).toMatchObject([
      { version: 3, minutes: 12 },
    ]);
  });

  it('has no name, day or question that nobody gave, nor the question of a module that is gone', () => {
    expect(certificate(setReader('question', 'gone'))).toEqual({
      pathway: samplePathway,
      covered: [],
      name: '',
      isComplete: false,
      done: 0,
      required: 3,
      minutes: 0,
      passed: 0,
      surer: { count: 0, of: 0 },
    });
  });

  it('goes from the first day to the last, whatever the order of the steps', () => {
    const record = recordAfter(done('welcome', 3), done('your-duties'));
    record.modules['welcome']!.done['3']!.value.on = '2027-01-05';
    const made = certificateOf(record, sampleCatalogue, samplePathway);
    expect(certificateSentence(made)).toBe(
      'has covered 2 of the 3 steps of this pathway between 3 November 2026 and 5 January 2027: 14 minutes in all.',
    );
  });
});

describe('the sentence under the name', () => {
  it.each<[Edit[], string]>([
    [[], 'has covered 0 of the 3 steps of this pathway.'],
    [[done('welcome', 1, 4, 1)], 'has covered 1 of the 3 steps of this pathway on 3 November 2026: 1 minute in all.'],
    [
      [done('welcome'), done('your-duties'), task],
      'has finished all 3 steps of this pathway on 3 November 2026: about 3½ hours in all.',
    ],
  ])('%#: %s', (edits, words) => {
    expect(certificateSentence(certificate(...edits))).toBe(words);
  });

  it('of a pathway of one step says so', () => {
    expect(certificateSentence({ ...certificate(done('welcome')), isComplete: true, required: 1 })).toContain(
      'has finished the one step of this pathway',
    );
  });
});

describe('how the checks went', () => {
  it.each<[Edit[], string | undefined]>([
    [[], undefined],
    [[done('welcome', 3, 4)], '1 check passed, 4 of 4 questions right.'],
    [[done('welcome', 3, 4), done('your-duties')], '2 checks passed, 8 of 8 questions right.'],
    [[done('welcome', 3, 3)], undefined],
    [[done('welcome', 3, 4), done('your-duties', 1, 0)], '1 check passed, 4 of 4 questions right.'],
    [[setDone('welcome', 3, { minutes: 7, right: 0, of: 0, tries: 0 })], undefined],
  ])('%#: %s', (edits, words) => {
    expect(checksSentence(certificate(...edits))).toBe(words);
  });
});

describe('how sure the reader is, never in figures alone', () => {
  it.each<[Edit[], string | undefined]>([
    [[], undefined],
    [[setConfidence('welcome', 'after', 5)], undefined],
    [sure('elsewhere', 1, 5), undefined],
    [sure('welcome', 2, 4), 'Surer after than before.'],
    [sure('welcome', 4, 4), undefined],
    [[...sure('welcome', 4, 3), ...sure('your-duties', 2, 2)], undefined],
    [
      [...sure('welcome', 2, 4), ...sure('your-duties', 1, 2)],
      'Surer after than before in all 2 modules where both were noted.',
    ],
    [
      [...sure('welcome', 2, 4), ...sure('your-duties', 3, 2)],
      'Surer after than before in 1 of the 2 modules where both were noted.',
    ],
  ])('%#: %s', (edits, words) => {
    expect(confidenceSentence(certificate(...edits))).toBe(words);
  });
});

describe('what the reader wrote', () => {
  const record = recordAfter(
    done('welcome'),
    setNote('welcome', 'think', 'aaa', 'At my desk'),
    setNote('welcome', 'think', 'bbb', 'On the bus'),
    setNote('your-duties', 'ask', 'aaa', 'My manager'),
    setNote('elsewhere', 'think', 'aaa', 'Not of this pathway'),
  );
  const notes = notesToShow(record, sampleCatalogue, samplePathway);

  it('can be chosen note by note, from the modules of the pathway', () => {
    expect(notes.map(({ title, prompt, text, on }) => [title, prompt, text, on])).toEqual([
      ['The welcome', 'Whom do you know?', 'At my desk', '2026-11-03'],
      ['The welcome', 'Whom do you know?', 'On the bus', '2026-11-03'],
      ['The your-duties', 'Whom could you ask?', 'My manager', '2026-11-03'],
    ]);
    expect(new Set(notes.map(({ key }) => key)).size).toBe(3);
  });

  it('is in the evidence only where it was chosen', () => {
    const chosen = withNotes(record, [notes[1]!.key]);
    expect(fileText(chosen)).toContain('On the bus');
    expect(fileText(chosen)).not.toMatch(/At my desk|My manager|Not of this/);
    expect(Object.keys(chosen.modules)).toEqual(['welcome']);
    expect(fileText(withNotes(record, []))).not.toMatch(/At my desk|On the bus|My manager|Not of this/);
    expect(withNotes(record, ['elsewhere think aaa', ...notes.map(({ key }) => key)])).toEqual(record);
  });

  it('leaves the code the same for the page and for the file, whatever was chosen', () => {
    for (const keys of [[], [notes[0]!.key], notes.map(({ key }) => key)]) {
      const evidence = evidenceOf({
        hub: 'https://hub.example/',
        pathway: 'new-member',
        issued: '2026-11-22',
        name: 'Sam',
        record: withNotes(record, keys),
      });
      const read = readFile(JSON.stringify(evidence));
      expect('evidence' in read && read.evidence && evidenceText(read.evidence)).toBe(evidenceText(evidence));
    }
  });
});
