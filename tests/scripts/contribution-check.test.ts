import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from '#src/checks/contribution-report.ts';
import { checkContribution } from '../../scripts/contribution-check.ts';
import { copyContent } from '../../scripts/content-copy.ts';
import { GOOD_ROOT, TODAY } from '../checks/good-site.ts';

let root = '';
const inRoot = (path: string): string => join(root, path);
const git = (...parameters: string[]): void => {
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...parameters]);
};
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
};
const check = (association = 'NONE', isMaintainer = false) => {
  commit();
  return checkContribution({
    root,
    base: 'HEAD^1',
    pullRequest: 7,
    headSha: 'a'.repeat(40),
    association,
    isMaintainer,
    today: TODAY,
    welcome: 'WELCOME',
  });
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-contribution-'));
  cpSync(join(GOOD_ROOT, 'content'), inRoot('content'), { recursive: true });
  git('init', '--quiet');
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a contribution', () => {
  it('passes when only words are changed and nothing is wrong, with the pages it changes', async () => {
    const partner = 'content/partners/housing.mdx';
    appendFileSync(inRoot(partner), '\nOne more sentence.\n');
    const checked = await check();
    expect(checked).toMatchObject({ passed: true, hasPages: true });
    expect(readReport(checked!.report)).toMatchObject({ pullRequest: 7, pages: [{ file: partner, changed: true }] });
    expect(checked!.summary).toContain('### All is well');
    expect(checked!.summary).not.toContain('WELCOME');
  });

  it('is told what is wrong beside the line, in plain words and as data, in one and the same sense', async () => {
    const partner = 'content/partners/housing.mdx';
    writeFileSync(inRoot(partner), readFileSync(inRoot(partner), 'utf8').replace('owner:', 'ownr:'));
    writeFileSync(inRoot('package.json'), '{}');
    const checked = await check('FIRST_TIMER');
    expect(checked).toMatchObject({ passed: false, hasPages: false });
    expect(checked!.annotations).toMatch(/^::error file=content\/partners\/housing\.mdx,line=/mu);
    expect(checked!.annotations).toMatch(/^::error file=package\.json,line=1,col=1,title=contribution::/mu);
    expect(checked!.summary).toMatch(/Nearly there: three things to mend\n\nWELCOME/u);
    expect(readReport(checked!.report).issues).toHaveLength(3);
  });

  it('is left to the hub’s own tests when somebody who looks after it changes the hub itself', async () => {
    writeFileSync(inRoot('package.json'), '{}');
    expect(await check('MEMBER', true)).toBeUndefined();
  });

  it('is no more than words when it comes from a copy, also when everybody at the partnership is a member', async () => {
    writeFileSync(inRoot('package.json'), '{}');
    expect((await check('MEMBER'))?.passed).toBe(false);
  });

  it('is not followed to where it leads', async () => {
    rmSync(inRoot('content'), { recursive: true });
    symlinkSync('/', inRoot('content'));
    const checked = await check();
    expect(checked!.passed).toBe(false);
    expect(checked!.annotations).toContain('file=content,line=1');
  });
});

describe('the words of a contribution', () => {
  it('take the place of those that are here, as plain files and nothing more', async () => {
    const into = inRoot('hub');
    mkdirSync(join(into, 'content/blogs'), { recursive: true });
    writeFileSync(join(into, 'content/blogs/gone.mdx'), 'x');
    writeFileSync(join(into, 'package.json'), 'kept');
    symlinkSync('/etc/passwd', inRoot('content/partners/leads.mdx'));
    writeFileSync(inRoot('content/partners/runs.mdx'), 'x', { mode: 0o755 });
    writeFileSync(inRoot('package.json'), 'not taken');
    await copyContent(root, into);
    expect(existsSync(join(into, 'content/blogs/gone.mdx'))).toBe(false);
    expect(existsSync(join(into, 'content/partners/leads.mdx'))).toBe(false);
    expect(existsSync(join(into, 'content/partners/housing.mdx'))).toBe(true);
    expect(statSync(join(into, 'content/partners/runs.mdx')).mode & 0o111).toBe(0);
    expect(readFileSync(join(into, 'package.json'), 'utf8')).toBe('kept');
  });

  it('take nothing away when there are none', async () => {
    await expect(copyContent(join(root, 'nowhere'), root)).rejects.toThrow('There is no content in');
    expect(existsSync(inRoot('content/partners/housing.mdx'))).toBe(true);
  });
});
