import { describe, expect, it } from 'vitest';
import { seenWords } from '#src/model/invisible.ts';

describe('words that are kept', () => {
  it('have nothing in them that cannot be seen', () => {
    expect(seenWords('Mi\u200bna\ufeff\u00ad at the\u202e gate')).toBe('Mina at the gate');
    expect(seenWords('One\r\ntwo\u2028three\vfour')).toBe('One\ntwo\nthree\nfour');
  });

  it('keep every sign that can be seen, spaces of any kind and the colours of emoji among them', () => {
    const words = 'Zoë’s “day”\t10\u00a0:\u00a015 – ✏️ 🌞';
    expect(seenWords(words)).toBe(words);
  });
});
