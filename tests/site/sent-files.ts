import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleFiles } from '../../scripts/sample-records.ts';
import { root } from './built-pages.ts';
import { readdirSync } from 'node:fs';

/** A folder with files as people would send them. */
export interface SentFolder {
  folder: string;
  good: string[];
  bad: string[];
  remove: () => void;
}

const idsIn = (kind: string): string[] =>
  readdirSync(join(root, 'content', kind)).map((file) => file.replace(/\.mdx$/, ''));

/** Names that would do harm if they were taken for anything but text. */
export const HOSTILE = '<img src=x onerror=window.harmed=1>=1+1';

/** What the made-up people wrote in private, which must never be seen. */
export const PRIVATE = 'I keep thinking about who would have told her';

/** Writes so many good files and six bad ones; the first good one bears a hostile name. */
export const sendFiles = (count: number): SentFolder => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-sent-'));
  const records = sampleFiles(count, {
    modules: idsIn('modules'),
    partners: ['police', 'schools', 'housing'],
    pathway: 'new-board-member',
    task: { id: 'step-into-another-day', option: 'shadow-a-colleague' },
    bytes: 30_000,
  });
  const [first] = records;
  if (first !== undefined) first.text = first.text.replace(/"value": "[^"]+ 1"/, `"value": "${HOSTILE}"`);
  const wrong: Record<string, string> = {
    'cut-short.json': records[1]?.text.slice(0, 5000) ?? '',
    'empty.json': '',
    'huge.json': ' '.repeat(5_000_001),
    'newer.json': '{"product":"alongside-record","format":2}',
    'other-product.json': '{"type":"FeatureCollection","features":[]}',
    'tampered.json': '{"__proto__":{"isAdmin":true}}',
  };
  const write = (file: string, text: string): string => {
    const path = join(folder, file);
    writeFileSync(path, text);
    return path;
  };
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    good: records.map(({ file, text }) => write(file, text)),
    bad: Object.entries(wrong).map(([file, text]) => write(file, text)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
