import { type Directory, targetEntry, targetTag } from '#src/model/directory.ts';
import { parseTarget } from '#src/model/site-index.ts';
import type { Family } from '#src/schemas/partners.ts';

/** Something somebody cannot do, and who can, by name. */
export interface Limit {
  text: string;
  who?: { label: string; href?: string; family?: Family };
}

const EMERGENCY = '999';

/** Resolves who can do what somebody cannot; a page that is not published is left out. */
export const limitOf = (directory: Directory, item: { text: string; whoCan?: string }): Limit => {
  const { text, whoCan } = item;
  if (whoCan === undefined) return { text };
  if (whoCan === EMERGENCY) return { text, who: { label: EMERGENCY } };
  const parsed = parseTarget(whoCan);
  if (parsed === undefined || !directory[parsed.collection].some(({ id }) => id === parsed.id)) return { text };
  if (parsed.scheme !== 'situation') return { text, who: targetTag(directory, whoCan) };
  const entry = targetEntry(directory, whoCan);
  return { text, who: { label: entry.data.title, href: entry.href } };
};
