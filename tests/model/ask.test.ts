import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '#src/model/ask.ts';
import { prepareLexicon } from '#src/model/ask-lexicon.ts';
import type { LexiconEntry, LexiconKind } from '#src/model/lexicon.ts';

const entry = (
  kind: LexiconKind,
  id: string,
  title: string,
  names: string[],
  more: Partial<LexiconEntry> = {},
): LexiconEntry => ({
  kind,
  title,
  href: `/${id}/`,
  partners: [],
  topics: [],
  names: [title, ...names],
  card: { says: `About ${title}.` },
  ...more,
});

const lexicon = prepareLexicon({
  same: [
    ['child', 'kid', 'pupil'],
    ['mould', 'damp'],
  ],
  entries: [
    entry('situation', 'bruise', 'A bruise on a baby who is not yet crawling', ['bruise on baby', 'non-mobile infant']),
    entry('situation', 'allegation', 'A colleague is accused', [
      'a teacher has been accused',
      'LADO',
      'allegation against staff',
    ]),
    entry('situation', 'missing', 'A child is missing from home or care', ['run away', 'not come back']),
    entry('situation', 'damp', 'A home is damp or unsafe', ['mould on the wall', 'landlord will not repair']),
    entry('role', 'lado', 'Local authority designated officer', ['LADO', 'designated officer'], { short: 'LADO' }),
    entry('role', 'visitor', 'Health visitor', ['HV', 'health visiting'], { short: 'HV' }),
    entry('term', 'marac', 'Multi-agency risk assessment conference', ['MARAC'], { short: 'MARAC' }),
    entry('partner', 'fire', 'Fire and rescue service', ['fire brigade', 'home safety visit']),
  ],
});
const first = (query: string, how = {}): string | undefined => ask(lexicon, query, how).answers[0]?.entry.href;

describe('a question in staff’s own words', () => {
  it.each([
    ['who do I ring about a bruised baby', '/bruise/'],
    ['a teacher has been accused', '/allegation/'],
    ['who is the lado', '/lado/'],
    ['LADO', '/lado/'],
    ['L.A.D.O.', '/lado/'],
    ['what does MARAC mean', '/marac/'],
    ['multi agency risk assessment conference', '/marac/'],
    ['my pupil has run away', '/missing/'],
    ['mouldy walls and the landlord won’t repair', '/damp/'],
    ['fire brigade', '/fire/'],
  ])('“%s” is answered by %s', (query, href) => {
    expect(first(query)).toBe(href);
  });

  it.each([
    ['helth visiter', '/visitor/', 'health visitor'],
    ['bruse on baby', '/bruise/', 'bruise on baby'],
    ['alegation against staf', '/allegation/', 'allegation against staff'],
  ])('“%s” is put right', (query, href, shown) => {
    expect(ask(lexicon, query)).toMatchObject({ isPutRight: true, shown });
    expect(first(query)).toBe(href);
  });

  it('is taken as it is typed when the reader says so', () => {
    expect(ask(lexicon, 'bruse', { isExact: true })).toMatchObject({ isPutRight: false, answers: [] });
  });

  it('never takes initials or an everyday word for a slip', () => {
    expect(ask(lexicon, 'marac').isPutRight).toBe(false);
    expect(ask(lexicon, 'HV').isPutRight).toBe(false);
    expect(ask(lexicon, 'house fire').isPutRight).toBe(false);
  });

  it('finds what is not yet typed to its end', () => {
    expect(first('allegat', { isTyping: true })).toBe('/allegation/');
  });

  it('finds nothing where there is nothing', () => {
    for (const query of ['pizza recipe', 'zzzz', '', '   ', '👶', '???'])
      expect(ask(lexicon, query).answers).toEqual([]);
  });

  it('is answered calmly whatever it is, with no more than was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (query) => {
        const { answers, shown } = ask(lexicon, query, { isTyping: true });
        expect(answers.length).toBeLessThanOrEqual(12);
        expect(shown.length).toBeLessThanOrEqual(800);
        for (const { score } of answers) expect(Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is answered the same however it is spaced and whichever case it is in', () => {
    expect(ask(lexicon, '  WHO   is the\tLado ').answers).toEqual(ask(lexicon, 'who is the lado').answers);
  });
});
