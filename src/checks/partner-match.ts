import type { EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { findEntry } from '#src/model/site-index.ts';

const { error } = issuesOf('partner-match');

/** The role whose story it is: `role` of a day or vlog, `author.role` of a blog. */
const roleOf = (data: Record<string, unknown>): unknown => {
  const { author } = data;
  return data['role'] ?? (typeof author === 'object' && author !== null && 'role' in author ? author.role : undefined);
};

/** The partner of a story is the partner its role works for. */
export const partnerMatchRule: EntryRule = (entry, site) => {
  if (!['days', 'blogs', 'vlogs'].includes(entry.collection)) return [];
  const { partner } = entry.data;
  const role = roleOf(entry.data);
  if (typeof partner !== 'string' || typeof role !== 'string') return [];
  const works = findEntry(site.index, 'roles', role)?.partner;
  if (works === undefined || works === partner || findEntry(site.index, 'partners', partner) === undefined) return [];
  const message = `The role ${quoted(role)} works for ${quoted(works)}, not for ${quoted(partner)}.`;
  return [
    error(entry.file, entry.locate(['partner'], 'value'), message, `Write partner: ${works}, or choose another role.`),
  ];
};
