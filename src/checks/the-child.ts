import type { Advice, TextRule } from '#src/checks/advice.ts';
import { quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';
import { STORY_KINDS } from '#src/model/stories.ts';

/** Where a particular child is told of; elsewhere “the child” may be any child. */
const STORIES: readonly string[] = [...STORY_KINDS, 'learning'];

/** What “the child …” is the beginning of when no child is meant: “the child protection conference”. */
const COMPOUND =
  'protection|in need|in care|death|abuse|sexual|criminal|trafficking|exploitation|benefit|maintenance|safeguarding|development|health|mental|psychologist|psychiatrist|assessment|poverty|safety|seat|minder|care|line|lock|rights|tax|employment|arrangements|safeguards|practitioner|specialist|witness|neglect|labour|marriage|trust fund|first approach|contact|looked after (?:review|nurse|team)|passport|and adolescent|and parent|and famil(?:y|ies) (?:court|team|service|worker|social|practice|hub|support|assessment|centre)';

/** What may stand before the child: a name would say it as well. */
const WHICH =
  'young|vulnerable|subject|index|looked-after|named|little|foster|older|younger|same|poor|small|quiet|[\\p{L}\\d]{1,9}-year-old';

/** “Minor” and “infant” are a child only where no thing comes after them: “the infant school”, “a minor injury”. */
const ALONE = String.raw`(?:infant|minor)(?=\s{1,4}(?:is|was|has|had|who|said|says|did|does|and|with|in|at|could|would|will)(?!\p{L})|\s*(?:[^\p{L}\p{N}\s-]|$))`;

/** “What does it mean for this child’s health?” may be asked of any child. */
const CHILD_S = String.raw`\s{1,4}child[’']s`;

const CHILD = String.raw`child(?:’s|'s)?|young\s{1,4}person(?:’s|'s)?|youngster(?:’s|'s)?|toddler(?:’s|'s)?|${ALONE}`;

/** Somebody who tells of being a child means themselves. */
const ONESELF = String.raw`(?<!(?<!\p{L})(?:I\s{1,4}(?:was|am)|I[’']m|I\s{1,4}had\s{1,4}been)\s{1,4})`;

/** Words for a child that could be any. */
const THE_CHILD = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${ONESELF}(?:the|our|said|(?:this|that)(?!${CHILD_S}))\s{1,4}(?:(?:${WHICH})\s{1,4})?(?:${CHILD})(?![\p{L}\p{N}-])(?!\s{1,4}(?:${COMPOUND.replaceAll(' ', String.raw`\s{1,4}`)})(?![\p{L}\p{N}]))`,
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
