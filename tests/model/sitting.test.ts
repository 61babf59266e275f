import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathwayProgress } from '#src/model/pathway-progress.ts';
import { setDone, setReader } from '#src/model/record-edits.ts';
import { SITTINGS, sittingOf } from '#src/model/sitting.ts';
import { moduleOf, recordAfter, sampleCatalogue, samplePathway } from './induction-samples.ts';
import { anyRecord } from './record-samples.ts';

const LESSON = { minutes: 7, right: 4, of: 4, tries: 1 };
const sitting = (minutes: number, ...edits: Parameters<typeof recordAfter>) =>
  sittingOf(pathwayProgress(recordAfter(...edits), sampleCatalogue, samplePathway), minutes);
const ids = ({ items }: ReturnType<typeof sitting>) => items.map(({ module, task }) => module?.module.id ?? task?.id);

describe('a sitting', () => {
  it('can be asked for in three lengths', () => {
    expect(SITTINGS).toEqual([7, 15, 30]);
  });

  it('takes what fits, required before optional, in the order of the pathway', () => {
    expect(ids(sitting(7))).toEqual(['welcome']);
    expect(ids(sitting(15))).toEqual(['welcome', 'for-police']);
    expect(ids(sitting(30))).toEqual(['welcome', 'your-duties', 'for-police']);
    expect(sitting(30).minutes).toBe(24);
    expect(ids(sitting(30, setReader('partner', 'police')))).toEqual(['welcome', 'your-duties', 'for-police']);
  });

  it('reads only what changed where that is what is left', () => {
    expect(sitting(5, setDone('welcome', 1, LESSON))).toMatchObject({
      minutes: 5,
      items: [{ module: { state: 'changed' } }],
    });
  });

  it('says what could be begun when nothing fits, and nothing when nothing is left', () => {
    expect(sitting(4)).toMatchObject({ items: [], minutes: 0, tooLong: { module: { module: { id: 'welcome' } } } });
    const all = sampleCatalogue.modules.map(({ id, version }) => setDone(id, version, LESSON));
    const stages = samplePathway.stages.map((stage) => ({ ...stage, items: stage.items.filter(({ task }) => !task) }));
    expect(sittingOf(pathwayProgress(recordAfter(...all), sampleCatalogue, { ...samplePathway, stages }), 30)).toEqual({
      items: [],
      minutes: 0,
    });
  });

  it('never takes longer than the reader has, and leaves out nothing that would still fit', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 0, max: 90 }), lengths, (record, minutes, each) => {
        const modules = sampleCatalogue.modules.map((module, index) =>
          moduleOf(module.id, { ...module, minutes: each[index] ?? 7 }),
        );
        const progress = pathwayProgress(record, { ...sampleCatalogue, modules }, samplePathway);
        const found = sittingOf(progress, minutes);
        const sum = found.items.reduce((total, item) => total + item.minutesLeft, 0);
        expect(sum).toBe(found.minutes);
        expect(sum).toBeLessThanOrEqual(minutes);
        const left = progress.stages
          .flatMap(({ items }) => items)
          .filter((item) => item.minutesLeft > 0 && !found.items.includes(item));
        expect(left.every((item) => item.minutesLeft > minutes - sum)).toBe(true);
        expect(new Set(found.items).size).toBe(found.items.length);
        expect(found.tooLong === undefined).toBe(found.items.length > 0 || left.length === 0);
      }),
      { numRuns: 1000 },
    );
  });
});
