import { describe, expect, it } from 'vitest';
import { broughtFields } from '#src/markdown/brought-fields.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';

const fieldsOf = (text: string) => {
  const notes: EyeNote[] = [];
  return { ...broughtFields(text, 'days', notes), said: notes.map(({ message }) => message) };
};

describe('the fields of a Markdown file that is brought in', () => {
  it('are kept where the hub has them and they are right', () => {
    const { data, body, said } = fieldsOf('---\ntitle: Keys\nhours:\n  from: "08:00"\n  to: "16:00"\n---\n\nWords.\n');
    expect(data).toEqual({ title: 'Keys', hours: { from: '08:00', to: '16:00' } });
    expect(body.trim()).toBe('Words.');
    expect(said).toEqual([]);
  });

  it('are named where they are not', () => {
    const { data, said } = fieldsOf('---\nquestoin: Why?\nseason: monsoon\nlayout: post\ntoString: x\n---\n');
    expect(data).toEqual({});
    expect(said).toEqual([
      'The field “questoin” is not one of this kind of page, and was left out. Did you mean “question”?',
      'The field “season” was left out: Write one of the seasons: winter, spring, summer, autumn.',
      'The field “layout” is not one of this kind of page, and was left out.',
      'The field “toString” is not one of this kind of page, and was left out.',
    ]);
  });

  it('never make a page of the hub by themselves', () => {
    expect(fieldsOf('---\ndraft: false\nsample: true\n---\n').data).toEqual({});
  });

  it('lose what cannot be seen in them', () => {
    expect(fieldsOf('\uFEFF---\ntitle: Ke\u200Bys\n---\n').data).toEqual({ title: 'Keys' });
  });

  it('are none where the file has none', () => {
    expect(fieldsOf('Words.\n\n---\n\nMore.')).toEqual({ data: {}, body: 'Words.\n\n---\n\nMore.', said: [] });
  });
});
