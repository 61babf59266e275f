import { describe, expect, it } from 'vitest';
import { adviseOnText } from '#src/checks/advise.ts';
import { advisedBy, only, optionsFor } from './advising.ts';

/** A sentence of so many words. */
const sentence = (words: number): string => `I ${Array.from({ length: words - 2 }, () => 'ring').join(' ')} them.`;

const ADVISED = [
  sentence(36),
  `It rained. ${sentence(40)} It stopped.`,
  `- ${sentence(50)}`,
  `## 08:30 At the gate\n\n${sentence(36)}`,
  `<Callout kind="note" title="Mind">\n\n${sentence(37)}\n\n</Callout>`,
  sentence(60).replace(/\.$/u, ''),
  sentence(36).replaceAll(' ', '\n'),
  `1. ${sentence(41)}\n2. Short.`,
  sentence(36).replace('ring ring', '**ring** ring'),
];

const LEFT = [
  sentence(35),
  `${sentence(20)} ${sentence(20)}`,
  `${sentence(20).replace('.', '?')} ${sentence(20)}`,
  `- ${sentence(20)}\n- ${sentence(20)}`,
  `${sentence(20)}\n\n${sentence(20)}`,
  `She said: ‘${sentence(50)}’`,
  `> ${sentence(50)}`,
  `| ${sentence(30)} | ${sentence(30)} |`,
  `Read [${sentence(50)}](law:ca1989-s17) today.`,
  `${sentence(20)} ‘${sentence(20)}’ ${sentence(20)}`,
];

describe('a long sentence', () => {
  it.each(ADVISED)('is advised about: %s', (text) => {
    expect(advisedBy('long-sentences', text)).toHaveLength(1);
  });

  it.each(LEFT)('is not: %s', (text) => {
    expect(advisedBy('long-sentences', text)).toEqual([]);
  });

  it('is as long as the settings say', () => {
    const settings = only('long-sentences', { longestSentence: 15 });
    expect(advisedBy('long-sentences', sentence(16), { settings })).toEqual([sentence(16)]);
    expect(advisedBy('long-sentences', sentence(15), { settings })).toEqual([]);
  });

  it('does not end at the full stop of “Mr.” or “e.g.”', () => {
    const text = sentence(36).replace('ring ring', 'ring Mr. Ring').replace('ring ring', 'see e.g. Ring');
    expect(advisedBy('long-sentences', text)).toHaveLength(1);
  });

  it('is known by its first words and its count', () => {
    const [advice] = adviseOnText(sentence(36), optionsFor('long-sentences'));
    expect(advice?.message).toBe(
      'The sentence that begins “I ring ring ring ring ring ring ring ring ring …” has 36 words.',
    );
  });
});
