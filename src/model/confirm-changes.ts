import type { ModuleFacts } from '#src/model/catalogue.ts';
import type { ModuleProgress } from '#src/model/module-progress.ts';
import { type Edit, setDone } from '#src/model/record-edits.ts';

/**
 * Writes down that a reader who did an older version of a module has read what changed since: the version of today is
 * done, with the check as it was and the minutes of the changes alone. Changes nothing for a module that is not done.
 */
export const confirmChanges = ({ module, done, minutesLeft }: ModuleProgress<ModuleFacts>): Edit => {
  if (done === undefined || done.version >= module.version) return (record) => record;
  const { right, of, tries } = done;
  return setDone(module.id, module.version, { right, of, tries, minutes: minutesLeft });
};
