import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildInto } from './build-into.ts';
import { fillHub } from './fill-hub.ts';

/** How many articles the hubs have that are measured. */
const SIZES = [500, 1000, 2000];
/** Where the hubs are built: inside the project, so that they find what is installed, and never committed. */
const COPY = 'dist-bench';

/** Measures how long hubs of more and more articles take to build, with their search: it must grow as they do, not faster. */
export const benchBuild = async (): Promise<void> => {
  try {
    for (const size of SIZES) {
      await fillHub(COPY, size);
      const start = performance.now();
      await buildInto(resolve(COPY), resolve(COPY, 'out'));
      console.log(`  ${size} articles: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } finally {
    await rm(COPY, { recursive: true, force: true });
  }
};
