import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let project = '';

const build = () =>
  spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  });

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'hub-build-'));
  for (const name of ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  // Small, because it is what becomes of a build that counts here, and not what is in it.
  cpSync(join(root, 'tests/fixtures/content/good/content'), join(project, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist', 'index.html'), 'the last good build');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a build of content with something wrong in it', () => {
  it('says where and how to mend it, and leaves the last good build untouched', () => {
    const page = join(project, 'content', 'terms', 'broken.mdx');
    writeFileSync(page, '---\ntitle: Broken\n---\n\n<script>alert(1)</script>\n');
    const { status, stdout, stderr } = build();
    rmSync(page);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/content\/terms\/broken\.mdx:5:1 {2}/);
    expect(stdout + stderr).toContain('The last good build in dist is untouched.');
    expect(readFileSync(join(project, 'dist', 'index.html'), 'utf8')).toBe('the last good build');
    expect(existsSync(join(project, 'dist-next'))).toBe(false);
  });

  it('leaves the last good build untouched when it is the build itself that fails', () => {
    const page = join(project, 'src', 'pages', 'fails.astro');
    writeFileSync(page, '---\nthrow new Error("on purpose");\n---\n');
    const { status, stdout, stderr } = build();
    rmSync(page);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('on purpose');
    expect(readFileSync(join(project, 'dist', 'index.html'), 'utf8')).toBe('the last good build');
    expect(existsSync(join(project, 'dist-next'))).toBe(false);
  });
});
