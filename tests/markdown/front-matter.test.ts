import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '#src/markdown/front-matter.ts';

const DAY = `---
title: A day
hours:
  from: "08:30"
  note:
topics:
  - first-steps
  - { id: two }
reviewBy: 2026-11-22
---

Words.
`;

describe('front matter', () => {
  test('is plain data: a date stays text, and the body begins where it begins', () => {
    const { data, body, bodyLine, problems } = readFrontMatter(DAY);
    expect(problems).toEqual([]);
    expect(data).toEqual({
      title: 'A day',
      hours: { from: '08:30', note: null },
      topics: ['first-steps', { id: 'two' }],
      reviewBy: '2026-11-22',
    });
    expect(bodyLine).toBe(11);
    expect(body).toBe('\nWords.\n');
  });

  test.each([
    ['a field', ['title'], 'key', 2, 1],
    ['what a field holds', ['title'], 'value', 2, 8],
    ['a field inside a field', ['hours', 'from'], 'key', 4, 3],
    ['what it holds', ['hours', 'from'], 'value', 4, 9],
    ['an item of a list', ['topics', 1], 'value', 8, 5],
    ['a field of an item', ['topics', 1, 'id'], 'value', 8, 11],
    ['an empty field, at its name', ['hours', 'note'], 'value', 5, 3],
    ['a missing field, at what should hold it', ['hours', 'to'], 'value', 3, 1],
    ['a missing item, at its list', ['topics', 9], 'value', 6, 1],
    ['a missing field at the top, at the start', ['owner'], 'value', 1, 1],
    ['a path that goes on after a plain value', ['title', 'x', 'y'], 'value', 2, 1],
  ] as const)('tells the place of %s', (_, path, where, line, column) => {
    expect(readFrontMatter(DAY).positionOf(path, where)).toEqual({ line, column });
  });

  test('has the same places with the line ends of Windows', () => {
    const windows = readFrontMatter(DAY.replaceAll('\n', '\r\n'));
    expect(windows.problems).toEqual([]);
    expect(windows.positionOf(['topics', 1, 'id'])).toEqual({ line: 8, column: 11 });
    expect(windows.body).toBe('\nWords.\n');
  });

  test('counts columns as editors do when a face or an accent comes before', () => {
    expect(readFrontMatter('---\n"é😀": { a: 1 }\n---\n').positionOf(['é😀', 'a'], 'key')).toEqual({
      line: 2,
      column: 10,
    });
  });

  test('may be empty, which is for the schema to judge', () => {
    expect(readFrontMatter('---\n---\nWords.')).toMatchObject({ data: {}, bodyLine: 3, body: 'Words.', problems: [] });
  });

  test('a list in place of fields is refused', () => {
    expect(readFrontMatter('---\n- one\n---\n').problems[0]).toMatchObject({ rule: 'yaml' });
  });

  test('a bomb of aliases is refused without being built, in a few lines', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`,
    );
    const { data, problems } = readFrontMatter(`---\na0: &a0 [x]\n${levels.join('\n')}\n---\n`);
    expect(data).toEqual({});
    expect(problems.length).toBeLessThanOrEqual(10);
  });

  test('whatever the text, it is read without an error and changes no object', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, fenced) => {
        const { positionOf, problems } = readFrontMatter(fenced ? `---\n${text}\n---\n` : text);
        expect(positionOf(['x', 1]).line).toBeGreaterThan(0);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
