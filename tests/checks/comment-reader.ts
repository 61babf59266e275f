import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';

/** What a comment turns out to be once Markdown has been read, and what is left for GitHub to read in it. */
export interface ReadComment {
  /** The kinds of node, each once, in the order of the alphabet. */
  kinds: string[];
  /** Where its links and pictures lead. */
  links: string[];
  /** The tags and remarks in it. */
  html: string[];
  /** The text outside of code, in which GitHub looks for names, issues and addresses. */
  text: string;
  /** The text in code. */
  code: string[];
}

/** Reads a comment as GitHub Flavored Markdown. */
export const readComment = (comment: string): ReadComment => {
  const tree = fromMarkdown(comment, {
    extensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(), gfmTable()],
    mdastExtensions: [
      gfmAutolinkLiteralFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  });
  const read: ReadComment = { kinds: [], links: [], html: [], text: '', code: [] };
  visit(tree, (node) => {
    read.kinds = [...new Set([...read.kinds, node.type])].sort();
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') read.links.push(node.url);
    if (node.type === 'html') read.html.push(node.value);
    if (node.type === 'text') read.text += `${node.value}\n`;
    if (node.type === 'inlineCode' || node.type === 'code') read.code.push(node.value);
  });
  return read;
};

/** What GitHub makes more of than text, in text that is no link and no code: somebody or something would be reached. */
export const reached = (text: string): string[] =>
  [
    ...text.matchAll(
      /@[\p{L}\p{N}_-]|#\d|\bGH-\d|:\/\/|www\.[^\s\u200B]|(?<!\w)[\da-f]{7,40}(?!\w)|\$[^\s\u200B]|:[a-z_+-]+\d*:|[\w.+-]+@[\w-]+\./giu,
    ),
  ].map(([found]) => found);

const ATTACKS = [
  '@github',
  '@org/team',
  '#1',
  'owner/repo#2',
  'GH-3',
  'https://evil.example/x',
  'HTTP://evil.example',
  'www.evil.example',
  'ftp://evil.example',
  'mailto:a@b.example',
  'a@b.example',
  'xmpp:a@b.example',
  '[x](https://evil.example)',
  '![x](//evil.example/x.png)',
  '[x]: https://evil.example',
  '[^1]',
  '[^1]: note',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '</details>',
  '<details>',
  '</summary>',
  '<!-- alongside:contribution -->',
  '```',
  '~~~',
  '`',
  '``',
  '``@github``',
  '\n\n# Big',
  '\n---\n',
  '\n===\n',
  '\n> q',
  '\n- x',
  '\n1. x',
  '| a | b |\n|---|---|',
  '**',
  '__',
  '*',
  '_',
  '~~',
  '\\',
  '\\@',
  '&#64;github',
  '&commat;github',
  '&lt;b&gt;',
  '\u200B',
  '@\u200Bgithub',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '@\u2060github',
  '\u00AD',
  'e\u0301\u0301\u0301\u0301\u0301',
  '\u0000',
  '\r',
  '\t',
  '\u2028',
  '\uD800',
  '$x$',
  '$$x$$',
  ':rocket:',
  'deadbeef',
  '0123456789abcdef0123456789abcdef01234567',
  '<https://evil.example>',
  '<a@b.example>',
  'javascript:alert(1)',
  '@​github',
  '＠github',
  '%0A::error::x',
  '${{ secrets.X }}',
  '07700 900123',
  '943 476 5919',
];

/** Text that somebody wrote to do harm with: attacks among any characters at all. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...ATTACKS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom(' ', '\n', 'a', '.', 'The gate is where I learn the most') },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
