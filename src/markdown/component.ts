import { z } from '#src/schemas/zod.ts';
import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';

/** What the body of a component says wrong, and how to mend it. */
export interface Complaint {
  message: string;
  fix: string;
}

/** A component that an author may use: plain data in, plain HTML out. */
export interface AuthorComponent {
  /** The name of the tag. */
  name: string;
  /** What it is for, in a sentence. */
  summary: string;
  /** The attributes it takes; any other is refused. */
  attributes: z.ZodObject;
  /** Whether anything may stand between its tags. */
  children: 'none' | 'blocks';
  /** What is wrong with what stands between its tags; undefined when nothing is. */
  complainOf?(children: readonly Nodes[]): Complaint | undefined;
  /** Its HTML, from attributes that its schema has accepted and children that have been converted. */
  toHast(attributes: Record<string, string>, children: ElementContent[]): Element;
}

/** An attribute: plain text that must not be empty, at most `max` characters. */
export const attribute = (name: string, max: number) =>
  z
    .string({ error: `Add ${name}="…" before the “>”.` })
    .trim()
    .min(1, `Write the ${name} between its quotes; it is empty.`)
    .max(max, `Shorten the ${name} to ${max} characters or fewer.`);

const isList = (node: Nodes): boolean => node.type === 'list';

/** Complains unless the children are one list and nothing else. */
export const oneList =
  (name: string, ordered?: boolean) =>
  (children: readonly Nodes[]): Complaint | undefined => {
    const [only, ...others] = children;
    const right =
      only !== undefined &&
      others.length === 0 &&
      isList(only) &&
      (ordered === undefined || (only.type === 'list' && only.ordered === ordered));
    if (right) return undefined;
    const kind = ordered === true ? 'one numbered list' : 'one list';
    const example = ordered === true ? '“1. ”' : '“- ”';
    return {
      message: `<${name}> must have ${kind} inside it and nothing else.`,
      fix: `Begin each line with ${example}, with an empty line after <${name}> and before </${name}>.`,
    };
  };

/** Complains when nothing stands between the tags. */
export const somethingInside =
  (name: string) =>
  (children: readonly Nodes[]): Complaint | undefined =>
    children.length > 0
      ? undefined
      : { message: `<${name}> has nothing inside it.`, fix: 'Write the words between its tags, or delete it.' };
