import { type Draft, isBlank, type Kind } from '#src/model/desk/draft.ts';
import { valueAt } from '#src/model/desk/field-values.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

/** What a question asks for: fields of the front matter, and places in the words. */
interface Plan {
  id: string;
  fields?: readonly string[];
  words?: readonly ('lead' | 'rest')[];
}

/** The moments or sections stand here, each a question of its own. */
const PARTS = { id: 'parts' } as const;
const TITLE: Plan = { id: 'title', fields: ['title', 'summary'] };
const PICTURES: Plan = { id: 'pictures', fields: ['people', 'peopleConsentOn'] };
const TEXT: Plan = { id: 'text', words: ['lead'] };

const PLANS: Readonly<Record<Kind, readonly Plan[]>> = {
  day: [
    { id: 'who', fields: ['role', 'partner'] },
    { id: 'hours', fields: ['hours', 'season'] },
    PARTS,
    { id: 'around', words: ['lead', 'rest'] },
    { id: 'meanwhile', fields: ['meanwhile'] },
    { id: 'life-like', fields: ['lifeLike'] },
    { id: 'wishes', fields: ['wishPartnersKnew'] },
    TITLE,
    { id: 'reader', fields: ['contentNote', 'question', 'topics'] },
    PICTURES,
    { id: 'agreed', fields: ['consent', 'published', 'reviewBy', 'owner'] },
  ],
  blog: [
    { id: 'who', fields: ['author', 'partner'] },
    { id: 'opening', fields: ['opening'] },
    TEXT,
    TITLE,
    { id: 'reader', fields: ['question', 'topics', 'series'] },
    PICTURES,
    { id: 'agreed', fields: ['published', 'reviewBy', 'owner'] },
  ],
  vlog: [
    { id: 'who', fields: ['role', 'partner'] },
    { id: 'film', fields: ['video', 'duration', 'filmedAt'] },
    { id: 'captions', fields: ['captions'] },
    { id: 'still', fields: ['poster', 'description', 'people', 'peopleConsentOn'] },
    { id: 'chapters', fields: ['chapters'] },
    TEXT,
    { id: 'life-like', fields: ['lifeLike'] },
    TITLE,
    { id: 'reader', fields: ['question', 'topics'] },
    { id: 'agreed', fields: ['consent', 'published', 'reviewBy', 'owner'] },
  ],
  learning: [
    { id: 'from', fields: ['from'] },
    PARTS,
    { id: 'well', fields: ['wentWell'] },
    { id: 'less-well', fields: ['wentLessWell'] },
    { id: 'challenge', fields: ['challenge'] },
    { id: 'changed', fields: ['changed'] },
    TITLE,
    { id: 'reader', fields: ['topics'] },
    PICTURES,
    { id: 'agreed', fields: ['published', 'withdrawBy', 'reviewBy', 'owner'] },
  ],
  event: [
    { id: 'theme', fields: ['theme'] },
    { id: 'when', fields: ['start', 'end'] },
    { id: 'place', fields: ['place'] },
    { id: 'hosts', fields: ['hosts', 'jointWith'] },
    { id: 'booking', fields: ['booking'] },
    TEXT,
    TITLE,
    { id: 'after', fields: ['writeUpDue', 'learning'] },
    PICTURES,
    { id: 'agreed', fields: ['reviewBy', 'owner'] },
  ],
};

/** Fields that others fill in, after it was sent; what stands in an entry that was brought back stays in it. */
const NOT_ASKED: Readonly<Record<Kind, readonly string[]>> = {
  day: ['sample', 'draft', 'responses'],
  blog: ['sample', 'draft', 'responses'],
  vlog: ['sample', 'draft', 'responses'],
  learning: ['sample', 'draft'],
  event: ['sample', 'draft', 'cancelled', 'changed', 'firstId'],
};

/** The step after the last question. */
export const SEND = 'send';

