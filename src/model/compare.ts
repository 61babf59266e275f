import { type Directory, entriesOf, entryOf, type Listed, partnerOfTarget } from '#src/model/directory.ts';
import { type Part, partnersIn } from '#src/model/parts.ts';
import { parseTarget } from '#src/model/site-index.ts';
import { soonestFirst } from '#src/model/urgency.ts';
import { type Limit, limitOf } from '#src/model/who-can.ts';

/** What one partner says, and what the other says in the same place. */
export type Both<Value> = readonly [Value, Value];

/** One of the four fields: what it is called, and its lines, each beside the same line of the other partner. */
export interface ComparedField {
  id: string;
  title: string;
  /** Sayings of others, which stand in quotation marks. */
  isSaid: boolean;
  lines: Both<Limit>[];
}

/** Something one partner cannot do, for which its page names the other. */
export interface Handover {
  /** What the partner that cannot says. */
  text: string;
  /** Who says it: the partner itself, or one of its roles. */
  says: { label: string; href: string };
  /** Who can: the other partner, or one of its roles. */
  who: { label: string; href: string };
}

/** A situation in which either has a part. */
export interface ComparedSituation {
  situation: Listed<'situations'>;
  parts: Both<Part | undefined>;
}

/** Two partners side by side. */
export interface Comparison {
  partners: Both<Listed<'partners'>>;
  fields: ComparedField[];
  /** What the first can do that the other cannot, then what the other can. */
  handovers: Both<Handover[]>;
  /** Situations in which both have a part, most urgent first. */
  together: ComparedSituation[];
  /** Situations in which only one has a part. */
  apart: ComparedSituation[];
  /** The laws that bind both, and those that bind only one. */
  laws: { both: Listed<'laws'>[]; only: Both<Listed<'laws'>[]> };
  roles: Both<Listed<'roles'>[]>;
}

const asLimits = (texts: readonly string[]): Limit[] => texts.map((text) => ({ text }));

const fieldsOf = (directory: Directory, partners: Both<Listed<'partners'>>): ComparedField[] => {
  const [one, other] = partners.map(({ data }) => [
    asLimits(data.peopleThink),
    asLimits(data.weDo),
    data.weCannot.map((item) => limitOf(directory, item)),
    asLimits(data.helpsUs),
  ]) as [Limit[][], Limit[][]];
  const titles = [
    ['think', 'What people think we do'],
    ['do', 'What we do'],
    ['cannot', 'What we can’t do'],
    ['helps', 'What helps us'],
  ] as const;
  return titles.map(([id, title], field) => ({
    id,
    title,
    isSaid: id === 'think',
    // Every partner has four lines in each field: the schema sees to it.
    lines: (one[field] ?? []).flatMap((line, index) => {
      const facing = other[field]?.[index];
      return facing === undefined ? [] : [[line, facing] as const];
    }),
  }));
};

/** What `can` does for which a page of `cannot` names it. */
const handoversTo = (directory: Directory, can: string, cannot: Listed<'partners'>): Handover[] => {
  const own = directory.roles.filter(({ data }) => data.partner === cannot.id);
  const limits = [
    ...cannot.data.weCannot.map((item) => ({ item, by: cannot as Listed })),
    ...own.flatMap((role) => role.data.cannot.map((item) => ({ item, by: role as Listed }))),
  ];
  return limits.flatMap(({ item, by }) => {
    const target = parseTarget(item.whoCan ?? '');
    if (target === undefined || !['role', 'partner'].includes(target.scheme)) return [];
    const [named] = entriesOf(directory, target.collection, [target.id]);
    if (named === undefined || partnerOfTarget(directory, item.whoCan ?? '') !== can) return [];
    const label = named.collection === 'partners' ? (named as Listed<'partners'>).data.shortName : named.data.title;
    const says = by.collection === 'partners' ? (by as Listed<'partners'>).data.shortName : by.data.title;
    return [{ text: item.text, says: { label: says, href: by.href }, who: { label, href: named.href } }];
  });
};

const situationsOf = (directory: Directory, ids: Both<string>): ComparedSituation[] =>
  directory.situations
    .map((situation) => {
      const found = partnersIn(directory, situation.data);
      return { situation, parts: [found.get(ids[0]), found.get(ids[1])] as const };
    })
    .filter(({ parts }) => parts.some((part) => part !== undefined))
    .sort((one, other) => soonestFirst(one.situation, other.situation));

/** Sets two partners side by side. @throws when either is not published */
export const comparisonOf = (directory: Directory, ids: Both<string>): Comparison => {
  const partners = [entryOf(directory, 'partners', ids[0]), entryOf(directory, 'partners', ids[1])] as const;
  const [one, other] = partners;
  const situations = situationsOf(directory, ids);
  const isShared = ({ parts }: ComparedSituation): boolean => parts.every((part) => part !== undefined);
  const basis = partners.map(({ data }) => data.legalBasis) as [string[], string[]];
  const lawsOf = (list: readonly string[]): Listed<'laws'>[] => entriesOf(directory, 'laws', list);
  return {
    partners,
    fields: fieldsOf(directory, partners),
    handovers: [handoversTo(directory, one.id, other), handoversTo(directory, other.id, one)],
    together: situations.filter(isShared),
    apart: situations.filter((situation) => !isShared(situation)),
    laws: {
      both: lawsOf(basis[0].filter((law) => basis[1].includes(law))),
      only: [
        lawsOf(basis[0].filter((law) => !basis[1].includes(law))),
        lawsOf(basis[1].filter((law) => !basis[0].includes(law))),
      ],
    },
    roles: [
      directory.roles.filter(({ data }) => data.partner === one.id),
      directory.roles.filter(({ data }) => data.partner === other.id),
    ],
  };
};
