import type { z } from '#src/schemas/zod.ts';
import { anyOf, count, fieldName, kindOf, quoted } from '#src/checks/field-words.ts';
import { fieldsAt, schemasAt } from '#src/checks/schema-walk.ts';
import { notesOf } from '#src/schemas/schema-notes.ts';
import { nearest } from '#src/model/nearest.ts';

/** One way in which front matter does not have the shape of its schema. */
export interface SchemaProblem {
  /** The field it is about; when the field is missing, the place where it should be. */
  path: readonly PropertyKey[];
  /** Whether the field's name or what it holds is at fault. */
  part: 'key' | 'value';
  message: string;
  fix: string;
}

type Issue = z.core.$ZodIssue;

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** The message a schema gives, unless it is zod's own, which is written for programmers. */
const instruction = (issue: Issue): string | undefined =>
  /^(?:Invalid|Too (?:big|small)|Unrecognized)/u.test(issue.message) ? undefined : issue.message;

/** A description after a colon; names and initials keep their capitals. */
const inSentence = (description: string): string =>
  description.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );

const sizeWords = (issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, value: unknown): string => {
  const isMost = issue.code === 'too_big';
  const limit = Number(isMost ? issue.maximum : issue.minimum);
  const end = `the ${isMost ? 'most' : 'fewest'} is ${limit}`;
  if (issue.origin === 'string') {
    const length = typeof value === 'string' ? value.trim().length : 0;
    return length === 0 ? 'is empty.' : `has ${count(length, 'character')}, and ${end}.`;
  }
  if (issue.origin === 'array') return `has ${count(Array.isArray(value) ? value.length : 0, 'item')}, and ${end}.`;
  return `is ${String(value)}, and the ${isMost ? 'most' : 'least'} is ${limit}.`;
};

/** Puts one of zod's issues into words: what is wrong, with the name of the field and what it holds. */
const wording = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `is ${kindOf(value)}, where ${EXPECTED[issue.expected] ?? issue.expected} belongs.`;
    case 'too_big':
    case 'too_small':
      return sizeWords(issue, value);
    case 'invalid_value':
      if (value === '') return 'is empty.';
      return `is ${typeof value === 'object' ? kindOf(value) : quoted(value)}, which is not one of the choices.`;
    case 'invalid_format':
      if (value === '') return 'is empty.';
      return `is ${quoted(value)}, which is not written as it should be.`;
    default:
      if (value === '') return 'is empty.';
      return typeof value === 'object' ? 'is not right as a whole.' : `cannot be ${quoted(value)}.`;
  }
};

const mending = (issue: Issue, description: string | undefined): string => {
  const choices = issue.code === 'invalid_value' ? `Write ${anyOf(issue.values.map(String))}.` : undefined;
  const kind = issue.code === 'invalid_type' ? (EXPECTED[issue.expected] ?? 'it') : 'it';
  const described = description === undefined ? undefined : `Write ${kind}: ${inSentence(description)}`;
  return instruction(issue) ?? choices ?? described ?? 'Write it as the other pages do.';
};

const unknownKeys = (schema: z.ZodType, data: unknown, issue: Issue & { keys: string[] }): SchemaProblem[] => {
  const known = fieldsAt(schema, issue.path, data);
  const parent = issue.path.length === 0 ? 'here' : `in ${fieldName(issue.path).replace(/^Item/u, 'item')}`;
  return issue.keys.map((key) => {
    const near = nearest(key, known);
    return {
      path: [...issue.path, key],
      part: 'key',

      message: `${fieldName([key])} is not a field ${parent}.`,
      fix: near === undefined ? `Take it out, or use one of ${anyOf(known)}.` : `Did you mean \`${near}\`?`,
    };
  });
};

/** The branch of a union that the author most likely meant: the one with the least wrong in it. */
const likeliestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  branches.toSorted((one, other) => one.length - other.length)[0] ?? [];

const fromIssue = (schema: z.ZodType, data: unknown, issue: Issue): SchemaProblem[] => {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return unknownKeys(schema, data, issue);
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && instruction(issue) === undefined)
    return likeliestBranch(issue.errors).flatMap((inner) =>
      fromIssue(schema, data, { ...inner, path: [...path, ...inner.path] } as Issue),
    );
  const value = valueAt(data, path);
  const [field] = schemasAt(schema, path, data);
  const description = field === undefined ? undefined : notesOf(field).description;
  if (value === undefined || value === null) {
    const missing = value === undefined;
    const told = instruction(issue);
    const help =
      told === undefined && description !== undefined
        ? `Fill it in: ${inSentence(description)}`
        : [told, description].filter((line) => line !== undefined).join(' ');
    return [
      { path, part: 'key', message: `${fieldName(path)} is ${missing ? 'missing' : 'empty'}.`, fix: help || 'Add it.' },
    ];
  }
  const part = typeof value === 'object' ? 'key' : 'value';
  return [{ path, part, message: `${fieldName(path)} ${wording(issue, value)}`, fix: mending(issue, description) }];
};

/** Keeps the first issue about each piece of text or number: the next ones only say the same in other words. */
const firstOfEach = (issues: readonly Issue[], data: unknown): Issue[] => {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    if (typeof valueAt(data, issue.path) === 'object') return true;
    const key = JSON.stringify(issue.path.map(String));
    return !seen.has(key) && seen.add(key);
  });
};

/** Everything about the data that the schema does not accept. */
export const schemaProblems = (schema: z.ZodType, data: unknown): SchemaProblem[] =>
  firstOfEach(schema.safeParse(data).error?.issues ?? [], data).flatMap((issue) => fromIssue(schema, data, issue));
