import { invisibleCharacters, withoutEchoes } from '#src/markdown/characters.ts';
import { linesOf, type Place, plainLineEnds } from '#src/markdown/lines.ts';
import { type Locate, readYaml } from '#src/markdown/yaml.ts';
import type { Problem } from '#src/model/issues.ts';

/** What a content file says before its body, and where each part of it is. */
export interface FrontMatter {
  /** The fields, before any schema; empty when they cannot be read, and then `problems` says why. */
  data: Record<string, unknown>;
  /** Everything after the closing `---`, with plain line ends. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The place of a field, or of the nearest part of its path that exists; the whole front matter is line 1. */
  positionOf: Locate;
  problems: Problem[];
}

const START: Place = { line: 1, column: 1 };
const FENCE = /^---[ \t]*$/;

const broken = (body: string, problems: Problem[]): FrontMatter => ({
  data: {},
  body,
  bodyLine: 1,
  positionOf: () => START,
  problems,
});

const refuse = (message: string, fix: string): Problem => ({ ...START, rule: 'front-matter', message, fix });

/**
 * Reads the front matter of a content file as plain data, and refuses in the whole file what no page needs:
 * invisible characters, anchors, aliases, tags, prototype names, the same field twice, `layout`.
 * Never throws; columns count UTF-16 code units from 1.
 */
export const readFrontMatter = (text: string): FrontMatter => {
  const plain = plainLineEnds(text);
  const lines = linesOf(plain);
  const characters = invisibleCharacters(lines);
  const marked = plain.startsWith('\uFEFF') ? 1 : 0;
  const rows = plain.slice(marked).split('\n');
  if (!FENCE.test(rows[0] ?? '')) {
    const missing = refuse(
      'The fields at the top of the page are missing.',
      'Begin the file with a line of three dashes, then the fields, then another line of three dashes.',
    );
    return broken(plain.slice(marked), [...characters, missing]);
  }
  const close = rows.findIndex((row, index) => index > 0 && FENCE.test(row));
  if (close === -1) {
    const unclosed = refuse(
      'The fields at the top of the page have no end.',
      'Put a line of three dashes after the last field.',
    );
    return broken('', [...characters, unclosed]);
  }
  const offset = marked + (rows[0] ?? '').length + 1;
  const yaml = rows.slice(1, close).join('\n');
  const reading = readYaml(yaml, (at) => lines.placeOf(offset + at), START);
  const layout: Problem[] = Object.hasOwn(reading.data, 'layout')
    ? [
        {
          ...reading.positionOf(['layout'], 'key'),
          rule: 'layout',
          message: 'A page cannot choose its own layout: a layout is code.',
          fix: 'Delete the line that begins with layout.',
        },
      ]
    : [];
  return {
    data: reading.data,
    body: rows.slice(close + 1).join('\n'),
    bodyLine: close + 2,
    positionOf: reading.positionOf,
    problems: withoutEchoes([...characters, ...reading.problems, ...layout]),
  };
};
