import { writeFileSync } from 'node:fs';

/** Imported before another script, it says at its end how many seconds of processor it took, as JSON in a file. */
const file = process.env['PROCESSOR_TIME_FILE'];
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  if (file !== undefined) writeFileSync(file, JSON.stringify((user + system) / 1_000_000));
});
