import { linesOf, type Lines, plainLineEnds } from '#src/markdown/lines.ts';
import { invisibleCharacters } from '#src/markdown/characters.ts';
import { DRAWING_ATTRIBUTES, DRAWING_ELEMENTS } from '#src/markdown/svg-vocabulary.ts';
import { afterTag } from '#src/markdown/tag-end.ts';
import type { Problem } from '#src/model/issues.ts';

const NAMESPACES: Record<string, string> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

const TAG = /^<([A-Za-z][\w:.-]*)([^]*?)\/?>$/u;
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')|(\S+)/gu;
const STYLE = /^(?:\s*(?:[a-z-]+)\s*:\s*[^;:\\@&<>]*;?)*\s*$/iu;

const ADVICE =
  'Save the drawing again as plain shapes (“Optimised SVG”, without scripts, links or styles), or use a .png.';

/** What is wrong with the value of an attribute that is itself allowed. */
const unsafeValue = (name: string, value: string): string | undefined => {
  // A character code could spell anything in disguise; a drawing needs none but the five of XML.
  const plain = value.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, ' ');
  if (/&/u.test(plain)) return 'has a character code in it';
  if (value.includes('<')) return 'has a “<” in it';
  if (Object.hasOwn(NAMESPACES, name)) return value === NAMESPACES[name] ? undefined : 'is not the namespace of SVG';
  if (name === 'href' || name === 'xlink:href')
    return /^#[\w-]+$/u.test(value) ? undefined : 'points outside the drawing';
  const withoutInside = plain.replaceAll(/\burl\(\s*(["']?)#[\w-]+\1\s*\)/giu, '');
  if (/url\s*\(|image\s*\(|image-set|src\s*\(|@import|expression\s*\(/iu.test(withoutInside))
    return 'points outside the drawing';
  if (name === 'style' && (/url\s*\(/iu.test(plain) || !STYLE.test(plain)))
    return 'has a style with an address or code in it';
  if (/(?:java|vb)script\s*:|\bdata\s*:/iu.test(plain)) return 'has code in it';
  return undefined;
};

const tagProblems = (tag: string, offset: number, lines: Lines): Problem[] => {
  const problems: Problem[] = [];
  const say = (at: number, message: string): void => {
    problems.push({ ...lines.placeOf(at), rule: 'svg', message, fix: ADVICE });
  };
  const [, name = '', rest = ''] = TAG.exec(tag) ?? [];
  if (name === '') {
    say(offset, 'This part of the drawing cannot be read.');
    return problems;
  }
  if (!DRAWING_ELEMENTS.has(name)) say(offset, `A drawing cannot have <${name}>.`);
  const base = offset + 1 + name.length;
  const seen = new Set<string>();
  if (/["'][^\s"'=]+\s*=/u.test(rest.replaceAll(/=\s*(?:"[^"]*"|'[^']*')/gu, '=""')))
    say(offset, 'Two attributes of this tag have no space between them.');
  for (const found of rest.matchAll(ATTRIBUTE)) {
    const [, attribute, quotedValue, stray] = found;
    const at = base + found.index;
    if (attribute === undefined || quotedValue === undefined)
      say(at, `“${(stray ?? '').slice(0, 40)}” is not a name with words in quotes.`);
    else if (/^on/iu.test(attribute)) say(at, `“${attribute}” would run a script.`);
    else if (!DRAWING_ATTRIBUTES.has(attribute)) say(at, `A drawing cannot have “${attribute}”.`);
    else if (seen.has(attribute)) say(at, `“${attribute}” is written twice.`);
    else {
      const wrong = unsafeValue(attribute, quotedValue.slice(1, -1));
      if (wrong !== undefined) say(at, `“${attribute}” ${wrong}.`);
    }
    if (attribute !== undefined) seen.add(attribute);
  }
  return problems;
};

interface Token {
  text: string;
  offset: number;
}

/** Cuts a drawing into tags, comments and words, each once and in order. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    let end: number;
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4);
      end = close === -1 ? text.length : close + 3;
    } else if (text[at] === '<') end = afterTag(text, at);
    else {
      const next = text.indexOf('<', at);
      end = next === -1 ? text.length : next;
    }
    tokens.push({ text: text.slice(at, end), offset: at });
    at = end;
  }
  return tokens;
};

/** A comment that a reader of HTML, which ends comments sooner, would not take for code. */
const PLAIN_COMMENT = /^<!--(?!-?>)(?:[^<>-]|-(?!-))*-->$/u;
const CLOSING = /^<\/([A-Za-z][\w:.-]*)\s*>$/u;

/** What is not closed, closed twice or outside everything (XML 1.0, section 2.1): a browser shows nothing of such a drawing. */
const wrongNesting = (tokens: readonly Token[]): { offset: number; message: string }[] => {
  const open: Token[] = [];
  let isOver = false;
  for (const { text, offset } of tokens) {
    const [, closed] = CLOSING.exec(text) ?? [];
    if (closed !== undefined) {
      const opened = TAG.exec(open.pop()?.text ?? '')?.[1];
      if (opened !== closed) return [{ offset, message: `</${closed}> closes nothing that was opened here.` }];
    } else if (/^<[A-Za-z]/u.test(text)) {
      if (isOver) return [{ offset, message: 'There is more after the end of the drawing.' }];
      if (!text.endsWith('/>')) open.push({ text, offset });
    } else if (isOver && !text.startsWith('<!--') && text.trim() !== '')
      return [{ offset, message: 'There is more after the end of the drawing.' }];
    if (open.length === 0 && (closed !== undefined || text.endsWith('/>'))) isOver = true;
  }
  const last = open.at(-1);
  return last === undefined
    ? []
    : [{ offset: last.offset, message: `<${TAG.exec(last.text)?.[1] ?? ''}> is never closed.` }];
};

/**
 * What makes a drawing unsafe to show: anything that is not on the list of plain drawing elements and attributes.
 * No script, no event handler, no page or picture inside, nothing that points outside the file, no doctype, no entity.
 */
export const unsafeSvg = (text: string): Problem[] => {
  const lines = linesOf(plainLineEnds(text));
  const problems = invisibleCharacters(lines);
  const say = (offset: number, message: string): void => {
    problems.push({ ...lines.placeOf(offset), rule: 'svg', message, fix: ADVICE });
  };
  let first: string | undefined;
  const tokens = tokensOf(lines.text);
  for (const { offset, message } of wrongNesting(tokens)) say(offset, message);
  if (/xlink:/u.test(lines.text) && !/\sxmlns:xlink\s*=/u.test(lines.text))
    say(0, '“xlink:” is used, and the drawing does not say what it means (xmlns:xlink).');
  for (const { text: token, offset } of tokens) {
    const isDeclaration = offset === 0 && /^<\?xml\s[^<]*\?>$/u.test(token);
    if (isDeclaration || PLAIN_COMMENT.test(token) || CLOSING.test(token)) continue;
    if (/^<[!?]/u.test(token))
      say(offset, 'A drawing cannot have a line for programs, which begins with “<!” or “<?”.');
    else if (token.startsWith('<')) {
      first ??= token;
      problems.push(...tagProblems(token, offset, lines));
    } else if (/&(?!(?:amp|lt|gt|quot|apos);)/u.test(token))
      say(offset, 'There is a character code in the words of the drawing.');
    else if (token.trim() !== '' && first === undefined) say(offset, 'There are words before the drawing.');
  }
  if (first === undefined || !/^<svg[\s/>]/u.test(first))
    say(0, 'This is not a drawing: it does not begin with <svg>.');
  return problems;
};
