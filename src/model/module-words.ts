import { longDate } from '#src/model/dates.ts';
import type { ModuleFacts } from '#src/model/catalogue.ts';
import type { ModuleProgress } from '#src/model/module-progress.ts';
import { minutesWords } from '#src/model/pathway-stages.ts';

/** How a reader stands with a module, in a sentence; empty when they have not begun it. */
export const moduleStateWords = ({ state, done, module, check, minutesLeft }: ModuleProgress<ModuleFacts>): string => {
  if (state === 'done' && done !== undefined)
    return `You did this on ${longDate(done.on)}, in version ${done.version}.`;
  if (state === 'changed' && done !== undefined) {
    return `You did version ${done.version} on ${longDate(done.on)}. It is now version ${module.version}: read only what changed, about ${minutesWords(minutesLeft)}.`;
  }
  if (state === 'started') {
    return check.right.length > 0
      ? `You have begun this: ${check.right.length} of ${check.of} questions are right.`
      : 'You have begun this.';
  }
  return '';
};
