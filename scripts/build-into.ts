import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Builds a hub, and its search index, from a project's folder into another folder.
 * @throws with what the build said, when it fails
 */
export const buildInto = async (
  project: string,
  folder: string,
  environment: Record<string, string> = {},
): Promise<void> => {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment, HUB_OUT_DIR: folder };
  const run = async (command: string, ...parameters: string[]): Promise<void> => {
    try {
      await execute(command, parameters, {
        cwd: project,
        env,
        maxBuffer: 64 * 1024 * 1024,
        shell: process.platform === 'win32',
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`"${command} ${parameters.join(' ')}" failed.\n${stdout.slice(-3000)}${stderr.slice(-3000)}`, {
        cause: error,
      });
    }
  };
  await run('astro', 'build');
  await run('node', 'scripts/search-index.ts', folder);
};
