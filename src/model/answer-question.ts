import { checkProgress } from '#src/model/module-progress.ts';
import { emptyModule, held } from '#src/model/record.ts';
import { addAnswer, type Edit } from '#src/model/record-edits.ts';

/** What has to be known of a module to note an answer in it. */
export interface AnsweredModule {
  id: string;
  version: number;
  minutes: number;
  /** The ids of the questions it asks. */
  questions: readonly string[];
}

/**
 * Notes an answer and, once that makes a pass, that this version of the module is done. Questions answered right after
 * the pass still count; the day of the pass and its number of tries stay.
 * @param device a name for this device, so that two devices never write the same line
 */
export const answerQuestion =
  ({ id, version, minutes, questions }: AnsweredModule, question: string, right: boolean, device: string): Edit =>
  (before, moment) => {
    const record = addAnswer(id, { question, version, right }, device)(before, moment);
    const mine = held(record.modules, id) ?? emptyModule();
    const check = checkProgress(mine, questions);
    const done = held(mine.done, String(version))?.value;
    if (!check.passed || (done !== undefined && done.right >= check.right.length)) return record;
    const value = {
      minutes: done?.minutes ?? minutes,
      on: done?.on ?? moment.on,
      tries: done?.tries ?? check.tries,
      right: check.right.length,
      of: check.of,
    };
    const modules = {
      ...record.modules,
      [id]: { ...mine, done: { ...mine.done, [version]: { value, at: moment.at } } },
    };
    return { ...record, modules };
  };
