import { type Draft, type DraftPart, isEmptyPart } from '#src/model/desk/draft.ts';
import { type FieldPath, valueAt, withItemMoved, withoutItem, withValue } from '#src/model/desk/field-values.ts';
import { minutesOf } from '#src/model/dates.ts';
import { seenWords } from '#src/model/invisible.ts';

/** A change to a draft. */
export type Edit = (draft: Draft) => Draft;

const A_DAY = 1440;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Writes a value into a field; words without what cannot be seen in them. */
export const setField =
  (path: FieldPath, value: unknown): Edit =>
  (draft) => ({
    ...draft,
    fields: withValue(draft.fields, path, typeof value === 'string' ? seenWords(value) : value),
  });

/** Takes one item out of a list. */
export const removeItem =
  (path: FieldPath, index: number): Edit =>
  (draft) => ({ ...draft, fields: withoutItem(draft.fields, path, index) });

/** Moves an item of a list earlier or later. */
export const moveItem =
  (path: FieldPath, index: number, by: 1 | -1): Edit =>
  (draft) => ({ ...draft, fields: withItemMoved(draft.fields, path, index, by) });

/** Chooses a role, and with it the partner it works for, which also keeps the page true. */
export const setRole =
  (path: FieldPath, role: string, partner: string | undefined): Edit =>
  (draft) => {
    const withRole = setField(path, role)(draft);
    if (partner === undefined) return withRole;
    const { owner, partner: before } = draft.fields;
    const keeps = owner === undefined || owner === '' || owner === before;
    return { ...withRole, fields: { ...withRole.fields, partner, ...(keeps && { owner: partner }) } };
  };

/** Writes the words that stand outside of all parts. */
export const setWords =
  (place: 'lead' | 'rest', text: string): Edit =>
  (draft) => ({ ...draft, [place]: seenWords(text) });

/** Whether the hours of the day end on the next morning. */
const startOfDay = (draft: Draft): number => {
  const [from, to] = ['from', 'to'].map((name) => valueAt(draft.fields, ['hours', name]));
  const isOvernight =
    typeof from === 'string' && typeof to === 'string' && TIME.test(from) && TIME.test(to) && to <= from;
  return isOvernight ? minutesOf(from) : 0;
};

/**
 * The moments in the order of the clock, which on a night shift goes on after midnight; one without a time stays behind
 * the one before it. Sections of a learning example have no times, and stay as they are.
 */
const partsInOrder = (draft: Draft): DraftPart[] => {
  const start = startOfDay(draft);
  let last = -1;
  return draft.parts
    .map((part, index) => {
      if (TIME.test(part.time)) last = (minutesOf(part.time) - start + A_DAY) % A_DAY;
      return { part, at: last, index };
    })
    .sort((one, other) => one.at - other.at || one.index - other.index)
    .map(({ part }) => part);
};

/** Puts the moments in the order of the clock; a draft whose moments are in order already stays as it is. */
export const sortParts: Edit = (draft) => {
  const parts = partsInOrder(draft);
  return parts.every((part, index) => part === draft.parts[index]) ? draft : { ...draft, parts };
};

/** Changes one moment or section; the order stays until it is asked for, so that nothing moves under somebody's hands. */
export const changePart =
  (key: string, change: Partial<Omit<DraftPart, 'key'>>): Edit =>
  (draft) => {
    const seen = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, typeof value === 'string' ? seenWords(value) : value]),
    );
    return { ...draft, parts: draft.parts.map((part) => (part.key === key ? { ...part, ...seen } : part)) };
  };

/** The key that the next moment gets. */
export const nextPartKey = ({ parts }: Pick<Draft, 'parts'>): string => {
  const numbers = parts.map(({ key }) => Number(/\d+$/.exec(key)?.[0] ?? 0));
  return `moment-${Math.max(0, ...numbers) + 1}`;
};

/** Adds an empty moment after another, or at the end. */
export const addMoment =
  (after?: string): Edit =>
  (draft) => {
    const part: DraftPart = { key: nextPartKey(draft), time: '', title: '', text: '' };
    const at = draft.parts.findIndex(({ key }) => key === after);
    const place = at === -1 ? draft.parts.length : at + 1;
    return { ...draft, parts: [...draft.parts.slice(0, place), part, ...draft.parts.slice(place)] };
  };

/** Takes a moment away. */
export const removePart =
  (key: string): Edit =>
  (draft) => ({ ...draft, parts: draft.parts.filter((part) => part.key !== key) });

/** Moves a moment earlier or later in the day: it changes places, and times, with its neighbour. */
export const movePart =
  (key: string, by: 1 | -1): Edit =>
  (draft) => {
    const parts = partsInOrder(draft);
    const at = parts.findIndex((part) => part.key === key);
    const [one, other] = [parts[at], parts[at + by]];
    if (one === undefined || other === undefined) return draft;
    parts[at] = { ...other, time: one.time };
    parts[at + by] = { ...one, time: other.time };
    return { ...draft, parts };
  };

/** Notes a file that lies beside the entry. */
export const addFile =
  (name: string): Edit =>
  (draft) =>
    draft.files.includes(name) ? draft : { ...draft, files: [...draft.files, name] };

const MARKS = (name: string): RegExp[] => {
  const exact = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return [
    new RegExp(String.raw`\n*!\[[^\]]*\]\(${exact}\)`, 'g'),
    new RegExp(String.raw`\n*<Figure[^>]*src="${exact}"[^>]*/>`, 'g'),
  ];
};

/** Takes a file away, and every place in the words that shows it. */
export const removeFile =
  (name: string): Edit =>
  (draft) => {
    const without = (text: string): string => MARKS(name).reduce((left, mark) => left.replaceAll(mark, ''), text);
    return {
      ...draft,
      files: draft.files.filter((file) => file !== name),
      fields: Object.fromEntries(
        Object.entries(draft.fields).map(([key, value]) => [key, value === name ? '' : value]),
      ),
      lead: without(draft.lead),
      rest: without(draft.rest),
      parts: draft.parts.map((part) => ({ ...part, text: without(part.text) })),
    };
  };

/** Ticks a box before sending, or takes the tick away. */
export const setPromise =
  (promise: string, isMade: boolean): Edit =>
  (draft) => ({
    ...draft,
    promises: isMade
      ? [...draft.promises.filter((one) => one !== promise), promise]
      : draft.promises.filter((one) => one !== promise),
  });

/** Puts away what was to be looked at in words that were brought in. */
export const forgetNotes: Edit = (draft) => ({ ...draft, notes: [] });

/** Opens a question; the one that was open has been seen. */
export const goTo =
  (step: string): Edit =>
  (draft) => ({ ...sortParts(draft), at: step, seen: [...draft.seen.filter((one) => one !== draft.at), draft.at] });

/** Shows one question at a time, or all at once. */
export const setAllAtOnce =
  (isAllAtOnce: boolean): Edit =>
  (draft) => ({ ...sortParts(draft), isAllAtOnce });

/** The moments that have anything in them, in order. */
export const writtenParts = (draft: Draft): DraftPart[] =>
  partsInOrder(draft).filter((part) => draft.kind === 'learning' || !isEmptyPart(part));
