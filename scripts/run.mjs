// Runs one of the project's scripts with the project's own Node, after installing what it needs.
// Plain JavaScript on purpose: it runs before anything is installed, on whatever Node is there.
import { spawn } from 'node:child_process';
import { installed, projectEnvironment, root } from './install.mjs';

const [script, ...parameters] = process.argv.slice(2);

try {
  await installed();
} catch (error) {
  console.error(`The project could not be installed. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

// A shell, which Windows needs to find Node, would take words with spaces apart.
const isWindows = process.platform === 'win32';
const words = isWindows ? parameters.map((word) => `"${word.replaceAll('"', '""')}"`) : parameters;

const child = spawn('node', [`scripts/${script}`, ...words], {
  cwd: root,
  stdio: 'inherit',
  env: projectEnvironment(),
  shell: isWindows,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1)));
