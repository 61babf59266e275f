import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Given, GivenFile } from '#src/browser/sent-files.ts';
import { inOneLine, openSentFile, type TriedFile } from '#src/model/coverage-file.ts';
import type { Renames } from '#src/model/record.ts';
import { tooLarge } from '#src/model/record-file.ts';

/** How far the reading of some files has come. */
export interface Reading {
  read: number;
  of: number;
}

/** The files that are open on the page, and what can be done with them. They live in the memory of the page alone. */
export interface SentFiles {
  tried: readonly TriedFile[];
  reading?: Reading | undefined;
  /** How many files that cannot be records lay in the folders that were opened. */
  leftAlone: number;
  add: (given: Given) => Promise<void>;
  remove: (id: string) => void;
  closeAll: () => void;
}

/** How long the page may be busy before it lets the reader press something, in milliseconds. */
const PATIENCE = 40;
const UNREADABLE =
  'Your browser could not open this file. It may have been moved, or you may not have the right to read it. Choose it again.';

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How many files are fetched from the disk ahead of the one that is read. */
const AHEAD = 16;

type Fetched = { text: string } | { problem: string };

const fetchText = async ({ file }: GivenFile): Promise<Fetched> => {
  const large = tooLarge(file.size);
  if (large !== undefined) return { problem: large };
  return file.text().then(
    (text) => ({ text }),
    () => ({ problem: UNREADABLE }),
  );
};

/** The texts of files one after the other, the next ones under way while one is looked at. */
async function* textsOf(files: readonly GivenFile[]): AsyncGenerator<{ path: string; fetched: Fetched }> {
  const waiting: Promise<Fetched>[] = [];
  for (const [index, { path }] of files.entries()) {
    while (waiting.length < AHEAD && index + waiting.length < files.length) {
      waiting.push(fetchText(files[index + waiting.length] as GivenFile));
    }
    yield { path, fetched: (await waiting.shift()) as Fetched };
  }
}

/** Reads files that people sent, a few at a time so that the page stays alive, and forgets them when the page is left. */
export const useSentFiles = (renames: Renames): SentFiles => {
  const [tried, setTried] = useState<readonly TriedFile[]>([]);
  const [reading, setReading] = useState<Reading>();
  const [leftAlone, setLeftAlone] = useState(0);
  const round = useRef(0);
  const count = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const closeAll = useCallback((): void => {
    // Whatever is being read belongs to an earlier round, and is let go.
    round.current += 1;
    setTried([]);
    setReading(undefined);
    setLeftAlone(0);
  }, []);

  useEffect(() => {
    // A page that is left may be kept by the browser, to be shown again with the Back button.
    const forget = (): void => flushSync(closeAll);
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, [closeAll]);

  const readAll = async (given: Given, mine: number): Promise<void> => {
    const found: TriedFile[] = [];
    let since = performance.now();
    for await (const { path, fetched } of textsOf(given.files)) {
      if (round.current !== mine) return;
      const id = `file-${(count.current += 1)}`;
      found.push(
        'problem' in fetched
          ? { id, file: inOneLine(path), problem: fetched.problem }
          : openSentFile({ id, file: path, text: fetched.text }, renames),
      );
      if (performance.now() - since < PATIENCE) continue;
      setReading({ read: found.length, of: given.files.length });
      await breathe();
      since = performance.now();
    }
    if (round.current !== mine) return;
    setTried((before) => [...before, ...found]);
    setLeftAlone((before) => before + given.leftAlone);
    setReading(undefined);
  };

  return {
    tried,
    reading,
    leftAlone,
    add: (given) => {
      const mine = round.current;
      queue.current = queue.current.then(() => readAll(given, mine));
      return queue.current;
    },
    remove: (id) => setTried((before) => before.filter((file) => file.id !== id)),
    closeAll,
  };
};
