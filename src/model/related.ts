import type { Directory, Listed } from '#src/model/directory.ts';
import { PARTS, peopleWith } from '#src/model/parts.ts';
import type { Story } from '#src/model/stories.ts';
import type { Situation } from '#src/schemas/situations.ts';

const LEAD_WEIGHT = 4;
const PART_WEIGHT = 2;

/** Stories by the people in a situation, or about its topics: the lead's own first. */
export const storiesAround = (
  directory: Directory,
  situation: Situation,
  stories: readonly Story[],
  most: number,
): Story[] => {
  const people = PARTS.flatMap((part) => peopleWith(directory, situation, part));
  const weight = (story: Story): number => {
    const names = [`role:${story.role}`, `partner:${story.partner}`];
    const byLead = names.includes(situation.lead) ? LEAD_WEIGHT : 0;
    const byPart = names.some((name) => people.includes(name)) ? PART_WEIGHT : 0;
    return byLead + byPart + story.topics.filter((topic) => situation.topics.includes(topic)).length;
  };
  return stories
    .map((story) => ({ story, weight: weight(story) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ story }) => story);
};

/** Terms that send the reader to this situation or its lead, or that come from the laws it rests on. */
export const termsAround = (directory: Directory, situation: Listed<'situations'>, most: number): Listed<'terms'>[] => {
  const laws = situation.data.basis.map(({ law }) => law);
  const isNear = ({ data }: Listed<'terms'>): boolean => data.goTo === `situation:${situation.id}`;
  const isBeside = ({ data }: Listed<'terms'>): boolean =>
    data.goTo === situation.data.lead || (data.source.law !== undefined && laws.includes(data.source.law));
  const near = directory.terms.filter(isNear);
  return [...near, ...directory.terms.filter((term) => !isNear(term) && isBeside(term))].slice(0, most);
};
