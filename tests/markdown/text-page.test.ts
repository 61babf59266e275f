import { describe, expect, it } from 'vitest';
import { readText, textPage } from '#src/markdown/text-page.ts';
import { treeText } from '#src/markdown/tree-text.ts';

describe('the letters of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('It’s café'), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFIt’s café'), 'UTF-8'],
    ['UTF-16, the small end first', Buffer.from('\uFEFFIt’s café', 'utf16le'), 'UTF-16'],
    ['UTF-16, the big end first', Buffer.from('\uFEFFIt’s café', 'utf16le').swap16(), 'UTF-16'],
    ['Windows-1252', Buffer.from('It\x92s caf\xE9', 'latin1'), 'Windows-1252'],
  ])('are read as they were kept: %s', (_, bytes, encoding) => {
    expect(readText(new Uint8Array(bytes))).toEqual({ text: 'It’s café', encoding });
  });
});

describe('plain text', () => {
  it('becomes paragraphs, lists, quotations and headings', () => {
    const text =
      'A title\r\n\r\nOne line\r\ngoes on.\r\n\r\n08:30 Gate\r\nWords:\r\n- one\r\n- two\r\n  more\r\n\r\n1) a\r\n2) b\r\n\r\n> So.';
    expect(treeText(textPage(text))).toBe(
      '# A title\n\nOne line goes on.\n\n## 08:30 Gate\n\nWords:\n\n- one\n- two more\n\n1. a\n2. b\n\n> So.',
    );
  });

  it('ends what stands above a line that is drawn with signs', () => {
    expect(treeText(textPage('A title\n=======\nI begin.\n* * *\nThen.\n-- not a line'))).toBe(
      '# A title\n\nI begin.\n\nThen. -- not a line',
    );
  });

  it('is read however many lines stand together, and however deep a reply is quoted', () => {
    expect(textPage('08:30 A message\n'.repeat(30_000)).children).toHaveLength(30_000);
    expect(treeText(textPage(`${'> '.repeat(5_000)}No.`))).toBe(`${'> '.repeat(9)}No.`);
    expect(treeText(textPage('> I ask.\n> Twice.\n08:30 Gate\n> She says.'))).toBe(
      '> I ask. Twice.\n\n## 08:30 Gate\n\n> She says.',
    );
  });

  it('has no title where it begins with a sentence', () => {
    expect(treeText(textPage('I begin.\n\nThen.'))).toBe('I begin.\n\nThen.');
  });
});
