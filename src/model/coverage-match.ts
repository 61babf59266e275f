import { canonicalJson } from '#src/model/canonical.ts';
import { isOpen, type OpenFile, type TriedFile } from '#src/model/coverage-file.ts';
import { mergeRecords } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** Why some files may belong to one person. */
export type MatchKind =
  /** They say the same, word for word. */
  | 'copy'
  /** They share what was done, to the millisecond: copies of one record, saved at different times. */
  | 'shared'
  /** They share what was done, but bear different names. */
  | 'names-differ'
  /** They bear one name and share nothing. */
  | 'same-name';

/** Files that may belong to one person, and how they are counted. */
export interface Match {
  /** Stands for these very files; another file among them makes another match. */
  key: string;
  kind: MatchKind;
  ids: readonly string[];
  /** The names of the files, in order. */
  files: readonly string[];
  /** The names typed in them, in order. */
  names: readonly string[];
  /** Whether they are counted as one person. */
  isOne: boolean;
  /** Whether somebody can decide otherwise. */
  isOpenToChange: boolean;
}

/** What a coordinator decided about matches, by their keys: one person, or several. */
export type Decisions = Readonly<Record<string, boolean>>;

/** Files of one person with the record they make together. */
export interface Holder {
  files: readonly OpenFile[];
  record: LearnerRecord;
}

/** How many things done at the same instant make two records one; a record that holds fewer has to share all it holds. */
const ENOUGH = 2;

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byFile = (one: OpenFile, other: OpenFile): number => order(one.file, other.file) || order(one.id, other.id);

/** A name as it is compared: capitals, accents' spelling and spaces aside. */
const nameKey = ({ name }: OpenFile): string => name.normalize('NFKC').toLowerCase();

const namesIn = (files: readonly OpenFile[]): string[] => [...new Set(files.map(nameKey))].filter(Boolean);

const gathered = (files: readonly OpenFile[], keyOf: (file: OpenFile) => string): OpenFile[][] => [
  ...files
    .reduce((all, file) => {
      const key = keyOf(file);
      const group = all.get(key);
      if (group === undefined) all.set(key, [file]);
      else group.push(file);
      return all;
    }, new Map<string, OpenFile[]>())
    .values(),
];

/** What two files that say the same have in common for certain, and few others do: cheap to tell for hundreds of files. */
const trait = (file: OpenFile): string => {
  const [first = ''] = file.facts;
  return `${nameKey(file)} ${file.facts.size} ${first}`;
};

/** Files that say the same. Two records that hold nothing and bear no name say nothing about whose they are. */
const copies = (files: readonly OpenFile[]): OpenFile[][] => {
  const saysNothing = ({ facts, name }: OpenFile): boolean => facts.size === 0 && name === '';
  return gathered(files, (file) => (saysNothing(file) ? file.id : trait(file))).flatMap((group) =>
    group.length === 1 ? [group] : gathered(group, ({ record }) => canonicalJson(record)),
  );
};

/** Groups of which one shares enough with the other, put together, and those with whom they share. */
const sharing = (groups: readonly OpenFile[][]): OpenFile[][][] => {
  const root = groups.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const seen = new Map<string, number[]>();
  groups.forEach(([file], index) => {
    const shared = new Map<number, number>();
    for (const fact of file?.facts ?? []) {
      const holders = seen.get(fact);
      if (holders === undefined) seen.set(fact, [index]);
      else {
        for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1);
        holders.push(index);
      }
    }
    for (const [other, count] of shared) {
      const most = Math.min(file?.facts.size ?? 0, groups[other]?.[0]?.facts.size ?? 0);
      if (count >= Math.min(ENOUGH, most)) root[rootOf(index)] = rootOf(other);
    }
  });
  const found = new Map<number, OpenFile[][]>();
  groups.forEach((group, index) => found.set(rootOf(index), [...(found.get(rootOf(index)) ?? []), group]));
  return [...found.values()];
};

const matchOf = (kind: MatchKind, files: readonly OpenFile[], decisions: Decisions, isOneByItself: boolean): Match => {
  const inOrder = [...files].sort(byFile);
  const key = [kind, ...inOrder.map(({ id }) => id).sort(order)].join(' ');
  return {
    key,
    kind,
    ids: inOrder.map(({ id }) => id),
    files: inOrder.map(({ file }) => file),
    names: [...new Set(inOrder.map(({ name }) => name).filter(Boolean))].sort(order),
    isOne: kind === 'copy' || (Object.hasOwn(decisions, key) ? decisions[key] === true : isOneByItself),
    isOpenToChange: kind !== 'copy',
  };
};

const holderOf = (files: readonly OpenFile[], isOneRecord: boolean): Holder => {
  // What was cleared in one record says nothing about another: only copies of one record carry it over.
  const parts = files.map(({ record }) => (isOneRecord ? record : { ...record, cleared: {} }));
  const [first, ...rest] = parts as [LearnerRecord, ...LearnerRecord[]];
  return { files: [...files].sort(byFile), record: rest.reduce(mergeRecords, first) };
};

/** Files that share what was done but bear several names: those of one name together, those without a name alone. */
const apart = (groups: readonly OpenFile[][], names: readonly string[]): OpenFile[][] => {
  if (names.length < 2) return [...groups];
  const named = groups.flat().filter((file) => file.name !== '');
  return [...gathered(named, nameKey), ...groups.filter((group) => group.every(({ name }) => name === ''))];
};

/** Groups that bear one name; a group without a name is with nobody. */
const byNames = (groups: readonly OpenFile[][]): Map<string, OpenFile[][]> => {
  const found = new Map<string, OpenFile[][]>();
  for (const group of groups) {
    const key = namesIn(group).join('\n') || `\n${group[0]?.id}`;
    found.set(key, [...(found.get(key) ?? []), group]);
  }
  return found;
};

/**
 * Puts together the files of one person, and says what was put together and what was not. Files that say the same, or
 * that share what was done to the millisecond, are one person's, unless they bear different names. Files that only bear
 * the same name are never put together by themselves: two people may have one name. The order of the files does not matter.
 */
export const matchFiles = (
  tried: readonly TriedFile[],
  decisions: Decisions = {},
): { holders: Holder[]; matches: Match[] } => {
  const matches: Match[] = [];
  const same = copies(tried.filter(isOpen));
  for (const group of same) if (group.length > 1) matches.push(matchOf('copy', group, decisions, true));
  const related = sharing(same).flatMap((groups) => {
    if (groups.length === 1) return groups;
    const files = groups.flat();
    const names = namesIn(files);
    const match = matchOf(names.length > 1 ? 'names-differ' : 'shared', files, decisions, names.length < 2);
    matches.push(match);
    return match.isOne ? [files] : apart(groups, names);
  });
  // Whoever decided that copies of one record belong to several people is not asked about their names again.
  const settled = new Set(matches.filter(({ kind, isOne }) => kind === 'shared' && !isOne).flatMap(({ ids }) => ids));
  const holders: Holder[] = [];
  for (const groups of byNames(related).values()) {
    const files = groups.flat();
    const isAsked = groups.length > 1 && !files.every(({ id }) => settled.has(id));
    const match = isAsked ? matchOf('same-name', files, decisions, false) : undefined;
    if (match !== undefined) matches.push(match);
    holders.push(...(match?.isOne ? [holderOf(files, false)] : groups.map((group) => holderOf(group, true))));
  }
  return { holders, matches: matches.sort((one, other) => order(one.key, other.key)) };
};
