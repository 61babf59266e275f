import { run } from './install.mjs';

// Live reload, with drafts shown; the content is checked by the loader as each file is saved.
try {
  await run('astro', ['dev', ...process.argv.slice(2)]);
} catch {
  process.exitCode = 1;
}
