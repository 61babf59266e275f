import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE_REASONS, reasonFor } from '#src/checks/advice-reasons.ts';
import type { AdviceOptions } from '#src/checks/advice.ts';
import { adviseOnText } from '#src/checks/advise.ts';
import { ADVICE_RULES, adviceSchema } from '#src/schemas/advice.ts';
import { optionsFor, speller } from './advising.ts';

const all: AdviceOptions = { collection: 'days', part: 'body', settings: adviceSchema.parse({}), speller };

/** A text with something for every rule. */
const POOR = [
  'It was felt that the child did not attend.',
  'We utilize the XYZ form and and a egg.',
  `I ${Array.from({ length: 120 }, () => 'multidisciplinary').join(' ')} them.`,
  'We will ensure that it is done.',
].join(' ');

describe('advice on a text', () => {
  it('is given by every rule, in the order of the text, each once', () => {
    const advice = adviseOnText(POOR, all);
    expect([...new Set(advice.map(({ rule }) => rule))].sort()).toEqual([...ADVICE_RULES].sort());
    expect(advice.map(({ from }) => from)).toEqual(advice.map(({ from }) => from).sort((one, other) => one - other));
    expect(new Set(advice.map((one) => JSON.stringify(one))).size).toBe(advice.length);
  });

  it.each(ADVICE_RULES)('is not given by a rule that is switched off: %s', (rule) => {
    const settings = adviceSchema.parse({ rules: { [rule]: false } });
    const rules = adviseOnText(POOR, { ...all, settings }).map((advice) => advice.rule);
    expect(rules).not.toContain(rule);
    expect(new Set(rules).size).toBe(ADVICE_RULES.length - 1);
  });

  it.each(ADVICE_RULES)('has a reason in one line, and is said in sentences: %s', (rule) => {
    expect(ADVICE_REASONS[rule]).toMatch(/^[A-Z“][^\n]{20,100}\.$/u);
    expect(reasonFor(rule)).toBe(ADVICE_REASONS[rule]);
    const said = adviseOnText(POOR, optionsFor(rule));
    expect(said.length).toBeGreaterThan(0);
    for (const { message, fix } of said) {
      expect(message).toMatch(/^[^a-z].*[.?!]$/su);
      expect(fix).toMatch(/^[^a-z].*[.?!”]$/su);
    }
  });

  it('has no reason for a rule that is not advice', () => {
    expect(reasonFor('schema')).toBeUndefined();
    expect(reasonFor('constructor')).toBeUndefined();
  });

  it.each([
    `‘${POOR}’`,
    `“${POOR}”`,
    `> ${POOR}`,
    `<Quote by="A letter">\n\n${POOR}\n\n</Quote>`,
    `[${POOR}](term:lado)`,
    `[${POOR}](law:ca1989-s17)`,
  ])('leaves quotations, defined terms and laws alone: %s', (text) => {
    expect(adviseOnText(text, all)).toEqual([]);
  });

  const PIECES = [
    'the child ',
    'LAC ',
    'a hour ',
    'the the ',
    'It was felt that ',
    'organize ',
    '‘',
    '’',
    '“',
    '”',
    "'",
    '"',
    '<Quote',
    '>',
    '</Quote>',
    '[a](term:b)',
    '[',
    '](',
    '`',
    '| ',
    '# ',
    '- ',
    '. ',
    '\n\n',
    '\r\n',
    '\u0000',
    '\uD800',
    '😀',
    '\uFFFC',
    'constructor ',
    '__proto__ ',
  ];

  it('never throws, and points inside the text, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('body', 'field'), (words, part) => {
        for (const { from, to } of adviseOnText(words, { ...all, part: part as 'body' | 'field' })) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(words.length);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  /** How long the processor is busy with a text, in milliseconds: the least of three readings. */
  const timeOf = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        adviseOnText(text, all);
        return process.cpuUsage(start).user / 1000;
      }),
    );

  it.each([
    ...PIECES,
    'a',
    ' ',
    '.',
    '...',
    '[',
    '(',
    '<a ',
    'title="',
    "alt='",
    'A, ',
    'it was ',
    'No. ',
    '\n',
    'x-',
    'x’',
    '*',
    '@',
    'www.',
    '‘as’ ',
    "'s' ",
    '<Quote ',
    'hard  ',
    'the   ',
    'AB ',
    '!’',
    '.)',
  ])(
    'takes time in proportion to one long line of: %j',
    (piece) => {
      const small = `${piece.repeat(Math.ceil(5_000 / piece.length))} x`;
      const large = `${piece.repeat(Math.ceil(40_000 / piece.length))} x`;
      // Eight times as much may take three times its share, and a moment: its square would take eight times it.
      expect(timeOf(large)).toBeLessThan(timeOf(small) * 24 + 300);
    },
    60_000,
  );
});
