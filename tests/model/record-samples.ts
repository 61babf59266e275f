import fc from 'fast-check';
import { tidy } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

const DAYS = ['2026-11-03', '2026-11-12', '2027-01-05'];
const ids = fc.constantFrom('welcome', 'your-duties', 'constructor', 'old-name', 'a1');
const days = fc.constantFrom(...DAYS);
/** Few instants, so that the same one comes up often and ties are tried. */
const stamps = fc
  .integer({ min: 0, max: 12 })
  .map((step) => new Date(Date.UTC(2026, 10, 3, 9, 0, 0, step)).toISOString());
const stamped = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, at: stamps });
const some = <Value>(keys: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(keys, value, { maxKeys: 3, noNullPrototype: true });
const small = fc.integer({ min: 0, max: 5 });
const level = fc.integer({ min: 1, max: 5 });
const done = fc
  .record({ on: days, minutes: small, right: small, of: small, tries: small })
  .map((one) => ({ ...one, right: Math.min(one.right, one.of) }));

const modules = fc.record({
  done: some(fc.constantFrom('1', '2', '3'), stamped(done)),
  attempts: some(ids, stamped(fc.record({ question: ids, version: small, right: fc.boolean(), on: days }))),
  confidence: fc.record(
    { before: stamped(fc.option(level)), after: stamped(fc.option(level)) },
    { requiredKeys: [], noNullPrototype: true },
  ),
  reflections: some(
    ids,
    some(ids, stamped(fc.option(fc.record({ text: fc.string({ maxLength: 20, unit: 'grapheme' }), on: days })))),
  ),
});

/** Any record at all, in its one true form; many of them speak of the same modules at the same instants. */
export const anyRecord: fc.Arbitrary<LearnerRecord> = fc
  .record({
    product: fc.constant('alongside-record' as const),
    format: fc.constant(1 as const),
    reader: fc.record(
      {
        name: stamped(fc.option(fc.string({ maxLength: 12 }))),
        partner: stamped(fc.option(ids)),
        role: stamped(fc.option(ids)),
        question: stamped(fc.option(ids)),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    pathways: some(
      ids,
      fc.record(
        {
          start: stamped(fc.option(days)),
          tasks: some(ids, stamped(fc.option(fc.record({ option: ids, on: days })))),
        },
        { requiredKeys: ['tasks'], noNullPrototype: true },
      ),
    ),
    modules: some(ids, modules),
    stories: some(
      ids.map((id) => `day:${id}`),
      stamped(fc.option(fc.record({ on: days }))),
    ),
    cleared: some(
      ids.map((id) => (id === 'a1' ? 'everything' : `module:${id}`)),
      stamps,
    ),
  })
  .map((record) => tidy(record as LearnerRecord));
