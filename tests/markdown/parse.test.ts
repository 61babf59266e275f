import { describe, expect, test } from 'vitest';
import { buildParser } from '#src/markdown/build-parser.ts';
import { parseBody } from '#src/markdown/parse.ts';

const placesOf = (body: string, bodyLine = 1) =>
  parseBody(body, bodyLine, buildParser).problems.map(({ line, column }) => [line, column]);

describe('a body that cannot be parsed', () => {
  test('is reported at its place in the file, columns counted as editors do', () => {
    expect(placesOf('Words.\n\n- é😀 <b>never closed\n', 8)).toEqual([[10, 7]]);
  });

  test('has several of its errors reported in one go', () => {
    expect(placesOf('a { b\n\nc <- d\n\n</Callout>\n\n<Quote by="x">\n')).toEqual([
      [3, 3],
      [5, 1],
      [7, 1],
      [1, 3],
    ]);
  });

  test('names both tags once when one is closed by another', () => {
    const { problems } = parseBody('<Callout kind="note">\n\nx\n\n</Quote>\n', 1, buildParser);
    expect(problems).toMatchObject([{ line: 5, column: 1, message: '</Quote> closes something that is not open.' }]);
  });

  test.each([
    ['a < b', 0],
    ['fewer than <3', 1],
    ['the <https://example.org> site', 1],
    ['<!-- hidden -->', 1],
  ])('“%s” has %i errors', (body, errors) => {
    expect(parseBody(body, 1, buildParser).problems).toHaveLength(errors);
  });
});

describe('a body made to keep the parser busy', () => {
  test.each([
    ['too many quote marks', '>'.repeat(100_000)],
    ['too many lists', '- '.repeat(90_000)],
    ['too many tags', '<C>\n'.repeat(40_000)],
    ['too many character codes', '&#x3c;'.repeat(33_000)],
    ['too many letters', 'a'.repeat(300_000)],
  ])('with %s is refused before it is parsed', (_, body) => {
    const before = performance.now();
    expect(parseBody(body, 1, buildParser).problems).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test.each([
    ['brackets', '['.repeat(90_000)],
    ['stars', '*a '.repeat(60_000)],
    ['emphasis', '**_a'.repeat(40_000)],
    ['back quotes', Array.from({ length: 600 }, (__, length) => '`'.repeat(length)).join('a')],
    ['table cells', `${'| a '.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n`],
    ['curly brackets', '{'.repeat(100_000)],
    ['tags inside tags', `${'<C>\n'.repeat(490)}${'</C>\n'.repeat(490)}`],
  ])('with many %s is parsed in a moment', (_, body) => {
    const before = performance.now();
    parseBody(body, 1, buildParser);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test.each([
    ['brackets in tags in brackets', '<C a={'.repeat(150)],
    ['tags in brackets', '{<a>{'.repeat(300)],
    ['code that ends in a backslash', 'export const a = "\\'],
    ['more code that ends in a backslash', 'export default 1\n`\\'],
  ])('with %s reaches no parser of code, and is refused in a moment', (_, body) => {
    const before = performance.now();
    expect(parseBody(body, 1, buildParser).problems).not.toEqual([]);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
