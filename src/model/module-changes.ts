import type { Module } from '#src/schemas/modules.ts';

/** A change as the page of a module shows it, with links to the parts of the lesson that are new or different. */
export interface ShownChange {
  version: number;
  on: string;
  what: string;
  minutes?: number;
  parts: readonly { text: string; href: string }[];
}

/** The changes of a module, newest first. @param headings the headings of its lesson */
export const shownChanges = (
  changes: Module['changes'],
  headings: readonly { text: string; slug: string }[],
): ShownChange[] =>
  changes.map(({ headings: named, ...change }) => ({
    ...change,
    parts: named.flatMap((name) =>
      headings.filter(({ text }) => text === name).map(({ text, slug }) => ({ text, href: `#${slug}` })),
    ),
  }));
