import { type Directory, entriesOf, type Tag, targetTag } from '#src/model/directory.ts';
import { parseTarget } from '#src/model/site-index.ts';
import type { Module } from '#src/schemas/modules.ts';

/** What is different for some partners and roles, as the page of a module shows it. */
export interface ShownBranch {
  /** Whom it is for, as pointers: `partner:police`. */
  who: readonly string[];
  tags: readonly Tag[];
  points: readonly string[];
  read: readonly { title: string; href: string }[];
}

/** The branches of a module. @throws when one names a partner or role that is not published */
export const shownBranches = (directory: Directory, branches: Module['branches']): ShownBranch[] =>
  branches.map(({ who, points, read }) => ({
    who,
    points,
    tags: who.map((pointer) => targetTag(directory, pointer)),
    read: read.flatMap((pointer) => {
      const target = parseTarget(pointer);
      const [entry] = target === undefined ? [] : entriesOf(directory, target.collection, [target.id]);
      return entry === undefined ? [] : [{ title: entry.data.title, href: entry.href }];
    }),
  }));
