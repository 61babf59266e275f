import { newestFirst, type Story } from '#src/model/stories.ts';

/** A story with everything it speaks of: the roles, partners and terms its text links to. */
export interface StoryMentions {
  story: Story;
  roles: readonly string[];
  partners: readonly string[];
  terms: readonly string[];
}

/** What two stories share counts by how much it says: a role is one job, a topic is an eighth of everything. */
const RELATED_WEIGHTS = { role: 3, partner: 2, term: 1, topic: 1 } as const;

/** Finds the stories that lead on from a story; none for a story that is not published. */
export type RelatedStories = (of: Pick<Story, 'kind' | 'id'>, most: number) => Story[];

/** One thing a story speaks of, and what it counts when another speaks of it too. */
interface Sign {
  name: string;
  weight: number;
}

const keyOf = ({ kind, id }: Pick<Story, 'kind' | 'id'>): string => `${kind}/${id}`;

/** A story's own role, partner and topics count as spoken of; each once. */
const signsOf = ({ story, roles, partners, terms }: StoryMentions): Sign[] => {
  const spokenOf = {
    role: [story.role, ...roles],
    partner: [story.partner, ...partners],
    term: terms,
    topic: story.topics,
  };
  return (Object.keys(RELATED_WEIGHTS) as (keyof typeof RELATED_WEIGHTS)[]).flatMap((kind) =>
    [...new Set(spokenOf[kind])].map((id) => ({ name: `${kind}:${id}`, weight: RELATED_WEIGHTS[kind] })),
  );
};

/** The places of the greatest weights, the greatest first, and of equal ones the earlier; nothing that weighs nothing. */
const heaviest = (weights: Uint32Array, most: number): number[] => {
  const best: number[] = [];
  weights.forEach((weight, place) => {
    let rank = best.length;
    while (rank > 0 && (weights[best[rank - 1] ?? 0] ?? 0) < weight) rank -= 1;
    if (weight === 0 || rank >= most) return;
    best.splice(rank, 0, place);
    best.length = Math.min(best.length, most);
  });
  return best;
};

/**
 * Stories by what they speak of, worked out once, so that a story asks only those that share something with it.
 * Those that share most come first, then the newest.
 */
export const relatedIndex = (all: readonly StoryMentions[]): RelatedStories => {
  const newest = [...all].sort((one, other) => newestFirst(one.story, other.story));
  const signs = newest.map(signsOf);
  const places = new Map(newest.map(({ story }, place) => [keyOf(story), place]));
  const speaking = new Map<string, number[]>();
  signs.forEach((list, place) => {
    for (const { name } of list) {
      const others = speaking.get(name);
      if (others === undefined) speaking.set(name, [place]);
      else others.push(place);
    }
  });
  return (of, most) => {
    const here = places.get(keyOf(of));
    if (here === undefined) return [];
    const weights = new Uint32Array(newest.length);
    for (const { name, weight } of signs[here] ?? []) {
      for (const place of speaking.get(name) ?? []) weights[place] = (weights[place] ?? 0) + weight;
    }
    weights[here] = 0;
    return heaviest(weights, most).flatMap((place) => newest[place]?.story ?? []);
  };
};
