import { addMonths, monthAndYear } from '#src/model/dates.ts';
import type { Directory, Listed } from '#src/model/directory.ts';
import type { Learning } from '#src/schemas/learning.ts';

/** The headings of a learning example, in order: the layout of a seven-minute briefing. */
export const LEARNING_HEADINGS = [
  'What happened',
  'What we noticed',
  'What we would do again',
  'What we would do differently',
  'Try this',
] as const;

/** Whether a learning example has passed the day by which it was to be taken down. @param today year-month-day */
export const isWithdrawn = ({ withdrawBy }: Pick<Learning, 'withdrawBy'>, today: string): boolean => withdrawBy < today;

/** The learning examples that have not been withdrawn, newest first. @param today year-month-day */
export const currentLearning = (directory: Pick<Directory, 'learning'>, today: string): Listed<'learning'>[] =>
  directory.learning
    .filter(({ data }) => !isWithdrawn(data, today))
    .sort((one, other) => other.data.published.localeCompare(one.data.published));

/** What a learning example came out of, in a word or two. */
export const ORIGIN_WORDS: Readonly<Record<Learning['from']['kind'], string>> = {
  review: 'From a review',
  event: 'From a session',
  audit: 'From an audit',
  'good-outcome': 'From something that went right',
};

/** What was changed by a time after publication; `text` is absent while nobody has written it. */
export interface Change {
  after: string;
  text?: string;
  /** What to say instead. */
  waiting: string;
}

const waitingWords = (due: string, today: string): string =>
  due >= today
    ? `We will say here in ${monthAndYear(due)}.`
    : `Not written up yet. It was due in ${monthAndYear(due)}.`;

/** What was changed three and six months after publication, or when the reader will be told. */
export const changesSince = (
  { published, changed }: Pick<Learning, 'published' | 'changed'>,
  today: string,
): Change[] =>
  [
    { after: 'After three months', months: 3, text: changed.afterThreeMonths },
    { after: 'After six months', months: 6, text: changed.afterSixMonths },
  ].map(({ after, months, text }) => ({
    after,
    ...(text !== undefined && { text }),
    waiting: waitingWords(addMonths(published, months), today),
  }));
