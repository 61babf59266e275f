import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a build is made of besides its content. */
const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies what a build is made of, apart from its content, in place of whatever is there.
 * @param into a folder inside the project, so that the copy finds what is installed
 */
export const copyProject = async (project: string, into: string): Promise<void> => {
  await rm(into, { recursive: true, force: true });
  await mkdir(into);
  await Promise.all(PARTS.map((part) => cp(join(project, part), join(into, part), { recursive: true })));
};

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
