import { describe, expect, it } from 'vitest';
import { emptyRecord } from '#src/model/record.ts';
import { addAnswer } from '#src/model/record-edits.ts';
import { keptText, readRecord } from '#src/model/record-file.ts';
import type { Keeper } from '#src/model/record-keeper.ts';
import { filledRecord } from './bad-records.ts';
import { KEY, openTab, TestShelf } from './shelf.ts';

const answer = (question: string, device = 'abc123') =>
  addAnswer('welcome', { question, version: 1, right: true }, device);
const answersOf = (keeper: Keeper): string[] =>
  Object.values(keeper.current().record.modules['welcome']?.attempts ?? {}).map(({ value }) => value.question);

describe('a copy that cannot be read', () => {
  const BAD = '{"product":"alongside-record","format":1,"modules":{"welcome"';
  const damaged = (text = BAD): TestShelf => {
    const shelf = new TestShelf();
    shelf.texts.set(KEY, text);
    return shelf;
  };

  it('is set aside under a key of its own before anything is written', () => {
    const shelf = damaged();
    const keeper = openTab({ shelf });
    const aside = `${KEY}:2026-11-03T09:00:00.000Z`;
    expect(keeper.current()).toEqual({ record: emptyRecord(), keeping: 'kept', setAside: [aside] });
    keeper.change(answer('first'));
    expect(shelf.texts.get(aside)).toBe(BAD);
    expect(keeper.readAside(aside)).toBe(BAD);
    expect(readRecord(shelf.texts.get(KEY) ?? '')).toEqual({ record: keeper.current().record });
    expect(openTab({ shelf }).current().setAside).toEqual([aside]);
  });

  it('never stands in the place of another, even at the same instant, and the same one is set aside once', () => {
    const shelf = damaged();
    const keeper = openTab({ shelf });
    openTab({ shelf });
    for (const text of ['{"second', '[]', '{"second', '']) {
      shelf.texts.set(KEY, text);
      keeper.refresh();
    }
    const texts = keeper.current().setAside.map((aside) => keeper.readAside(aside));
    expect(texts).toEqual([BAD, '{"second', '[]', '']);
  });

  it('is left untouched where there is no room to set it aside, and nothing is written over it', () => {
    const shelf = damaged();
    shelf.room = KEY.length + BAD.length + 50;
    const keeper = openTab({ shelf });
    expect(keeper.change(answer('first'))).toMatchObject({ keeping: 'stuck', setAside: [] });
    expect(keeper.refresh().keeping).toBe('stuck');
    expect([...shelf.texts]).toEqual([[KEY, BAD]]);
    expect(answersOf(keeper)).toEqual(['first']);
    shelf.room = Infinity;
    keeper.change(answer('second'));
    expect([...shelf.texts.values()]).toContain(BAD);
    expect(answersOf(openTab({ shelf }))).toEqual(['first', 'second']);
  });

  it('does not take what this tab knows with it', () => {
    const shelf = new TestShelf();
    const keeper = openTab({ shelf });
    keeper.change(answer('first'));
    shelf.texts.set(KEY, BAD);
    keeper.refresh();
    expect(answersOf(openTab({ shelf }))).toEqual(['first']);
    expect([...shelf.texts.values()]).toContain(BAD);
  });

  it('is thrown away only when the reader says so, and stays away', () => {
    const shelf = damaged();
    const keeper = openTab({ shelf });
    const [aside = ''] = keeper.current().setAside;
    expect(keeper.dropAside(aside).setAside).toEqual([]);
    expect(openTab({ shelf }).current().setAside).toEqual([]);
    expect([...shelf.texts.values()]).toEqual([keptText(emptyRecord())]);
  });

  it('of a format to come is kept aside, and taken in again by the hub that can read it', () => {
    const future = keptText(filledRecord).replace('"format":1', '"format":2');
    const shelf = damaged(future);
    const keeper = openTab({ shelf });
    keeper.change(answer('second', 'zzz'));
    const [aside = ''] = keeper.current().setAside;
    expect(shelf.texts.get(aside)).toBe(future);
    // The newer hub reads it; here that is played by a copy that this hub can read.
    shelf.texts.set(aside, keptText(filledRecord));
    const newer = openTab({ shelf });
    expect(answersOf(newer).sort()).toEqual(['first', 'second']);
    expect(newer.current().setAside).toEqual([]);
    expect(readRecord(shelf.texts.get(KEY) ?? '')).toEqual({ record: newer.current().record });
  });

  it('that can be read after all stays aside while there is no room to take it in', () => {
    const shelf = new TestShelf();
    shelf.texts.set(`${KEY}:2026-11-03T09:00:00.000Z`, keptText(filledRecord));
    shelf.room = KEY.length * 3 + 24 + keptText(filledRecord).length;
    expect(openTab({ shelf }).current()).toMatchObject({ keeping: 'full', record: filledRecord });
    expect(shelf.texts.size).toBe(1);
  });
});
