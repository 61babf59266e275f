import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskRequest } from '#src/model/desk/worker-words.ts';

const READ: DeskRequest = { ask: 'read', text: 'x' };
const SAID = { ask: 'read', read: { problem: 'no-kind' } };

/** Workers as they were started: each keeps what it was asked, and answers when it is told to. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly asked: number[] = [];
  isGone = false;
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage({ number }: { number: number }): void {
    this.asked.push(number);
  }
  terminate(): void {
    this.isGone = true;
  }
  answer(): void {
    const number = this.asked.shift();
    this.dispatchEvent(Object.assign(new Event('message'), { data: { number, said: SAID } }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the checks at the desk', () => {
  it('answer, and are asked of one worker', async () => {
    const { askChecks } = await import('#src/browser/desk/check-desk.ts');
    const answers = [askChecks(READ), askChecks(READ)];
    FakeWorker.all[0]?.answer();
    FakeWorker.all[0]?.answer();
    expect(await Promise.all(answers)).toEqual([SAID, SAID]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(FakeWorker.all.map(({ isGone }) => isGone)).toEqual([false]);
  });

  it.each([
    ['ended with an error', (worker: FakeWorker) => worker.dispatchEvent(new Event('error'))],
    ['ended without a word, as when there is no memory left', () => vi.advanceTimersByTime(120_000)],
  ])('say that they could not be asked, and are asked anew, when the worker %s', async (_, end) => {
    const { askChecks } = await import('#src/browser/desk/check-desk.ts');
    const [one, other] = [askChecks(READ), askChecks(READ)];
    end(FakeWorker.all[0]!);
    expect(await Promise.all([one, other])).toEqual([undefined, undefined]);
    expect(FakeWorker.all[0]?.isGone).toBe(true);
    const again = askChecks(READ);
    FakeWorker.all[1]?.answer();
    expect(await again).toEqual(SAID);
  });

  it('wait longer for a worker that has answered meanwhile: it has much to do, and is alive', async () => {
    const { askChecks } = await import('#src/browser/desk/check-desk.ts');
    const [one, other] = [askChecks(READ), askChecks(READ)];
    await vi.advanceTimersByTimeAsync(100_000);
    FakeWorker.all[0]?.answer();
    await vi.advanceTimersByTimeAsync(100_000);
    FakeWorker.all[0]?.answer();
    expect(await Promise.all([one, other])).toEqual([SAID, SAID]);
  });
});
