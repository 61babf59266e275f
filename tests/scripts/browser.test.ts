import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';

let folder = '';

const program = async (...parts: string[]): Promise<string> => {
  const file = join(folder, ...parts);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await chmod(file, 0o755);
  return file;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-browser-'));
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'tool'));
  vi.stubEnv('HOME', join(folder, 'home'));
  vi.stubEnv('PATH', join(folder, 'bin'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('the browser for the tests', () => {
  it('is the one that is named', async () => {
    const named = await program('named');
    await program('bin', 'chromium');
    vi.stubEnv('CHROMIUM_PATH', named);
    expect(findBrowser()).toBe(named);
  });

  it('is not another one when the one that is named is not there', async () => {
    await program('bin', 'chromium');
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'));
    expect(() => findBrowser()).toThrow(/CHROMIUM_PATH names ".*gone", which is not there/);
  });

  it('is else the newest that the test tool has', async () => {
    await program('bin', 'chromium');
    await program('tool', 'chromium-999', 'chrome-linux', 'chrome');
    const newest = await program('tool', 'chromium-1201', 'chrome-linux', 'chrome');
    await program('tool', 'firefox-1500', 'chrome-linux', 'chrome');
    expect(findBrowser()).toBe(newest);
  });

  it('is else one on the path', async () => {
    const onPath = await program('bin', 'google-chrome');
    expect(findBrowser()).toBe(onPath);
  });
});
