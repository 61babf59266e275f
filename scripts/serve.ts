import { buildHub } from './build-steps.ts';
import { flagsOr } from './flags.ts';
import { basePath, readSettings } from './settings-file.ts';
import { serveFolder } from './static-server.ts';

const flags = flagsOr(
  { build: { type: 'boolean', default: false }, 'this-port': { type: 'boolean', default: false } },
  `Serves the hub that is in dist, at the port in PORT: 4321 when there is none.

  npm run preview
  --build      builds it first
  --this-port  tries no other port when that one is taken`,
);

const FIRST_PORT = Number(process.env['PORT'] ?? 4321);

/** With `--this-port` another port will not do: who started it looks for the hub at the one it named. */
const tries = flags['this-port'] ? 1 : 20;

try {
  if (flags.build) await buildHub();
  const settings = readSettings();
  const base = basePath(settings);
  const server = await serveFolder({ folder: 'dist', base, port: FIRST_PORT, tries });
  if (server.port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken, so this is on port ${server.port}.`);
  console.log(`\n${settings.hub.name} is at http://localhost:${server.port}${base}\nPress Ctrl-C to stop it.`);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
