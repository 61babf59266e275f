import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { launchBrowser } from './launch-browser.ts';
import { buildInto } from './build-into.ts';
import { fillHub } from './fill-hub.ts';
import { type FirstAnswer, firstAnswer } from './first-answer.ts';
import { middle } from './middle.ts';
import { serveFolder } from './static-server.ts';

/** How many articles the hubs have that are measured. */
const SIZES = [100, 1000, 5000];
const ROUNDS = 3;
const QUESTION = 'bruise on a baby';
const PORT = 4640;
/** Where the hubs are built: inside the project, so that they find what is installed, and never committed. */
const COPY = 'dist-bench';

const bytesUnder = async (folder: string): Promise<number> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await readFile(join(file.parentPath, file.name))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
};

const buildFilled = async (count: number): Promise<string> => {
  await fillHub(COPY, count);
  const built = resolve(COPY, 'out');
  await buildInto(resolve(COPY), built);
  return built;
};

/** Pagefind's own screen over the same pages, on a page that has nothing else. */
const ownScreen = async (built: string): Promise<string> => {
  const folder = resolve(COPY, 'own');
  const { index } = await createIndex({ forceLanguage: 'en-gb' });
  await index?.addDirectory({ path: built });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en-GB"><title>Pagefind</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<div id="search"></div><script src="/pagefind/pagefind-ui.js"></script><script src="/start.js"></script></html>`,
  );
  await writeFile(join(folder, 'start.js'), `new PagefindUI({ element: '#search' });`);
  return folder;
};

const shown = (name: string, { seconds, bytes, requests }: FirstAnswer): string =>
  `  ${name.padEnd(24)} ${seconds.toFixed(2)} s, ${(bytes / 1000).toFixed(1)} KB in ${requests} requests`;

/** In turn, so that whatever else the machine does falls on both. */
const measureBoth = async (browser: Browser, built: string, own: string): Promise<void> => {
  const hub = await serveFolder({ folder: built, base: '/', port: PORT });
  const screen = await serveFolder({ folder: own, base: '/', port: PORT + 20 });
  try {
    const rounds: { ours: FirstAnswer; theirs: FirstAnswer }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const panel = {
        address: `http://localhost:${hub.port}/search/`,
        field: 'main [data-search-panel] input[type="search"]',
        answer: '[data-results] [role="row"]',
      };
      const bare = {
        address: `http://localhost:${screen.port}/`,
        field: '.pagefind-ui__search-input',
        answer: '.pagefind-ui__result-link',
      };
      rounds.push({
        ours: await firstAnswer(browser, panel, QUESTION),
        theirs: await firstAnswer(browser, bare, QUESTION),
      });
    }
    const seconds = (answer: FirstAnswer): number => answer.seconds;
    const ours = middle(
      rounds.map((round) => round.ours),
      seconds,
    );
    const theirs = middle(
      rounds.map((round) => round.theirs),
      seconds,
    );
    console.log(shown('first answer, the hub', ours));
    console.log(shown('first, Pagefind’s screen', theirs));
    console.log(`  ${(ours.seconds / theirs.seconds).toFixed(2)} of the time`);
  } finally {
    await Promise.all([hub.close(), screen.close()]);
  }
};

/**
 * Measures search in hubs of more and more articles: what the lexicon weighs, which must not grow with them, what
 * Pagefind's index weighs, and how long the first answer takes on a slow telephone connection beside Pagefind's own
 * screen. Builds a hub for each size, which takes minutes.
 */
export const benchSearch = async (): Promise<void> => {
  const browser = await launchBrowser();
  try {
    for (const size of SIZES) {
      const built = await buildFilled(size);
      const lexicon = await readFile(join(built, 'api/lexicon.json'));
      const index = await bytesUnder(join(built, 'pagefind'));
      console.log(`${size} articles:`);
      console.log(
        `  lexicon                  ${(gzipSync(lexicon, { level: 9 }).length / 1000).toFixed(1)} KB compressed`,
      );
      console.log(`  Pagefind’s index         ${(index / 1000).toFixed(0)} KB, of which a search takes a part`);
      await measureBoth(browser, built, await ownScreen(built));
    }
  } finally {
    await browser.close();
    await rm(COPY, { recursive: true, force: true });
  }
};
