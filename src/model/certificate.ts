import type { Catalogue, CataloguePathway } from '#src/model/catalogue.ts';
import { longDate } from '#src/model/dates.ts';
import { isPass } from '#src/model/module-progress.ts';
import { notesOf } from '#src/model/notes.ts';
import { minutesWords } from '#src/model/pathway-stages.ts';
import { type PathwayProgress, pathwayProgress } from '#src/model/pathway-progress.ts';
import { itemTitle } from '#src/model/progress-words.ts';
import { emptyModule, held, tidy } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** One line of what was covered. */
export interface Covered {
  title: string;
  /** The day, year-month-day. */
  on: string;
  minutes: number;
  /** For a module: the version, and how its check went. */
  version?: number;
  check?: { right: number; of: number; tries: number };
  /** For a task: what was done. */
  option?: string;
}

/** Something the reader wrote and may choose to show. */
export interface ShownNote {
  key: string;
  module: string;
  title: string;
  prompt: string;
  text: string;
  on: string;
}

/** Everything a certificate says, before its words are laid out. */
export interface Certificate {
  pathway: CataloguePathway;
  name: string;
  isComplete: boolean;
  covered: readonly Covered[];
  /** How many of the required steps are done, of how many. */
  done: number;
  required: number;
  /** Minutes of everything that was covered. */
  minutes: number;
  first?: string;
  last?: string;
  /** In how many modules a check was passed, and in how many the reader is surer than before, of how many they said. */
  passed: number;
  surer: { count: number; of: number };
  /** The question the reader takes to their team. */
  question?: string;
}

/** Minutes of every version of a module that was done: what changed since counts on top of the first reading. */
const minutesDone = (record: LearnerRecord, id: string): number =>
  Object.values(held(record.modules, id)?.done ?? {}).reduce((sum, { value }) => sum + value.minutes, 0);

const coveredIn = (record: LearnerRecord, { stages }: PathwayProgress): Covered[] =>
  stages
    .flatMap(({ items }) => items)
    .flatMap((item): Covered[] => {
      const { module, task } = item;
      if (module?.done !== undefined) {
        const { on, version, right, of, tries } = module.done;
        const minutes = minutesDone(record, module.module.id);
        return [{ title: itemTitle(item), on, minutes, version, check: { right, of, tries } }];
      }
      if (task?.done === undefined) return [];
      const { option, on } = task.done;
      return [{ title: itemTitle(item), on, minutes: option.minutes, option: option.text }];
    });

const isPassed = ({ check }: Covered): boolean => check !== undefined && isPass(check.right, check.of);

/** What a certificate of a pathway says. */
export const certificateOf = (record: LearnerRecord, catalogue: Catalogue, pathway: CataloguePathway): Certificate => {
  const progress = pathwayProgress(record, catalogue, pathway);
  const covered = coveredIn(record, progress);
  const days = covered.map(({ on }) => on).sort();
  const [first] = days;
  const last = days.at(-1);
  const modules = progress.stages.flatMap(({ items }) => items.flatMap(({ module }) => (module ? [module] : [])));
  const both = modules.flatMap(({ confidence: { before, after } }) =>
    before === undefined || after === undefined ? [] : [after - before],
  );
  const question = catalogue.modules.find(({ id }) => id === record.reader.question?.value)?.teamQuestion;
  return {
    pathway,
    covered,
    name: record.reader.name?.value ?? '',
    isComplete: progress.isComplete,
    done: progress.done,
    required: progress.required,
    minutes: covered.reduce((sum, { minutes }) => sum + minutes, 0),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    passed: covered.filter(isPassed).length,
    surer: { count: both.filter((change) => change > 0).length, of: both.length },
    ...(question !== undefined && { question }),
  };
};

/** The sentence under the name: what was finished, when, and how long it took. */
export const certificateSentence = ({ isComplete, done, required, first, last, minutes }: Certificate): string => {
  const what = isComplete
    ? `has finished ${required === 1 ? 'the one step' : `all ${required} steps`} of this pathway`
    : `has covered ${done} of the ${required} steps of this pathway`;
  if (first === undefined || last === undefined) return `${what}.`;
  const when = first === last ? `on ${longDate(first)}` : `between ${longDate(first)} and ${longDate(last)}`;
  return `${what} ${when}: ${minutesWords(minutes)} in all.`;
};

/** How sure the reader was before and after, in words; never a percentage, and nothing where they are not surer. */
export const confidenceSentence = ({ surer: { count, of } }: Certificate): string | undefined => {
  if (count === 0) return undefined;
  if (count === of)
    return of === 1
      ? 'Surer after than before.'
      : `Surer after than before in all ${of} modules where both were noted.`;
  return `Surer after than before in ${count} of the ${of} modules where both were noted.`;
};

/** How the knowledge checks went, in words. */
export const checksSentence = ({ covered, passed }: Certificate): string | undefined => {
  if (passed === 0) return undefined;
  const checks = covered.filter(isPassed).flatMap(({ check }) => (check ? [check] : []));
  const right = checks.reduce((sum, check) => sum + check.right, 0);
  const of = checks.reduce((sum, check) => sum + check.of, 0);
  return `${passed} ${passed === 1 ? 'check' : 'checks'} passed, ${right} of ${of} questions right.`;
};

/** What the reader wrote in the modules of a pathway: they choose what, if anything, is shown. */
export const notesToShow = (record: LearnerRecord, catalogue: Catalogue, pathway: CataloguePathway): ShownNote[] => {
  const ids = pathway.stages.flatMap(({ items }) =>
    items.flatMap(({ module }) => (module === undefined ? [] : [module])),
  );
  return catalogue.modules
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, title, reflections }) =>
      reflections.flatMap(({ id: prompt, prompt: words }) =>
        notesOf(held(record.modules, id) ?? emptyModule(), prompt).map(({ device, text, on }) => ({
          key: `${id} ${prompt} ${device}`,
          module: id,
          title,
          prompt: words,
          text,
          on,
        })),
      ),
    );
};

/** A record with only those of the reader's notes that they chose to show. @param chosen keys of notes */
export const withNotes = (record: LearnerRecord, chosen: readonly string[]): LearnerRecord =>
  tidy({
    ...record,
    modules: Object.fromEntries(
      Object.entries(record.modules).map(([id, module]) => [
        id,
        {
          ...module,
          reflections: Object.fromEntries(
            Object.entries(module.reflections).map(([prompt, notes]) => [
              prompt,
              Object.fromEntries(
                Object.entries(notes).filter(([device]) => chosen.includes(`${id} ${prompt} ${device}`)),
              ),
            ]),
          ),
        },
      ]),
    ),
  });
