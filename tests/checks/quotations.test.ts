import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '#src/checks/quotations.ts';

const quoted = (text: string): string[] => quotationsOf(text).map(({ from, to }) => text.slice(from, to));

describe('a quotation', () => {
  it.each([
    ['She said ‘no’ and left.', ['‘no’']],
    ['“Yes,” he said. “Now.”', ['“Yes,”', '“Now.”']],
    ['‘I’m not in trouble, am I?’ he asked.', ['‘I’m not in trouble, am I?’']],
    ['‘The boys’ coats are wet,’ she said.', ['‘The boys’ coats are wet,’']],
    ['‘Yes’ she said, and ‘no’.', ['‘Yes’', '‘no’']],
    ['the boys’ coats and the girls’ shoes', []],
    ['"Yes," he said.', ['"Yes,"']],
    ["'Yes,' he said. The dogs' beds.", ["'Yes,'"]],
    ["It's the boys' turn, isn't it?", []],
    ['He is 5" taller.', []],
    ['‘It goes on to the end.', ['‘It goes on to the end.']],
    ['', []],
  ])('is found in: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('stands inside the text, one after another, whatever the text', () => {
    const marks = fc.string({
      unit: fc.constantFrom('‘', '’', '“', '”', '"', "'", 's', 'a', ' ', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(marks, (text) => {
        let last = 0;
        for (const { from, to } of quotationsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from + 1);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });
});
