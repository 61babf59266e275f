import { addDays, addMonths } from '#src/model/dates.ts';
import { HINT_ID, hintFor } from '#src/model/hints.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

/** What is known of a new entry. */
export interface DraftFacts {
  /** The day on which it is made, as year-month-day. */
  today: string;
  /** The partner whose entry it is. */
  partner: string;
  /** The role it is about, where its kind has one. */
  role?: string;
  /** The ids that may be chosen from, by collection or list in settings. */
  choices: (from: string) => readonly string[];
  /** Fields that are known already; what is in them stays as it is. */
  given: Readonly<Record<string, unknown>>;
}

/** Something that had to be chosen for the writer, who alone knows whether it is right. */
export interface ChosenField {
  path: readonly (string | number)[];
  /** What it was set to, in words. */
  value: string;
}

/** The fields of a new entry: every one that must be there, with a hint where only the writer has the words. */
export interface DraftFields {
  data: Record<string, unknown>;
  chosen: ChosenField[];
}

type Path = readonly (string | number)[];

/** Days from today to an event nobody has given a day. */
const EVENT_DAYS = 28;

const TIMES: Readonly<Record<string, string>> = { from: '09:00', to: '17:00' };
const EVENT_TIMES: Readonly<Record<string, string>> = { start: 'T13:00', end: 'T15:00' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a group: those given, and those that must be there. */
type FillGroup = (
  fields: readonly FormField[],
  path: Path,
  given: Readonly<Record<string, unknown>>,
) => Record<string, unknown>;

/** What fills fields, with the list of what it chose. */
const filling = (facts: DraftFacts): { group: FillGroup; chosen: ChosenField[] } => {
  const chosen: ChosenField[] = [];

  const group: FillGroup = (fields, path, given) => {
    const known = new Set(fields.map(({ name }) => name));
    const data: Record<string, unknown> = {};
    for (const field of fields) {
      const held = given[field.name];
      const here = [...path, field.name];
      if (field.kind === 'group' && (isObject(held) || (held === undefined && field.isRequired)))
        data[field.name] = group(field.fields, here, isObject(held) ? held : {});
      else if (held !== undefined) data[field.name] = held;
      else if (field.isRequired) data[field.name] = filled(field, here);
    }
    for (const [name, held] of Object.entries(given)) if (!known.has(name)) data[name] = held;
    return data;
  };

  const choose = (path: Path, value: string): string => {
    chosen.push({ path, value });
    return value;
  };

  const dayOf = (name: string, path: Path): string => {
    if (name === 'published') return facts.today;
    return choose(path, name === 'withdrawBy' ? addMonths(facts.today, 12) : facts.today);
  };

  const textOf = (field: FormField & { kind: 'text' }, path: Path): string => {
    switch (field.format) {
      case 'day':
        return dayOf(field.name, path);
      case 'day-and-time':
        return choose(path, addDays(facts.today, EVENT_DAYS) + (EVENT_TIMES[field.name] ?? 'T13:00'));
      case 'time':
        return choose(path, TIMES[field.name] ?? '12:00');
      case 'film-time':
        return choose(path, '01:00');
      case 'address':
        return `https://${HINT_ID}.example/`;
      case 'id':
        return HINT_ID;
      default:
        return hintFor(field.hint === '' ? field.label : field.hint, field.label, field.most);
    }
  };

  const idOf = (from: string, path: Path): string => {
    if (from === 'partners') return facts.partner;
    if (from === 'roles' && facts.role !== undefined) return facts.role;
    return choose(path, facts.choices(from)[0] ?? HINT_ID);
  };

  const filled = (field: FormField, path: Path): unknown => {
    switch (field.kind) {
      case 'text':
        return textOf(field, path);
      case 'choice':
        return choose(path, field.options[0] ?? HINT_ID);
      case 'reference':
        return idOf(field.to, path);
      case 'target':
        return field.schemes.includes('partner') ? choose(path, `partner:${facts.partner}`) : HINT_ID;
      case 'file':
        return `./${HINT_ID}.${field.types[0] ?? ''}`;
      case 'number':
        return field.least ?? 1;
      case 'yes-no':
        return false;
      case 'group':
        return group(field.fields, path, {});
      case 'list': {
        // The things of a list have no words of their own: what the list is for says what each of them is.
        const item = field.item.hint === '' ? { ...field.item, hint: field.hint, label: field.label } : field.item;
        return Array.from({ length: Math.max(1, field.least ?? 1) }, (_, index) => filled(item, [...path, index]));
      }
      case 'one-of': {
        const [shape] = field.shapes;
        return shape === undefined ? HINT_ID : filled(shape, path);
      }
    }
  };

  return { group, chosen };
};

/**
 * Fills every field that an entry must have: with what is given, with what follows from it, with a choice that the
 * writer is told of, or with a hint of what to write.
 * @param fields the fields of its collection, as a form asks for them
 */
export const draftFields = (fields: readonly FormField[], facts: DraftFacts): DraftFields => {
  const { group, chosen } = filling(facts);
  return { data: group(fields, [], facts.given), chosen };
};
