/** A group of results: its id and what it is called. */
export interface SearchGroup {
  id: string;
  label: string;
}

/** What no other group holds. */
const OTHER: SearchGroup = { id: 'pages', label: 'Other pages' };

/** The groups results stand in, each with the kinds of page it holds. */
const GROUPS: readonly (SearchGroup & { kinds: readonly string[] })[] = [
  { id: 'what-to-do', label: 'What to do', kinds: ['Situation'] },
  { id: 'who', label: 'Roles and partners', kinds: ['Role', 'Partner'] },
  { id: 'words', label: 'Words and law', kinds: ['Term', 'Law'] },
  { id: 'stories', label: 'Stories', kinds: ['Day', 'Blog', 'Vlog'] },
  { id: 'learning', label: 'Induction and learning', kinds: ['Module', 'Pathway', 'Learning', 'Event'] },
];

/** The group that a kind of page stands in. */
export const groupOf = (kind: string): SearchGroup => {
  const { id, label } = GROUPS.find(({ kinds }) => kinds.includes(kind)) ?? OTHER;
  return { id, label };
};