/** One question of a draft. */
export interface Step {
  /** `who`, or `part:` with the key of a moment or section. */
  id: string;
  /** The question whose words it has: `day.who`, or those it fell back on. */
  question: string;
  fields: readonly FormField[];
  words: readonly ('lead' | 'rest')[];
  /** The key of the moment or section it asks for. */
  part?: string;
}

const planSteps = (draft: Draft, form: readonly FormField[]): Step[] => {
  const plans = PLANS[draft.kind];
  const planned = new Set([...plans.flatMap(({ fields = [] }) => fields), ...NOT_ASKED[draft.kind]]);
  const more: Plan = { id: 'more', fields: form.map(({ name }) => name).filter((name) => !planned.has(name)) };
  return [...plans, more].flatMap((plan): Step[] => {
    if (plan === PARTS)
      return draft.parts.map(({ key }) => ({
        id: `part:${key}`,
        question: `${draft.kind}.part`,
        fields: [],
        words: [],
        part: key,
      }));
    const fields = (plan.fields ?? []).flatMap((name) => form.filter((field) => field.name === name));
    return fields.length === 0 && plan.words === undefined
      ? []
      : [{ id: plan.id, question: `${draft.kind}.${plan.id}`, fields, words: plan.words ?? [] }];
  });
};

/**
 * The questions of a draft, in order: those of its kind, one for each moment, and one for any field that none asks for.
 * Moments stand as they were last sorted: a time that is half written moves nothing under somebody's hands.
 */
export const stepsOf = (draft: Draft, form: readonly FormField[]): Step[] => planSteps(draft, form);

/** Where among the questions somebody is: at the first, when theirs is no more; behind the last, when they are to send. */
export const placeOf = (steps: readonly Step[], at: string): number =>
  at === SEND
    ? steps.length
    : Math.max(
        0,
        steps.findIndex(({ id }) => id === at),
      );

/** The step that asks for a field, or for a part of the words. */
export const stepFor = (steps: readonly Step[], place: readonly (string | number)[]): Step | undefined => {
  const [kind, name] = place;
  if (kind === 'part') return steps.find(({ part }) => part === name);
  if (kind === 'words') return steps.find(({ words }) => words.includes(name as 'lead'));
  return steps.find(({ fields }) => fields.some((field) => field.name === name));
};

const isFilled = (field: FormField, value: unknown): boolean => {
  if (!field.isRequired && isBlank(value)) return true;
  if (field.kind !== 'group') return !isBlank(value);
  return field.fields.every((inner) => isFilled(inner, valueAt({ value }, ['value', inner.name])));
};

/** Whether everything that a question must have is there. */
export const isAnswered = (draft: Draft, { fields, words, part, id }: Step): boolean => {
  if (part !== undefined) {
    const { time, title, text } = draft.parts.find(({ key }) => key === part)!;
    return !isBlank(text) && (draft.kind === 'learning' || (!isBlank(time) && !isBlank(title)));
  }
  if (id === 'text') return !isBlank(draft.lead);
  return words.length > 0 || fields.every((field) => isFilled(field, draft.fields[field.name]));
};

/** Whether a question may be left without an answer: nothing in it must be there. */
const mayBeLeft = (draft: Draft, { fields, words, part, id }: Step): boolean =>
  part === undefined
    ? id !== 'text' && (words.length > 0 || fields.every(({ isRequired }) => !isRequired))
    : draft.kind === 'day';

/** Whether anything has been written for a question, or it has been left as it is. */
export const isTouched = (draft: Draft, { fields, words, part, id }: Step): boolean =>
  draft.seen.includes(id) ||
  (part !== undefined && !isBlank(draft.parts.find(({ key }) => key === part)?.text)) ||
  words.some((place) => !isBlank(draft[place])) ||
  fields.some(({ name }) => !isBlank(draft.fields[name]));

/** The questions that still need an answer; a moment of a day may be left empty. */
export const unanswered = (draft: Draft, steps: readonly Step[]): Step[] =>
  steps.filter((step) => !isAnswered(draft, step) && !mayBeLeft(draft, step));
