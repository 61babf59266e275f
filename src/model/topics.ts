import type { Directory, Listed } from '#src/model/directory.ts';
import { soonestFirst } from '#src/model/urgency.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** A topic with its situations. */
export interface TopicGroup {
  id: string;
  label: string;
  summary: string;
  /** The situations that name this topic first, most urgent first. */
  main: Listed<'situations'>[];
  /** The situations that name another topic first. */
  also: Listed<'situations'>[];
}

/** Groups situations by topic, in the order of settings; topics without any are left out. */
export const byTopic = (directory: Directory, topics: Settings['topics']): TopicGroup[] =>
  topics
    .map((topic) => {
      const here = directory.situations.filter(({ data }) => data.topics.includes(topic.id)).sort(soonestFirst);
      return {
        ...topic,
        main: here.filter(({ data }) => data.topics[0] === topic.id),
        also: here.filter(({ data }) => data.topics[0] !== topic.id),
      };
    })
    .filter(({ main, also }) => main.length + also.length > 0);

/** Other situations that share a topic with this one: most topics shared first, then most urgent. */
export const sameTopics = (directory: Directory, id: string, most: number): Listed<'situations'>[] => {
  const topics = directory.situations.find((situation) => situation.id === id)?.data.topics ?? [];
  const shared = (situation: Listed<'situations'>): number =>
    situation.data.topics.filter((topic) => topics.includes(topic)).length;
  return directory.situations
    .filter((situation) => situation.id !== id && shared(situation) > 0)
    .sort((one, other) => shared(other) - shared(one) || soonestFirst(one, other))
    .slice(0, most);
};
