import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meansTerm, shownWords } from '#src/model/term-filter.ts';

const lado = ['Local authority designated officer', 'LADO', 'allegations officer', 'Person’s name'];

describe('looking a word up in the glossary', () => {
  it.each([
    ['its initials', 'lado'],
    ['initials with dots', 'L.A.D.O.'],
    ['the beginning of a word', 'desig'],
    ['words in another order', 'officer local'],
    ['what else it is called', 'allegations'],
    ['no accents where there are none', 'Désignated'],
    ['an apostrophe or none', 'persons'],
    ['spaces round it', '  lado  '],
    ['nothing yet', ''],
    ['marks alone', '…?'],
  ])('finds it by %s', (_, typed) => {
    expect(meansTerm(lado, typed)).toBe(true);
  });

  it.each([
    ['another word', 'marac'],
    ['a part from the middle of a word', 'horit'],
    ['a word too many', 'local authority plan'],
    ['right-to-left words', 'طفل'],
    ['a pattern', '.*x'],
  ])('does not find it by %s', (_, typed) => {
    expect(meansTerm(lado, typed)).toBe(false);
  });

  it('finds every term by each of its own names, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1 }), (names) => {
        for (const name of names) expect(meansTerm(names, name)).toBe(true);
      }),
    );
  });

  it('does not take initials with dots for three words', () => {
    expect(meansTerm(['Day in my life'], 'l.a.d')).toBe(false);
    expect(meansTerm(lado, 'l.a.d')).toBe(true);
  });

  it('takes ten thousand letters calmly', () => {
    expect(meansTerm(lado, 'a '.repeat(5000))).toBe(true);
    expect(meansTerm(lado, 'x'.repeat(10_000))).toBe(false);
  });

  it('says how many are shown, and nothing while nothing is typed', () => {
    expect(shownWords(70, ' ')).toBe('');
    expect(shownWords(1, 'lado')).toBe('One word is shown.');
    expect(shownWords(2, 'la')).toBe('2 words are shown.');
    expect(shownWords(0, 'zzz')).toContain('No word here');
  });
});
