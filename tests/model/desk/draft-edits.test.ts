import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, isBlank, isSameText, newDraft } from '#src/model/desk/draft.ts';
import * as edits from '#src/model/desk/draft-edits.ts';

const day = (change: Partial<Draft> = {}): Draft => ({
  ...newDraft({ key: 'k', kind: 'day', fields: {}, asks: ['One?', 'Two?', 'Three?'], at: 'who', now: 'now' }),
  ...change,
});
const at = (...times: string[]): Draft['parts'] =>
  times.map((time, index) => ({
    key: `moment-${index + 1}`,
    time,
    title: `Title ${index + 1}`,
    text: `Text ${index + 1}`,
  }));
const timesAndTitles = (draft: Draft): string[] => draft.parts.map(({ time, title }) => `${time} ${title}`);

describe('what is pasted', () => {
  it('is kept without what cannot be seen in it', () => {
    const pasted = 'Mi\u200bna';
    expect(edits.setWords('lead', pasted)(day()).lead).toBe('Mina');
    expect(edits.setField(['title'], pasted)(day()).fields['title']).toBe('Mina');
    expect(edits.changePart('moment-1', { text: pasted })(day()).parts[0]?.text).toBe('Mina');
  });
});

describe('two states of a draft', () => {
  it('read the same until words, fields or files change, whatever is ticked or opened', () => {
    const draft = day({ parts: at('08:15', '10:20') });
    for (const edit of [edits.goTo('title'), edits.setPromise('I may', true), edits.setAllAtOnce(true)])
      expect(isSameText(draft, edit(draft))).toBe(true);
    for (const edit of [
      edits.setField(['title'], 'The gate'),
      edits.setWords('rest', 'The end.'),
      edits.changePart('moment-1', { text: 'Other words' }),
      edits.removePart('moment-1'),
      edits.addFile('./gate.jpg'),
    ])
      expect(isSameText(draft, edit(draft))).toBe(false);
  });
});

describe('the moments of a draft', () => {
  it('stand in the order of the clock, and one without a time stays behind the one before it', () => {
    const draft = edits.sortParts(day({ parts: at('10:00', '', '08:00', '09:30') }));
    expect(draft.parts.map(({ key }) => key)).toEqual(['moment-3', 'moment-4', 'moment-1', 'moment-2']);
  });

  it('go on after midnight on a night shift', () => {
    const fields = { hours: { from: '22:00', to: '06:00' } };
    const draft = edits.sortParts(day({ fields, parts: at('02:00', '23:10', '05:45') }));
    expect(draft.parts.map(({ time }) => time)).toEqual(['23:10', '02:00', '05:45']);
  });

  it('change places and times with a neighbour, and go no further than the first and the last', () => {
    const draft = day({ parts: at('08:00', '09:00', '10:00') });
    expect(timesAndTitles(edits.movePart('moment-3', -1)(draft))).toEqual([
      '08:00 Title 1',
      '09:00 Title 3',
      '10:00 Title 2',
    ]);
    expect(edits.movePart('moment-1', -1)(draft)).toBe(draft);
    expect(edits.movePart('moment-3', 1)(draft)).toBe(draft);
  });

  it('lose no words and no times, in whatever order they are edited', () => {
    const change = fc.oneof(
      fc.tuple(fc.nat(5), fc.constantFrom<1 | -1>(1, -1)).map(([index, by]) => edits.movePart(`moment-${index}`, by)),
      fc.nat(5).map((index) => edits.addMoment(`moment-${index}`)),
      fc.constant(edits.sortParts),
      fc.constantFrom('who', 'send').map(edits.goTo),
      fc.boolean().map(edits.setAllAtOnce),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const first = day({ parts: at('08:00', '', '10:00', '09:15') });
        const last = changes.reduce((draft, edit) => edit(draft), first);
        const written = last.parts.filter(({ text }) => text !== '');
        expect(written.map(({ text }) => text).sort()).toEqual(first.parts.map(({ text }) => text).sort());
        expect(
          last.parts
            .map(({ time }) => time)
            .filter(Boolean)
            .sort(),
        ).toEqual(['08:00', '09:15', '10:00']);
        expect(new Set(last.parts.map(({ key }) => key)).size).toBe(last.parts.length);
      }),
    );
  });

  it('are left out of the file while nothing is in them; sections of a learning example are not', () => {
    expect(edits.writtenParts(day())).toEqual([]);
    const learning = newDraft({ key: 'k', kind: 'learning', fields: {}, asks: [], at: '', now: '' });
    expect(edits.writtenParts(learning)).toHaveLength(5);
  });
});

describe('the fields of a draft', () => {
  it('get the partner and the keeper with the role, unless somebody chose another keeper', () => {
    const first = edits.setRole(['role'], 'gp', 'general-practice')(day());
    expect(first.fields).toEqual({ role: 'gp', partner: 'general-practice', owner: 'general-practice' });
    const second = edits.setRole(['role'], 'senco', 'schools')(first);
    expect(second.fields).toEqual({ role: 'senco', partner: 'schools', owner: 'schools' });
    const kept = edits.setField(['owner'], 'police')(second);
    expect(edits.setRole(['role'], 'gp', 'general-practice')(kept).fields['owner']).toBe('police');
  });

  it('hold lists that can be added to, moved in and taken from', () => {
    const draft = [
      edits.setField(['wishes', 0], 'one'),
      edits.setField(['wishes', 2], 'three'),
      edits.moveItem(['wishes'], 2, -1),
    ].reduce((now, edit) => edit(now), day());
    expect(draft.fields['wishes']).toEqual(['one', 'three', '']);
    expect(edits.removeItem(['wishes'], 0)(draft).fields['wishes']).toEqual(['three', '']);
    expect(edits.moveItem(['wishes'], 0, -1)(draft)).toEqual(draft);
  });
});

describe('a picture of a draft', () => {
  it('goes with every mark that shows it, and leaves the words', () => {
    const text = 'Before.\n\n![A (small) kettle](./kettle.jpg)\n\nAfter ![Another](./kettle-2.jpg).';
    const draft = [edits.addFile('./kettle.jpg'), edits.addFile('./kettle.jpg'), edits.setWords('lead', text)].reduce(
      (now, edit) => edit(now),
      day({ fields: { poster: './kettle.jpg' } }),
    );
    expect(draft.files).toEqual(['./kettle.jpg']);
    const left = edits.removeFile('./kettle.jpg')(draft);
    expect(left.files).toEqual([]);
    expect(left.lead).toBe('Before.\n\nAfter ![Another](./kettle-2.jpg).');
    expect(isBlank(left.fields['poster'])).toBe(true);
    const figure = { ...draft, rest: 'One.\n\n<Figure src="./kettle.jpg" alt="A kettle" />\n\nTwo.' };
    expect(edits.removeFile('./kettle.jpg')(figure).rest).toBe('One.\n\nTwo.');
  });
});
