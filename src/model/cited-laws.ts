import { type Directory, entriesOf, type Listed } from '#src/model/directory.ts';

/** A law as a page cites it: the entry, and what it says there. */
export interface CitedLaw {
  law: Listed<'laws'>;
  says: string;
}

/** The published laws behind citations, in the order given; without words of its own, a citation says the law's summary. */
export const citedLaws = (directory: Directory, citations: readonly { law: string; says?: string }[]): CitedLaw[] =>
  citations.flatMap(({ law, says }) =>
    entriesOf(directory, 'laws', [law]).map((entry) => ({ law: entry, says: says ?? entry.data.summary })),
  );

/** The published laws with these ids, each with what it means for partners. */
export const dutyLaws = (directory: Directory, ids: readonly string[]): CitedLaw[] =>
  entriesOf(directory, 'laws', ids).map((law) => ({ law, says: law.data.forYou }));
