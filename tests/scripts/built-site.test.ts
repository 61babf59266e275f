import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOfBuilt, isBuildFresh } from '../../scripts/built-site.ts';

const home = process.cwd();
const NOON = new Date('2026-11-25T12:00:00Z');
let project = '';

/** Writes a file that was last changed so many minutes before noon. */
const write = (path: string, minutesBefore: number, text = ''): void => {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const when = new Date(NOON.getTime() - minutesBefore * 60_000);
  utimesSync(file, when, when);
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'hub-built-'));
  process.chdir(project);
  write('content/terms/lado.mdx', 60);
  write('src/pages/index.astro', 60);
});

afterEach(() => {
  process.chdir(home);
  rmSync(project, { recursive: true, force: true });
});

describe('the built site', () => {
  it('is fresh when it was built today and after the last change', () => {
    write('dist/sitemap.xml', 10);
    expect(isBuildFresh(NOON)).toBe(true);
  });

  it('is not fresh when there is none', () => {
    expect(isBuildFresh(NOON)).toBe(false);
  });

  it('is not fresh when anything it is made of has changed since', () => {
    write('dist/sitemap.xml', 10);
    write('content/terms/mash/index.mdx', 5);
    expect(isBuildFresh(NOON)).toBe(false);
  });

  it('is not fresh on the next day, when other things are overdue', () => {
    write('dist/sitemap.xml', 10);
    expect(isBuildFresh(new Date('2026-11-26T08:00:00Z'))).toBe(false);
  });

  it('says the address that a page is published at', () => {
    write('dist/a/index.html', 1, '<link rel="canonical" href="https://hub.example/hub/a/">');
    expect(addressOfBuilt('dist', '/a/')?.href).toBe('https://hub.example/hub/a/');
    expect(addressOfBuilt('dist', '/b/')).toBeUndefined();
  });
});
