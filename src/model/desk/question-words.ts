import type { Draft } from '#src/model/desk/draft.ts';
import { placeOf, type Step } from '#src/model/desk/questions.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** How a question is asked. */
export interface Asked {
  ask: string;
  hint?: string;
}

/** The words of a question: its own, those in settings, or the name of its first field. */
export const questionWords = (settings: Pick<Settings, 'wording'>, draft: Draft, step: Step): Asked => {
  const set = settings.wording.desk.questions.find(({ id }) => id === step.question);
  const part = draft.parts.find(({ key }) => key === step.part);
  const hint = set?.hint;
  if (part !== undefined && draft.kind === 'learning') return { ask: part.title, ...(hint && { hint }) };
  const own = part?.ask === undefined || part.ask === '' ? undefined : part.ask;
  const when = part !== undefined && part.title !== '' ? `${part.time} ${part.title}`.trim() : undefined;
  const ask = own ?? when ?? set?.ask ?? step.fields[0]?.label ?? 'Your words';
  return { ask, ...(hint !== undefined && { hint }) };
};

/** Where somebody is: "Question 5 of 9". */
export const placeWords = (steps: readonly Step[], at: string): string => {
  const place = placeOf(steps, at);
  return place === steps.length ? 'Last step: send' : `Question ${place + 1} of ${steps.length}`;
};
