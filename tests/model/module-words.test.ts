import { describe, expect, it } from 'vitest';
import { moduleProgress } from '#src/model/module-progress.ts';
import { moduleStateWords } from '#src/model/module-words.ts';
import { addAnswer, setDone, setNote } from '#src/model/record-edits.ts';
import { moduleOf, recordAfter, sampleCatalogue } from './induction-samples.ts';

const [welcome = moduleOf('welcome')] = sampleCatalogue.modules;
const answer = (question: string, right: boolean) => addAnswer('welcome', { question, version: 1, right }, 'abc123');
const done = (version: number) => setDone('welcome', version, { minutes: 7, right: 3, of: 4, tries: 2 });

describe('how a module stands, in words', () => {
  it.each([
    [[], ''],
    [[setNote('welcome', 'think', 'abc123', 'x')], 'You have begun this.'],
    [[answer('first', true), answer('second', false)], 'You have begun this: 1 of 4 questions are right.'],
    [[done(3)], 'You did this on 3 November 2026, in version 3.'],
    [[done(2)], 'You did version 2 on 3 November 2026. It is now version 3: read only what changed, about 3 minutes.'],
  ])('%#: %s', (edits, words) => {
    expect(moduleStateWords(moduleProgress(recordAfter(...edits), welcome))).toBe(words);
  });
});
