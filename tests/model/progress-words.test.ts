import { describe, expect, it } from 'vitest';
import { pathwayProgress } from '#src/model/pathway-progress.ts';
import { hrefOfItem, itemState, itemTitle, pathwayWords, recordWords, whoWords } from '#src/model/progress-words.ts';
import { type Edit, setDone, setNote, setReader, setStory, setTask } from '#src/model/record-edits.ts';
import { recordAfter, sampleCatalogue, samplePathway } from './induction-samples.ts';

const done = (module: string, version = 1): Edit => setDone(module, version, { minutes: 7, right: 4, of: 4, tries: 1 });
const progressOf = (...edits: Edit[]) => pathwayProgress(recordAfter(...edits), sampleCatalogue, samplePathway);
const task = setTask('new-member', 'another-day', 'read');

describe('a step', () => {
  it('is called what its module or task is called', () => {
    expect(progressOf().stages.flatMap(({ items }) => items.map(itemTitle))).toEqual([
      'The welcome',
      'The your-duties',
      'Step into somebody else’s day',
      'The for-police',
      'The more',
    ]);
  });

  it('begins at its module, or at its stage where the ways to do a task stand', () => {
    const progress = progressOf();
    expect(progress.stages.flatMap(({ items }) => items.map((item) => hrefOfItem(progress, item)))).toEqual([
      '/induction/modules/welcome/',
      '/induction/modules/your-duties/',
      '/induction/new-member/#stage-after',
      '/induction/modules/for-police/',
      '/induction/modules/more/',
    ]);
  });

  it('says how it stands in a word or two', () => {
    const { stages, next } = progressOf(done('welcome'), setNote('more', 'think', 'abc123', 'x'), task);
    expect(stages.flatMap(({ items }) => items.map((item) => itemState(item, next)))).toEqual([
      'Changed since you did it',
      'Next',
      'Done 3 November 2026',
      '',
      'Begun',
    ]);
    const later = progressOf(done('welcome', 3));
    expect(itemState(later.stages[0]!.items[0]!, later.next)).toBe('Done 3 November 2026');
  });
});

describe('a pathway', () => {
  it.each<[Edit[], string]>([
    [[], '3 steps, 39 minutes.'],
    [[done('welcome', 3)], '1 of 3 done, 32 minutes to go.'],
    [[done('welcome', 3), done('your-duties'), task], 'You have finished this pathway.'],
    [
      [done('welcome', 2), done('your-duties'), setStory('day:a', true), setStory('day:b', true)],
      'You have finished this pathway. Some of it has changed since: about 3 minutes to read.',
    ],
  ])('%#: %s', (edits, words) => {
    expect(pathwayWords(progressOf(...edits))).toBe(words);
  });

  it('of one step is not called steps', () => {
    expect(pathwayWords({ ...progressOf(), required: 1, minutesLeft: 1 })).toBe('1 step, 1 minute.');
  });
});

describe('whom something is for', () => {
  it('is named as the hub names them; what the hub does not have is left out', () => {
    expect(whoWords(sampleCatalogue, ['partner:police', 'role:head', 'role:police', 'partner:gone'])).toBe(
      'Police, Head',
    );
  });
});

describe('a record', () => {
  it.each<[Edit[], string]>([
    [[setReader('question', 'welcome')], 'You have begun. Nothing is finished yet, and nothing needs to be today.'],
    [[done('welcome')], 'One module done.'],
    [[done('welcome'), done('welcome', 2), done('more')], 'Two modules done.'],
    [[done('welcome'), setReader('question', 'welcome')], 'One module done, and a question to take back.'],
    [Array.from({ length: 14 }, (_, index) => done(`m${index}`)), '14 modules done.'],
  ])('%#: %s', (edits, words) => {
    expect(recordWords(recordAfter(...edits))).toBe(words);
  });
});
