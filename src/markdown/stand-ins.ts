import type { Nodes } from 'mdast';
import type { Lines } from '#src/markdown/lines.ts';
import type { Problem } from '#src/model/issues.ts';

/*
 * The parser must never see code, not even to refuse it: Sätteri hands what stands in curly brackets, and lines that
 * begin with `import` or `export`, to a JavaScript parser that twenty nested brackets keep busy for minutes (its time
 * doubles with each) and that a stray backslash makes end the whole process. So each sign that begins code is replaced,
 * before parsing, by a private-use character of the same length, which no content file may hold.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const IMPORT = '\uE002';
const EXPORT = '\uE003';
/** Fills the place of an attribute's value that was code. */
const REFUSED_VALUE = '\uE004';

const ORIGINALS: Record<string, string> = {
  [OPEN]: '{',
  [CLOSE]: '}',
  [IMPORT]: 'i',
  [EXPORT]: 'e',
  [REFUSED_VALUE]: '',
};

/** The text with every sign that could begin code replaced; no offset changes. */
export const hideCode = (text: string): string =>
  text
    .replaceAll('{', OPEN)
    .replaceAll('}', CLOSE)
    .replaceAll(/^i(?=mport(?![\p{L}\p{N}_-]))/gmu, IMPORT)
    .replaceAll(/^e(?=xport(?![\p{L}\p{N}_-]))/gmu, EXPORT);

const restoreText = (text: string): string => text.replaceAll(/[\uE000-\uE004]/gu, (sign) => ORIGINALS[sign] ?? '');

/** Whether an attribute's value was code, which has been reported already. */
export const wasCode = (value: string): boolean => value.includes(REFUSED_VALUE);

const restoreValue = (value: unknown): unknown => {
  if (typeof value === 'string') return wasCode(value) ? value : restoreText(value);
  if (Array.isArray(value)) return value.map(restoreValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, key === 'position' ? held : restoreValue(held)]),
  );
};

/** A copy of the tree in which the signs are as the author wrote them. */
export const showCode = <Tree extends Nodes>(tree: Tree): Tree => restoreValue(tree) as Tree;

const problemAt = (lines: Lines, offset: number): Problem => ({
  ...lines.placeOf(offset),
  rule: 'expression',
  message: 'There is code in curly brackets here.',
  fix: 'Delete it: a page is words, never code. Write “(” and “)” instead of curly brackets.',
});

/** Signs of code in the words of a tree that was parsed without them: code blocks may show any sign they like. */
export const codeInWords = (tree: Nodes, lines: Lines): Problem[] => {
  const start = tree.position === undefined ? 0 : lines.offsetOf(tree.position.start);
  const end = tree.position === undefined ? 0 : lines.offsetOf(tree.position.end);
  const problems: Problem[] = [];
  if (tree.type === 'text' || tree.type === 'image') {
    for (let at = lines.text.indexOf(OPEN, start); at !== -1 && at < end; at = lines.text.indexOf(OPEN, at + 1)) {
      if (lines.text[at - 1] !== OPEN) problems.push(problemAt(lines, at));
    }
  }
  if ((tree.type === 'paragraph' || tree.type === 'heading') && [IMPORT, EXPORT].includes(lines.text[start] ?? '')) {
    const message = 'A line that begins with “import” or “export” is read as code.';
    const fix = 'Delete it, or begin the sentence with another word.';
    problems.push({ ...lines.placeOf(start), rule: 'code', message, fix });
  }
  return 'children' in tree ? [...problems, ...tree.children.flatMap((child) => codeInWords(child, lines))] : problems;
};

/** The offset after the brackets that open at `from`; the end of the text when they are never closed. */
const afterBrackets = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === OPEN) depth += 1;
    if (text[at] === CLOSE) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
};

/**
 * Takes the first piece of code out of the tag that begins at an offset, and says so; undefined when it has none.
 * A value in brackets becomes a value in quotes of the same length, so that the rest of the tag can still be read.
 */
export const withoutCodeInTag = (lines: Lines, from: number): { text: string; problem: Problem } | undefined => {
  const { text } = lines;
  let at = from + 1;
  while (at < text.length && text[at] !== OPEN && text[at] !== '>' && text[at] !== '<') {
    const quote = text[at] === '"' || text[at] === "'" ? text.indexOf(text[at] ?? '', at + 1) : -1;
    at = quote === -1 ? at + 1 : quote + 1;
  }
  if (text[at] !== OPEN) return undefined;
  const end = afterBrackets(text, at);
  const inside = text.slice(at, end);
  const isValue = /=\s*$/u.test(text.slice(from, at));
  const filled = isValue
    ? `"${inside.slice(1, -1).replaceAll(/[^\n]/gu, REFUSED_VALUE)}${REFUSED_VALUE}`.slice(
        0,
        Math.max(1, inside.length - 1),
      ) + '"'
    : inside.replaceAll(/[^\n]/gu, ' ');
  return { text: `${text.slice(0, at)}${filled}${text.slice(end)}`, problem: problemAt(lines, at) };
};
