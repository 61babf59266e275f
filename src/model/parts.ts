import { type Directory, type Listed, partnerOfTarget, type Tag, targetTag } from '#src/model/directory.ts';
import { parseTarget } from '#src/model/site-index.ts';
import { soonestFirst } from '#src/model/urgency.ts';
import type { Situation } from '#src/schemas/situations.ts';

/** The parts somebody can have in a situation, strongest first. */
export const PARTS = ['lead', 'support', 'consult', 'told'] as const;

/** A part in a situation. */
export type Part = (typeof PARTS)[number];

/** The word for each part: always shown, whatever shape stands round it. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  lead: 'Lead',
  support: 'Support',
  consult: 'Consult',
  told: 'Told',
};

/** The letter that stands for a part where there is no room for its word. */
export const PART_LETTERS: Readonly<Record<Part, string>> = { lead: 'L', support: 'S', consult: 'C', told: 'T' };

/** What somebody with a part does, after their name: what a letter is read out as. */
export const PART_VERBS: Readonly<Record<Part, string>> = {
  lead: 'leads',
  support: 'supports',
  consult: 'is consulted',
  told: 'is told',
};

/** Whether the role or partner behind a link is published; a draft must not break the pages that name it. */
const isPublished = (directory: Directory, target: string): boolean => {
  const parsed = parseTarget(target);
  return parsed !== undefined && directory[parsed.collection].some(({ id }) => id === parsed.id);
};

/** The published roles and partners with a part in a situation, as `role:…` and `partner:…`. */
export const peopleWith = (directory: Directory, situation: Situation, part: Part): string[] => {
  const people = part === 'lead' ? [situation.lead] : situation[part];
  return people.filter((target) => isPublished(directory, target));
};

/** Everybody with one part in a situation, as names with marks. */
export interface Involved {
  part: Part;
  tags: Tag[];
}

/** Everybody in a situation by part, strongest first; parts that nobody has are left out. */
export const involvedIn = (directory: Directory, situation: Situation): Involved[] =>
  PARTS.map((part) => ({
    part,
    tags: peopleWith(directory, situation, part).map((target) => targetTag(directory, target)),
  })).filter(({ tags }) => tags.length > 0);

/** The partners with a part in a situation, each with its strongest part. */
export const partnersIn = (directory: Directory, situation: Situation): Map<string, Part> => {
  const found = new Map<string, Part>();
  for (const part of PARTS) {
    for (const target of peopleWith(directory, situation, part)) {
      const partner = partnerOfTarget(directory, target);
      if (!found.has(partner)) found.set(partner, part);
    }
  }
  return found;
};

/** A situation, and the part somebody has in it. */
export interface Meeting {
  part: Part;
  situation: Listed<'situations'>;
}

const strongestFirst = (one: Meeting, other: Meeting): number =>
  PARTS.indexOf(one.part) - PARTS.indexOf(other.part) || soonestFirst(one.situation, other.situation);

const meetings = (directory: Directory, partIn: (situation: Situation) => Part | undefined): Meeting[] =>
  directory.situations
    .flatMap((situation) => {
      const part = partIn(situation.data);
      return part === undefined ? [] : [{ part, situation }];
    })
    .sort(strongestFirst);

/** The situations a partner has a part in, through its roles or as a whole. */
export const meetingsOfPartner = (directory: Directory, partner: string): Meeting[] =>
  meetings(directory, (situation) => partnersIn(directory, situation).get(partner));

/** The situations that name a role. */
export const meetingsOfRole = (directory: Directory, role: string): Meeting[] =>
  meetings(directory, (situation) =>
    PARTS.find((part) => peopleWith(directory, situation, part).includes(`role:${role}`)),
  );
