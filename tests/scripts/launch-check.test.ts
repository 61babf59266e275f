import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const launchCheck = (folder: string) => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/launch-check.ts', '--root', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout };
};

describe('npm run launch-check', () => {
  it('ends with 0 once everything is the partnership’s own', () => {
    const { status, stdout } = launchCheck('tests/fixtures/content/good');
    expect(status).toBe(0);
    expect(stdout).toContain('Ready to launch');
  });

  it('ends with 1 while samples, unset contacts and placeholders are left', () => {
    const { status, stdout } = launchCheck('.');
    expect(status).toBe(1);
    expect(stdout).toContain('is a placeholder.');
    expect(stdout).toContain('cannot be reached');
    expect(stdout).toContain('was written to show how the hub works.');
  });
});
