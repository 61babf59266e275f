import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfTitle } from '#src/model/entry-id.ts';
import { ID_LENGTH, ID_PATTERN } from '#src/schemas/names.ts';

describe('the id of a new entry', () => {
  it.each([
    ['The gate is where I learn the most', 'the-gate-is-where-i-learn-the-most'],
    ['I don’t agree, and I like you', 'i-dont-agree-and-i-like-you'],
    ['Café – 8.30am!', 'cafe-8-30am'],
    ['Con', 'con-page'],
    ['LPT1', 'lpt1-page'],
    ['你好', ''],
    ['  ', ''],
  ])('comes from its title: %s', (title, id) => {
    expect(idOfTitle(title)).toBe(id);
  });

  it('ends with a whole word where the title is too long', () => {
    const id = idOfTitle('What a school nurse finds out on a Wednesday afternoon when the door stays open');
    expect(id).toBe('what-a-school-nurse-finds-out-on-a-wednesday-afternoon-when');
  });

  it('is well-formed or nothing, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const id = idOfTitle(title);
        expect(id === '' || (ID_PATTERN.test(id) && id.length <= ID_LENGTH + 5)).toBe(true);
      }),
    );
  });
});
