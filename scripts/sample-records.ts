import { fileText } from '#src/model/record-file.ts';
import { emptyModule, emptyRecord } from '#src/model/record.ts';
import { type LearnerRecord, recordSchema } from '#src/schemas/record.ts';

/** What made-up records are to be like. */
export interface SampleShape {
  /** The ids of the modules they speak of. */
  modules: readonly string[];
  /** The ids of the partners they come from. */
  partners: readonly string[];
  /** The id of the pathway they are on, and of a task on it with the option that some have done. */
  pathway: string;
  task?: { id: string; option: string };
  /** About how many bytes a file has. */
  bytes: number;
}

/** A made-up file, as somebody would send it. */
export interface SampleFile {
  file: string;
  text: string;
}

const FIRST = 'Ada Bram Chidi Dolores Eilidh Farah Gwen Hamza Ines Jago Kezia Lewin Mina Noor Owen Priya'.split(' ');
const LAST = 'Abara Bright Cole Dunne Eze Firth Gill Hart Iqbal Jones Khan Lowe Moss Nair Odell Price'.split(' ');
const NOTE = 'I keep thinking about who would have told her, and when. Next week I ask our front desk how they do it. ';

/** Numbers that look like chance and are the same each time (Marsaglia, "Xorshift RNGs", 2003). */
const numbers = (seed: number): ((below: number) => number) => {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};

const pick = <Item>(items: readonly Item[], below: (most: number) => number): Item =>
  items[below(items.length)] as Item;

const recordOf = (index: number, { modules, partners, pathway, task, bytes }: SampleShape): LearnerRecord => {
  const below = numbers(index);
  const instant = (): string =>
    new Date(Date.UTC(2026, 8 + below(6), 1 + below(28), below(24), below(60), below(60), below(1000))).toISOString();
  const at = instant();
  const started = modules.slice(0, Math.min(modules.length, 1 + below(modules.length + 4)));
  const tasks =
    task !== undefined && below(2) === 0
      ? { [task.id]: { value: { option: task.option, on: at.slice(0, 10) }, at: instant() } }
      : {};
  // A note of some length, and as many answers as make the file as large as it is to be.
  const answers = Math.round((bytes - 800 - started.length * 3000) / 252 / started.length);
  return recordSchema.parse({
    ...emptyRecord(),
    reader: {
      name: { value: `${pick(FIRST, below)} ${pick(LAST, below)} ${index + 1}`, at },
      partner: { value: pick(partners, below), at },
    },
    pathways: { [pathway]: { start: { value: at.slice(0, 10), at }, tasks } },
    modules: Object.fromEntries(
      started.map((id) => [
        id,
        {
          ...emptyModule(),
          done: { '1': { value: { on: at.slice(0, 10), minutes: 9, right: 3, of: 4, tries: 2 }, at: instant() } },
          attempts: Object.fromEntries(
            Array.from({ length: answers }, (_, answer) => {
              const when = instant();
              const value = {
                question: `question-${answer % 4}`,
                version: 1,
                right: answer % 3 > 0,
                on: when.slice(0, 10),
              };
              return [`${when.toLowerCase().replaceAll(/[^0-9]/g, '')}-${index}x${answer}`, { value, at: when }];
            }),
          ),
          confidence: { before: { value: 1 + below(3), at: instant() }, after: { value: 3 + below(3), at: instant() } },
          reflections: {
            'who-told': { desk: { value: { text: NOTE.repeat(22), on: at.slice(0, 10) }, at: instant() } },
          },
        },
      ]),
    ),
  });
};

/** Made-up record files, each one valid and about as large as asked, the same each time. */
export const sampleFiles = (count: number, shape: SampleShape): SampleFile[] =>
  Array.from({ length: count }, (_, index) => ({
    file: `record-${String(index + 1).padStart(3, '0')}.json`,
    text: fileText(recordOf(index, shape)),
  }));
