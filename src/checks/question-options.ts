import type { EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { type PlacedText, repeats, rowsOf, textOf, textsOf } from '#src/checks/rows.ts';

const { error } = issuesOf('question-options');

const SOME = '(?:all|none|any|some|most|both|either|neither|each|one|everything|anything|nothing)';
const THESE =
  '(?:these|those|them|the others|the rest|(?:the|these|those) (?:other )?(?:options|answers|choices|statements))';
const LETTER = '(?:[a-g]|[1-7]|i{1,3}|iv)';
const LETTERS = `(?:(?:answers?|options?) )?${LETTER}(?:(?:,|,? and|,? or| &) (?:(?:answers?|options?) )?${LETTER})+`;

/**
 * Options that speak of the other options instead of saying something a person might do. They test reading, not
 * judgement, and cannot be explained; a screen reader's user has no "above".
 */
const ABOUT_OTHERS: readonly RegExp[] = [
  new RegExp(`\\b${SOME} of (?:the )?(?:above|below)\\b`, 'u'),
  new RegExp(`^${SOME} (?:the )?(?:above|below)$`, 'u'),
  new RegExp(`^${SOME} of ${THESE}(?: (?:is|are|apply|applies|fit|fits)(?: \\w+)?)?$`, 'u'),
  new RegExp(`^(?:both |either |neither |all of |only )?${LETTERS}(?: only| but not .+)?$`, 'u'),
  /^(?:the )?(?:above|aforementioned|same as above)$/u,
];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[“”"‘’'().!?:;*_]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const isAboutOthers = (text: string): boolean => ABOUT_OTHERS.some((pattern) => pattern.test(plain(text)));

const WHAT = {
  options: ['option', 'Say something else in one of the two, or delete it.'],
  items: ['item', 'Write each item once: two that are alike cannot be put in order.'],
  pairs: ['sign', 'Describe each sign once: one that is there twice has two right answers.'],
} as const;

/** The options, items and signs of a question differ, and no option is about the others ("all of the above"). */
export const questionOptionsRule: EntryRule = (entry) => {
  if (entry.collection !== 'modules') return [];
  return rowsOf({ fields: entry.data, path: [] }, 'questions').flatMap((question) => {
    const options = rowsOf(question, 'options').flatMap((option) => textOf(option, 'text'));
    const lists: readonly (readonly [keyof typeof WHAT, readonly PlacedText[]])[] = [
      ['options', options],
      ['items', textsOf(question, 'items')],
      ['pairs', rowsOf(question, 'pairs').flatMap((pair) => textOf(pair, 'sign'))],
    ];
    return [
      ...options
        .filter(({ text }) => isAboutOthers(text))
        .map(({ text, path }) =>
          error(
            entry.file,
            entry.locate(path, 'value'),
            `${quoted(text)} is about the other options, so it cannot say what a person might do.`,
            'Write something a sensible person might do, or delete the option.',
          ),
        ),
      ...lists.flatMap(([list, texts]) =>
        repeats(texts).map(({ text, path }) =>
          error(
            entry.file,
            entry.locate(path, 'value'),
            `The ${WHAT[list][0]} ${quoted(text)} is there twice.`,
            WHAT[list][1],
          ),
        ),
      ),
    ];
  });
};
