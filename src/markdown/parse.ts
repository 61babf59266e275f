import type { Root } from 'mdast';
import { type Lines, linesOf, type Place } from '#src/markdown/lines.ts';
import { codeInWords, hideCode, showCode, withoutCodeInTag } from '#src/markdown/stand-ins.ts';
import type { Problem } from '#src/model/issues.ts';

/**
 * Reads Markdown with tags (MDX) into a tree. It is given no code: each sign that begins some is hidden.
 * @throws an error whose message says where: `3:10: Expected a closing tag for …`
 */
export type Parser = (text: string) => Root;

/** A body as a tree, its positions those of the file. */
export interface ParsedBody {
  /** Undefined when the body cannot be parsed at all. */
  tree?: Root;
  /** The text that was parsed: the body on the lines it has in the file, with stand-ins for what would begin code. */
  lines: Lines;
  problems: Problem[];
}

/** The largest body, in UTF-16 code units: about 30,000 words. */
export const LARGEST_BODY = 200_000;

/** How many errors of syntax are looked for in one file; each needs another parse. */
const MOST_ERRORS = 10;

/** More than any page needs, and few enough that the parser never works for longer than a moment. */
const LIMITS = [
  { sign: /</gu, most: 1_000, what: '“<” signs' },
  { sign: /&/gu, most: 2_000, what: '“&” signs' },
] as const;

/** The most quote, list and indent marks at the start of a line. */
const DEEPEST_START = 120;
const DEEP_START = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])(?=[ \\t>]|$)){${DEEPEST_START},}`, 'mu');

const tooMuch = (lines: Lines, bodyLine: number): Problem | undefined => {
  const { text } = lines;
  const say = (place: Place, message: string, fix: string): Problem => ({ ...place, rule: 'too-large', message, fix });
  if (text.length - bodyLine > LARGEST_BODY) {
    return say(
      { line: bodyLine, column: 1 },
      'The page is longer than 200,000 characters.',
      'Split it into several pages.',
    );
  }
  for (const { sign, most, what } of LIMITS) {
    const extra = [...text.matchAll(sign)][most];
    if (extra !== undefined)
      return say(
        lines.placeOf(extra.index),
        `There are more than ${most} ${what} on this page.`,
        'Split it into several pages.',
      );
  }
  const deep = DEEP_START.exec(text);
  return deep === null
    ? undefined
    : {
        ...say(
          lines.placeOf(deep.index),
          'This line stands inside too many lists and quotes.',
          'Take out the marks at its start.',
        ),
        rule: 'nesting',
      };
};

/** What the parser says about a text it cannot read: `3:10: Expected … for `<b>` (1:4) … (mdx-jsx:…)`. */
const PARSER_SAYS = /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/u;

const explain = (said: string, sign: string): { message: string; fix: string } => {
  const tag = /`(<\/?[^`]*>)`/u.exec(said)?.[1] ?? 'a tag';
  if (said.startsWith('Expected a closing tag'))
    return {
      message: `${tag} is opened here and never closed.`,
      fix: `Write the closing tag ${tag.replace('<', '</')} on a line of its own.`,
    };
  if (said.startsWith('Unexpected closing tag'))
    return {
      message: `${tag} closes something that is not open.`,
      fix: 'Delete it, or write the same name in the opening tag.',
    };
  if (sign === '<')
    return {
      message: 'There is a “<” here that begins nothing the hub knows.',
      fix: 'Write “less than” in words; write a link as [words](https://address).',
    };
  return {
    message: 'The page cannot be read from here on.',
    fix: 'Look for a tag or bracket that is opened and not closed.',
  };
};

interface Fault {
  problem: Problem;
  /** Offsets of the signs that caused it, to be blanked so that the rest of the page can be read. */
  signs: number[];
}

const faultOf = (error: unknown, lines: Lines, bodyLine: number): Fault => {
  const said = PARSER_SAYS.exec(error instanceof Error ? error.message : '');
  if (said === null) {
    return {
      problem: {
        line: bodyLine,
        column: 1,
        rule: 'syntax',
        message: 'The page cannot be read.',
        fix: 'Look for tags or brackets that are opened and not closed.',
      },
      signs: [],
    };
  }
  const place = { line: Number(said[1]), column: Number(said[2]) };
  const at = lines.offsetOf(place);
  const words = said[3] ?? '';
  const sign = lines.text[at] ?? '';
  const opened = words.startsWith('Unexpected closing') ? /\((\d+):(\d+)\)/u.exec(words) : null;
  const partner = opened === null ? [] : [lines.offsetOf({ line: Number(opened[1]), column: Number(opened[2]) })];
  return {
    problem: { ...place, rule: 'syntax', ...explain(words, sign) },
    signs: [at, ...partner].filter((offset) => lines.text[offset] === '<'),
  };
};

const blank = (text: string, offset: number): string => `${text.slice(0, offset)} ${text.slice(offset + 1)}`;

/**
 * Parses the body of a content file as data: nothing in it is compiled, and no code in it reaches the parser. Several errors of syntax are found in one go, by parsing again without what caused the last.
 * Never throws.
 * @param bodyLine the line of the file on which the body begins
 */
export const parseBody = (body: string, bodyLine: number, parser: Parser): ParsedBody => {
  let lines = linesOf(hideCode('\n'.repeat(bodyLine - 1) + body));
  const refused = tooMuch(lines, bodyLine);
  if (refused !== undefined) return { lines, problems: [refused] };
  const problems: Problem[] = [];
  for (let round = 0; round < MOST_ERRORS; round += 1) {
    try {
      const tree = parser(lines.text);
      return { tree: showCode(tree), lines, problems: [...problems, ...codeInWords(tree, lines)] };
    } catch (error) {
      const { problem, signs } = faultOf(error, lines, bodyLine);
      const [at] = signs;
      if (at === undefined) return { lines, problems: [...problems, problem] };
      const mended = withoutCodeInTag(lines, at);
      problems.push(mended?.problem ?? problem);
      lines = linesOf(mended?.text ?? signs.reduce(blank, lines.text));
    }
  }
  return { lines, problems };
};
