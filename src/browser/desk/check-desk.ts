import type { DeskAnswer, DeskRequest } from '#src/model/desk/worker-words.ts';

/** What is said of a file when the checks, which read it, could not be asked. */
export const NOT_NOW = 'The file could not be read just now. Try again.';

type Answering = (said: DeskAnswer | undefined) => void;

/**
 * A worker that says nothing for so many milliseconds is taken for dead: where there is no memory left a browser ends it
 * without a word. Long enough for the whole of it to come over a slow connection.
 */
const PATIENCE = 120_000;

let worker: Worker | undefined;
let last = 0;
let watch: ReturnType<typeof setTimeout> | undefined;
const waiting = new Map<number, Answering>();

const settle = (number: number, said: DeskAnswer | undefined): void => {
  waiting.get(number)?.(said);
  waiting.delete(number);
};

/** Gives a worker up: the next question starts another. */
const giveUp = (): void => {
  clearTimeout(watch);
  worker?.terminate();
  worker = undefined;
  for (const number of [...waiting.keys()]) settle(number, undefined);
};

/** Waits for the next sign of life, as long as there is anything to wait for. */
const listen = (): void => {
  clearTimeout(watch);
  if (waiting.size > 0) watch = setTimeout(giveUp, PATIENCE);
};

/** The worker with all checks in it, loaded when it is first asked. */
const start = (): Worker => {
  if (worker !== undefined) return worker;
  const made = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'checks' });
  made.addEventListener('message', ({ data }: MessageEvent<{ number: number; said?: DeskAnswer }>) => {
    settle(data.number, data.said);
    listen();
  });
  // It could not be loaded: the next question tries again.
  made.addEventListener('error', giveUp);
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
      if (waiting.size === 1) listen();
    } catch {
      settle(last, undefined);
    }
  });
