import { buildHub } from './build-steps.ts';
import { flagsOr } from './flags.ts';

const { packs } = flagsOr(
  { packs: { type: 'boolean', default: false } },
  `Builds the hub into dist.

  npm run build
  --packs  also prints each pathway’s induction pack (needs Chromium)`,
);

try {
  await buildHub({ packs });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
