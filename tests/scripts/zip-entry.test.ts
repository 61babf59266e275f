import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipEntry } from '../../scripts/zip-entry.ts';
import { zipFile } from './zip-file.ts';

const text = Buffer.from('{"version":1}');

describe('one file of a zip file', () => {
  it('is read, packed or not, among others', () => {
    const zip = zipFile([
      { name: 'other.txt', data: Buffer.from('no') },
      { name: 'report.json', data: text },
      { name: 'plain', data: text, method: 0 },
    ]);
    expect(zipEntry(zip, 'report.json', 100).toString()).toBe('{"version":1}');
    expect(zipEntry(zip, 'plain', 100).toString()).toBe('{"version":1}');
  });

  it('is read out of what another program makes', (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-zip-'));
    try {
      writeFileSync(join(folder, 'report.json'), text);
      const made = spawnSync('python3', ['-m', 'zipfile', '-c', 'a.zip', 'report.json'], { cwd: folder });
      if (made.status !== 0) return context.skip();
      expect(zipEntry(readFileSync(join(folder, 'a.zip')), 'report.json', 100)).toEqual(text);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is never unpacked past the most that is read, whatever it says of its size', () => {
    const bomb = zipFile([{ name: 'report.json', data: Buffer.alloc(50_000_000) }]);
    expect(bomb.length).toBeLessThan(60_000);
    expect(() => zipEntry(bomb, 'report.json', 1_000_000)).toThrow(
      'The artifact cannot be read: there is too much in it.',
    );
    const stored = zipFile([{ name: 'report.json', data: Buffer.alloc(2_000), method: 0 }]);
    expect(() => zipEntry(stored, 'report.json', 1_000)).toThrow('The artifact cannot be read');
  });

  it.each([
    '../report.json',
    '/report.json',
    './report.json',
    'REPORT.json',
    'report.json\0',
    'a/report.json',
    '..\\report.json',
  ])('is not one called %j, which leads elsewhere', (name) => {
    expect(() => zipEntry(zipFile([{ name, data: text }]), 'report.json', 100)).toThrow(
      'there is no report.json in it',
    );
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html>'.repeat(9))],
    ['cut off', zipFile([{ name: 'report.json', data: text }]).subarray(0, 40)],
    ['of many files', zipFile(Array.from({ length: 21 }, (_, index) => ({ name: `f${index}`, data: text })))],
    ['of another packing', zipFile([{ name: 'report.json', data: text, method: 99 }])],
    ['longer than itself', zipFile([{ name: 'report.json', data: text, says: 9_000 }])],
  ])('is refused in a sentence when the file is %s', (_, zip) => {
    expect(() => zipEntry(zip, 'report.json', 100)).toThrow(/^The artifact cannot be read: .*\.$/u);
  });

  it('is refused in a sentence, whatever bytes there are', () => {
    const zip = zipFile([{ name: 'report.json', data: text }]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const broken = Buffer.from(zip);
        for (const [at, byte] of changes) broken[at] = byte;
        try {
          expect(zipEntry(broken, 'report.json', 100).length).toBeLessThanOrEqual(100);
        } catch (error) {
          expect((error as Error).message).toMatch(/^The artifact cannot be read: /u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
