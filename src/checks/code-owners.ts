import type { Owners } from '#src/schemas/owners.ts';

/** An entry, and which partners have a say in it. */
export interface OwnedEntry {
  /** The path of its file from the project's root. */
  file: string;
  /** Its `owner`, which keeps it true, then its `partner`, for whom it speaks; as the file says, so perhaps no partner. */
  partners: readonly unknown[];
}

const HEAD = `# Who is asked to read a change (GitHub Docs, "About code owners"). The last line that fits is the one that counts.
# Made by \`npm run github-files\` from the owners in content/settings/hub.yaml and the owner of each entry: change those.
`;

/** Paths that mean nothing but themselves in this file: any other would own something else, or nothing. */
const PLAIN = /^content\/[a-z0-9/-]+\.mdx$/u;

/** What an entry's line names: its own folder, or its file where it has none. */
const placeOf = (file: string): string => `/${file.replace(/(?<=\/)index\.mdx$/u, '')}`;

/**
 * The file by which GitHub asks a partner's team about the entries that partner keeps: entries of all partners lie side by
 * side in the folders of their kinds, so each entry whose partner has a team has a line. No team is ever made up.
 */
export const codeOwners = (entries: readonly OwnedEntry[], { everything, partners }: Owners): string => {
  const teams = new Map<unknown, string>(partners.map(({ partner, team }) => [partner, team]));
  const lines = entries.flatMap(({ file, partners: named }) => {
    const asked = [...new Set(named.flatMap((partner) => teams.get(partner) ?? []))];
    return asked.length === 0 || !PLAIN.test(file) ? [] : [`${placeOf(file)} ${asked.join(' ')}`];
  });
  const rest = everything === undefined ? [] : [`* ${everything}`];
  const nobody = rest.length + lines.length === 0 ? ['# No team is set, so nobody is asked by itself.'] : [];
  return `${[HEAD, ...nobody, ...rest, ...lines.sort()].join('\n')}\n`;
};
