import type { DeskAnswer, DeskRequest } from '#src/model/desk/worker-words.ts';

type Answering = (said: DeskAnswer | undefined) => void;

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Answering>();

const settle = (number: number, said: DeskAnswer | undefined): void => {
  waiting.get(number)?.(said);
  waiting.delete(number);
};

/** The worker with all checks in it, loaded when it is first asked. */
const start = (): Worker => {
  if (worker !== undefined) return worker;
  const made = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'checks' });
  made.addEventListener('message', ({ data }: MessageEvent<{ number: number; said?: DeskAnswer }>) =>
    settle(data.number, data.said),
  );
  // It could not be loaded: the next question tries again.
  made.addEventListener('error', () => {
    made.terminate();
    worker = undefined;
    for (const number of [...waiting.keys()]) settle(number, undefined);
  });
  worker = made;
  return made;
};

/** Asks the checks; undefined when they could not be asked. Never throws. */
export const askChecks = (request: DeskRequest): Promise<DeskAnswer | undefined> =>
  new Promise((resolve) => {
    last += 1;
    waiting.set(last, resolve);
    try {
      start().postMessage({ number: last, request });
    } catch {
      settle(last, undefined);
    }
  });
