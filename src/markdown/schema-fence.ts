import type { z } from '#src/schemas/zod.ts';
import { type Locate, PROTOTYPE_NAMES } from '#src/markdown/yaml.ts';
import type { Problem } from '#src/model/issues.ts';
import { nearest } from '#src/model/nearest.ts';

/** Front matter with the places of its fields. */
export interface LocatedFields {
  frontMatter: Record<string, unknown>;
  positionOf: Locate;
  /** What is wrong already; when the front matter cannot be read, the schema has nothing to add. */
  problems: readonly Problem[];
}

const UNREADABLE = ['yaml', 'duplicate-key', 'prototype-name', 'front-matter'];

const fieldName = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const fieldsOf = (schema: z.ZodType): string[] => {
  const { shape } = schema as { shape?: Record<string, unknown> };
  return shape === undefined ? [] : Object.keys(shape);
};

/**
 * What a schema says against front matter, each at the place of its field; a missing field at what should hold it.
 * The checker says the same in more words; this is the fence of a build that nobody has checked.
 */
export const schemaFence = (schema: z.ZodType, { frontMatter, positionOf, problems }: LocatedFields): Problem[] => {
  if (problems.some(({ rule }) => UNREADABLE.includes(rule))) return [];
  const result = schema.safeParse(frontMatter);
  return (result.error?.issues ?? []).flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys
        .filter((key) => key !== 'layout' && !PROTOTYPE_NAMES.includes(key))
        .map((key) => {
          const like = issue.path.length === 0 ? nearest(key, fieldsOf(schema), 3) : undefined;
          const fix = like === undefined ? 'Delete it, or check its name.' : `Did you mean \`${like}\`?`;
          const message = `There is no field called \`${fieldName([...issue.path, key])}\`.`;
          return { ...positionOf([...issue.path, key], 'key'), rule: 'schema', message, fix };
        });
    }
    const message = `\`${fieldName(issue.path)}\` is not right.`;
    return [{ ...positionOf(issue.path), rule: 'schema', message, fix: issue.message }];
  });
};
