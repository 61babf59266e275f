import { buildHub } from './build-steps.ts';

try {
  await buildHub();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
