import { describe, expect, test } from 'vitest';
import { attributesInSource } from '#src/markdown/tag-source.ts';

const namesIn = (tag: string, offset = 0) => attributesInSource(tag, offset).map(({ name, offset: at }) => [name, at]);

describe('the attributes of a tag', () => {
  test.each([
    [
      '<A b="1" c=\'2\' d>',
      [
        ['b', 3],
        ['c', 9],
        ['d', 15],
      ],
    ],
    [
      '<A\n  b = "x > y"\n  c="1"/>',
      [
        ['b', 5],
        ['c', 19],
      ],
    ],
    [
      '<A b={"}"} {...c} d="1" />',
      [
        ['b', 3],
        ['...', 11],
        ['d', 18],
      ],
    ],
    [
      '<A b={{ c: [`}`] }} d="/">',
      [
        ['b', 3],
        ['d', 20],
      ],
    ],
    ['<A.b c:d="1">', [['c:d', 5]]],
    ['<A>', []],
    ['<A/>', []],
    ['<A b="never', [['b', 3]]],
    ['<A {never', [['...', 3]]],
  ] as const)('of %s are found where they are', (tag, expected) => {
    expect(namesIn(tag)).toEqual(expected);
  });

  test('are counted from the tag', () => {
    expect(namesIn('x <A b="1">', 2)).toEqual([['b', 5]]);
  });
});
