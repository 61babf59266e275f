import { describe, expect, it, vi } from 'vitest';
import { bringSource, openSource } from '#src/browser/desk/open-source.ts';
import type { SourceFile } from '#src/markdown/source-file.ts';
import { textPage } from '#src/markdown/text-page.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';

/** A file named after how long it takes to read: `20.txt`. */
vi.mock('#src/markdown/source-file.ts', () => ({
  readSourceFile: async (name: string, bytes: Uint8Array): Promise<SourceFile> => {
    await new Promise((resolve) => setTimeout(resolve, Number.parseInt(name, 10)));
    return { words: { tree: textPage(new TextDecoder().decode(bytes)), notes: [] }, data: {}, pictures: [] };
  },
}));

const data = { entries: [], settings: { topics: [], contacts: [] } } as unknown as DeskData;
const open = (file: number, name: string, words: string) =>
  openSource(file, name, new TextEncoder().encode(words), 'blog');
const bring = (file: number) => JSON.stringify(bringSource(file, 'blog', new Map(), data));

describe('two files that are brought in at once', () => {
  it('give the words of the one chosen last, whichever takes longer to read', async () => {
    await Promise.all([open(1, '30.txt', 'The first file.'), open(2, '1.txt', 'The second file.')]);
    expect(() => bring(1)).toThrow('No file was opened.');
    expect(bring(2)).toContain('The second file.');
  });

  it('do not take each other away when one is asked for too late', async () => {
    await open(3, '1.txt', 'The first file.');
    await open(4, '1.txt', 'The second file.');
    expect(() => bring(3)).toThrow('No file was opened.');
    expect(bring(4)).toContain('The second file.');
  });

  it('give the words of the one chosen last, also when it is the first to be asked for', async () => {
    await open(6, '1.txt', 'The second file.');
    await open(5, '1.txt', 'The first file.');
    expect(bring(6)).toContain('The second file.');
  });

  it('are let go once they were brought in', async () => {
    await open(7, '1.txt', 'A file.');
    bring(7);
    expect(() => bring(7)).toThrow('No file was opened.');
  });
});
