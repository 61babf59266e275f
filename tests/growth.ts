import { expect } from 'vitest';

/** Shorter times, in milliseconds, are taken for as long as this: what else the machine does would outweigh them. */
const NOISE = 50;
/** Between four times as long, for what is done in one walk, and sixteen, for what is not. */
const MOST = 12;

const leastOf = async (run: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
};

/**
 * Expects that four times as much takes about four times as long, both measured here and now.
 * @param run does it with so much; what has to be made first is best made before
 * @param size the larger of the two
 */
export const expectOneWalk = async (run: (size: number) => unknown, size: number): Promise<void> => {
  const quarter = await leastOf(() => run(size / 4));
  const whole = await leastOf(() => run(size));
  expect(whole / Math.max(quarter, NOISE), 'times as long for four times as much').toBeLessThan(MOST);
};
