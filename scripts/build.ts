import { buildHub } from './build-steps.ts';

try {
  await buildHub({ packs: process.argv.includes('--packs') });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
