import { describe, expect, it } from 'vitest';
import { firstRight, gainAt10, type Judged, measure, misses } from '#src/model/search-measures.ts';

const judged = (expect: string[], found: string[]): Judged => ({ judgement: { query: 'who', expect }, found });

describe('how well search does', () => {
  it('knows the place of the first page expected', () => {
    expect(firstRight(judged(['/a/', '/b/'], ['/x/', '/b/', '/a/']))).toBe(2);
    expect(firstRight(judged(['/a/'], ['/x/']))).toBeUndefined();
  });

  it('gives the best page the most, and less the lower it stands', () => {
    expect(gainAt10(judged(['/a/', '/b/'], ['/a/', '/b/']))).toBe(1);
    const second = gainAt10(judged(['/a/', '/b/'], ['/b/', '/a/']));
    expect(second).toBeGreaterThan(0.5);
    expect(second).toBeLessThan(1);
    expect(gainAt10(judged(['/a/'], ['/x/']))).toBe(0);
    // One page expected, in second place: 1 / log2(3).
    expect(gainAt10(judged(['/a/'], ['/x/', '/a/']))).toBeCloseTo(1 / Math.log2(3), 10);
  });

  it('measures what has an answer and what should have none apart', () => {
    const all = [
      judged(['/a/'], ['/a/']),
      judged(['/a/'], ['/x/', '/y/', '/a/']),
      judged(['/a/'], ['/x/', '/y/', '/z/', '/a/']),
      judged(['/a/'], []),
      judged([], []),
      judged([], ['/x/']),
    ];
    expect(measure(all)).toMatchObject({
      answerable: 4,
      unanswerable: 2,
      successAt1: 0.25,
      recallAt3: 0.5,
      reciprocalRank: (1 + 1 / 3 + 1 / 4) / 4,
      zeroRate: 0.25,
      quietRate: 0.5,
    });
    expect(misses(all)).toHaveLength(4);
    expect(misses(all)[2]).toContain('is not found');
  });

  it('measures nothing as nothing', () => {
    expect(measure([])).toMatchObject({ successAt1: 0, zeroRate: 0 });
  });
});
