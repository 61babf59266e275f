import { describe, expect, it } from 'vitest';
import {
  countWith,
  isChoosing,
  isLeft,
  leftWords,
  optionWords,
  readMatrixChoice,
  type RowFacts,
  writeMatrixChoice,
} from '#src/model/matrix-choice.ts';

const missing: RowFacts = { partner: ['police', 'council'], topic: ['streets', 'home'], urgency: ['now'] };
const damp: RowFacts = { partner: ['housing'], topic: ['home'], urgency: ['this-week'] };
const known = { partner: ['police', 'council', 'housing'], topic: ['streets', 'home'], urgency: ['now', 'this-week'] };

describe('choosing situations', () => {
  it('leaves everything while nothing is chosen', () => {
    expect([missing, damp].every((row) => isLeft(row, {}))).toBe(true);
    expect(isChoosing({})).toBe(false);
  });

  it('leaves a situation under any of its partners and any of its topics', () => {
    expect(isLeft(missing, { partner: 'council' })).toBe(true);
    expect(isLeft(missing, { topic: 'home' })).toBe(true);
    expect(isLeft(damp, { partner: 'council' })).toBe(false);
  });

  it('leaves only what every choice leaves', () => {
    expect(isLeft(missing, { partner: 'police', topic: 'home', urgency: 'now' })).toBe(true);
    expect(isLeft(missing, { partner: 'police', topic: 'home', urgency: 'this-week' })).toBe(false);
  });

  it('counts a value beside the other choices, and in place of its own', () => {
    const rows = [missing, damp];
    expect(countWith(rows, { topic: 'streets' }, 'urgency', 'this-week')).toBe(0);
    expect(countWith(rows, { topic: 'streets' }, 'topic', 'home')).toBe(2);
    expect(optionWords('Police', 12)).toBe('Police (12)');
  });
});

describe('a choice in the address', () => {
  it('is read as it is written', () => {
    const choice = { partner: 'police', urgency: 'now' };
    expect(writeMatrixChoice(choice)).toBe('?partner=police&urgency=now');
    expect(readMatrixChoice(writeMatrixChoice(choice), known)).toEqual(choice);
    expect(writeMatrixChoice({ partner: undefined })).toBe('');
  });

  it('is not followed where nobody has heard of it', () => {
    for (const query of ['?partner=', '?partner=<script>', `?topic=${'a'.repeat(10_000)}`, '?q=police', '?%E0%A4%A']) {
      expect(readMatrixChoice(query, known), query.slice(0, 40)).toEqual({});
    }
    expect(readMatrixChoice('?partner=mayor&urgency=now', known)).toEqual({ urgency: 'now' });
  });
});

describe('what is left, in words', () => {
  it('says how many of how many, and chosen by what', () => {
    expect(leftWords(12, 46, ['Police', 'Now'])).toBe('12 of 46 situations, chosen by: Police, Now.');
  });

  it('says so when nothing is left', () => {
    expect(leftWords(0, 46, ['Housing'])).toBe('None of 46 situations, chosen by: Housing.');
  });

  it('counts one as one, and says when nothing was chosen', () => {
    expect(leftWords(46, 46, [])).toBe('All 46 situations.');
    expect(leftWords(1, 1, [])).toBe('One situation.');
    expect(leftWords(1, 1, ['Police'])).toBe('1 of 1 situation, chosen by: Police.');
  });
});
