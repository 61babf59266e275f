import type { Advice, TextRule } from '#src/checks/advice.ts';
import { quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';
import { STORY_KINDS } from '#src/model/stories.ts';

/** Where a particular child is told of; elsewhere “the child” may be any child. */
const STORIES: readonly string[] = [...STORY_KINDS, 'learning'];

/** What “the child …” is the beginning of when no child is meant: “the child protection conference”. */
const COMPOUND =
  'protection|in need|in care|death|abuse|sexual|criminal|trafficking|exploitation|benefit|maintenance|safeguarding|development|health|mental|psychologist|psychiatrist|assessment|poverty|safety|seat|minder|care|line|lock|rights|tax|employment|and family court|arrangements|safeguards|practitioner|specialist|witness';

const THE_CHILD = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:the|our|said)\s{1,4}(?:(?:young|vulnerable|subject|index|looked-after|named|little|foster)\s{1,4})?(?:child(?:’s|'s)?|young\s{1,4}person(?:’s|'s)?|infant|minor|youngster)(?![\p{L}\p{N}-])(?!\s{1,4}(?:${COMPOUND})(?![\p{L}\p{N}]))`,
  'giu',
);

/** In a story a child has a name (the hub's guide to voice): “the child” could be anybody’s, and nobody’s. */
export const theChildRule: TextRule = ({ text }, { collection, child }) => {
  if (!STORIES.includes(collection)) return [];
  return matchesOf(text, THE_CHILD).map(({ 0: words, index }): Advice => {
    const name = child ?? 'Mia';
    const named = /[’']s$/u.test(words) ? `${name}’s` : name;
    const fix =
      child === undefined
        ? `Give the child a made-up first name, and write that: ${quoted(named)}.`
        : `If this is ${child}, write ${quoted(named)}; if not, give this child a made-up first name.`;
    const message = `${quoted(words)} has a name in a story.`;
    return { rule: 'the-child', from: index, to: index + words.length, message, fix };
  });
};
