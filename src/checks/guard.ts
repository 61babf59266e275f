import type { EntryRule } from '#src/checks/content-site.ts';

/** What the reader of front matter and the guard of bodies refuse; they found it while the entry was read. */
export const guardRule: EntryRule = (entry) => [...entry.problems];
