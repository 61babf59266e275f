import { newestFirst, type Story } from '#src/model/stories.ts';

/** A story with everything it speaks of: the roles, partners and terms its text links to. */
export interface StoryMentions {
  story: Story;
  roles: readonly string[];
  partners: readonly string[];
  terms: readonly string[];
}

const ROLE_WEIGHT = 3;
const PARTNER_WEIGHT = 2;
const TERM_WEIGHT = 1;

const shared = (one: readonly string[], other: readonly string[]): number =>
  [...new Set(one)].filter((id) => other.includes(id)).length;

/** A story's own role and partner count as spoken of. */
const rolesOf = ({ story, roles }: StoryMentions): string[] => [story.role, ...roles];
const partnersOf = ({ story, partners }: StoryMentions): string[] => [story.partner, ...partners];

const weight = (one: StoryMentions, other: StoryMentions): number =>
  ROLE_WEIGHT * shared(rolesOf(one), rolesOf(other)) +
  PARTNER_WEIGHT * shared(partnersOf(one), partnersOf(other)) +
  TERM_WEIGHT * shared(one.terms, other.terms);

const isSame = (one: Story, other: { kind: Story['kind']; id: string }): boolean =>
  one.kind === other.kind && one.id === other.id;

/** Stories that share roles, partners or terms with this one: those that share most first, then the newest. */
export const relatedStories = (
  all: readonly StoryMentions[],
  of: { kind: Story['kind']; id: string },
  most: number,
): Story[] => {
  const here = all.find(({ story }) => isSame(story, of));
  if (here === undefined) return [];
  return all
    .filter(({ story }) => !isSame(story, of))
    .map((other) => ({ story: other.story, weight: weight(here, other) }))
    .filter((other) => other.weight > 0)
    .sort((one, other) => other.weight - one.weight || newestFirst(one.story, other.story))
    .slice(0, most)
    .map(({ story }) => story);
};
