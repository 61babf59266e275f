import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchCoordinator } from './bench-coordinator.ts';
import { benchSearch } from './bench-search.ts';
import { flagsOr } from './flags.ts';

const values = flagsOr(
  { only: { type: 'string', multiple: true }, dist: { type: 'string', default: 'dist' } },
  `Measures how fast the hub is, beside something to compare with.

  npm run bench
  --only  coordinator, check, search or build; may be written more than once
  --dist  the folder of the built site: dist`,
);

/** What can be measured, by the name that `--only` has for it. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  coordinator: () => benchCoordinator(values.dist),
  check: benchCheck,
  search: benchSearch,
  build: benchBuild,
};

const names = values.only ?? Object.keys(BENCHES);
try {
  for (const name of names) {
    const bench = BENCHES[name];
    if (bench === undefined) {
      throw new Error(`There is no "${name}". Choose from ${Object.keys(BENCHES).join(', ')}.`);
    }
    console.log(`\n${name}`);
    await bench();
  }
} catch (error) {
  console.error(`It could not be measured. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
