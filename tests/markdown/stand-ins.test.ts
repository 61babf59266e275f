import { describe, expect, test } from 'vitest';
import { buildParser } from '#src/markdown/build-parser.ts';
import { linesOf } from '#src/markdown/lines.ts';
import { parseBody } from '#src/markdown/parse.ts';
import { hideCode, withoutCodeInTag } from '#src/markdown/stand-ins.ts';

const problemsOf = (body: string) =>
  parseBody(body, 1, buildParser).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('what could begin code', () => {
  test('is hidden from the parser without moving anything', () => {
    const text = 'import x\nexport{a}\n{b} important\nimported import x\n';
    const hidden = hideCode(text);
    expect(hidden).toHaveLength(text.length);
    expect(hidden).not.toMatch(/[{}]|^import\b|^export\b/mu);
    expect(hidden).toContain('imported import x');
  });

  test.each([
    ['in words', 'a {b} c', ['1:3 expression']],
    ['twice in words', 'a {b}\n> c {d}', ['1:3 expression', '2:5 expression']],
    ['in brackets in brackets', 'a {{b}}', ['1:3 expression']],
    ['never closed', 'a {b', ['1:3 expression']],
    ['in the words of a link', '[a {b}](/c/)', ['1:4 expression']],
    ['in the description of a picture', '![a {b}](./c.png)', ['1:5 expression']],
    ['in a list, after an accent and a face', '- é😀 {b}', ['1:7 expression']],
    ['as the value of an attribute', '<Callout kind={{ a: 1 }}>\n\nx\n\n</Callout>', ['1:15 expression']],
    ['spread into a tag', '<Callout kind="note" {...x}>\n\nx\n\n</Callout>', ['1:22 expression']],
    [
      'in two tags',
      '<Callout kind={a}>\n\nx\n\n</Callout>\n\n<KeyPoints {...b}>\n\n- x\n\n</KeyPoints>',
      ['1:15 expression', '7:12 expression'],
    ],
    ['over several lines of a tag', '<Callout\n  kind={\n    a\n  }>\n\nx\n\n</Callout>', ['2:8 expression']],
    ['at the start of a paragraph', 'import x from "y"\n\nexport {z}', ['1:1 code', '3:1 code', '3:8 expression']],
    ['right under a heading', '## A\nexport default 1', ['2:1 code']],
  ] as const)('is found %s', (_, body, expected) => {
    expect(problemsOf(`${body}\n`)).toEqual(expected);
  });

  test.each([
    ['in code blocks', '```js\nimport { a } from "b"\n```\n'],
    ['in code in a line', '`{a}`\n'],
    ['in a quoted attribute', '<Callout kind="note" title="{a}">\n\nx\n\n</Callout>\n'],
    ['in the middle of a paragraph', 'They\nimport toys and\nexport jam.\n'],
    ['as part of a longer word', 'Importantly, imports are\nimportant.\n'],
  ])('is shown as written %s', (_, body) => {
    const { tree, problems } = parseBody(body, 1, buildParser);
    expect(problems).toEqual([]);
    expect(JSON.stringify(tree)).not.toMatch(/[\uE000-\uE004]/u);
  });

  test('is taken out of a tag without moving what follows', () => {
    const lines = linesOf(hideCode('<A b={c}\n  d={e} f="g">'));
    const once = withoutCodeInTag(lines, 0);
    expect(once?.text).toHaveLength(lines.text.length);
    expect(once?.problem).toMatchObject({ line: 1, column: 6 });
    const twice = withoutCodeInTag(linesOf(once?.text ?? ''), 0);
    expect(twice?.problem).toMatchObject({ line: 2, column: 5 });
    expect(withoutCodeInTag(linesOf(twice?.text ?? ''), 0)).toBeUndefined();
  });
});
