import type { Catalogue } from '#src/model/catalogue.ts';
import { longDate } from '#src/model/dates.ts';
import { learningLog, type LogEntry } from '#src/model/learning-log.ts';
import { counted } from '#src/model/number-words.ts';
import { sameRecord } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** What bringing back a file would do to a record, in sentences. */
export interface Additions {
  /** What is new. */
  adds: readonly string[];
  /** What stands here and would be replaced by something written later. */
  replaces: readonly string[];
  /** Whether nothing would change at all. */
  isNothing: boolean;
}

const answersIn = (record: LearnerRecord): string[] =>
  Object.entries(record.modules).flatMap(([id, { attempts }]) => Object.keys(attempts).map((key) => `${id} ${key}`));

const READER = {
  name: 'the name for your certificate',
  partner: 'where you work',
  role: 'what you do',
  question: 'the question you take to your team',
} as const;

const lineOf = ({ kind, title, on, text }: LogEntry): string => {
  if (kind === 'note') return `What you wrote about “${title}” on ${longDate(on)}`;
  if (kind === 'story') return `You read “${title}” on ${longDate(on)}`;
  return `“${title}”. ${text.replace(/\.$/, '')}, on ${longDate(on)}`;
};

type Confidence = LearnerRecord['modules'][string]['confidence'];

const confidences = (record: LearnerRecord): Map<string, number> =>
  new Map(
    Object.entries(record.modules).flatMap(([id, { confidence }]) =>
      (Object.entries(confidence) as [keyof Confidence, Confidence['before']][]).flatMap(([when, level]) =>
        level?.value == null ? [] : [[`${id} ${when}`, level.value] as const],
      ),
    ),
  );

const startsIn = ({ pathways }: LearnerRecord): Map<string, string> =>
  new Map(
    Object.entries(pathways).flatMap(([id, { start }]) => (start?.value == null ? [] : [[id, start.value] as const])),
  );

/** What is said when nothing changes that a page shows. */
const DETAILS = 'Small details, such as when something was noted';

/** What changes from one record to another, in sentences: for a reader who is about to bring back a file. */
export const additionsOf = (before: LearnerRecord, after: LearnerRecord, catalogue: Catalogue): Additions => {
  const had = new Map(learningLog(before, catalogue).map((entry) => [entry.key, entry]));
  const log = learningLog(after, catalogue);
  const isNew = log.filter(({ key }) => !had.has(key));
  const isOther = log.filter((entry) => {
    const old = had.get(entry.key);
    return old !== undefined && (old.text !== entry.text || old.on !== entry.on);
  });
  const oldAnswers = new Set(answersIn(before));
  const answers = answersIn(after).filter((key) => !oldAnswers.has(key)).length;
  const [levelsBefore, levelsAfter] = [confidences(before), confidences(after)];
  const newLevels = [...levelsAfter.keys()].filter((key) => !levelsBefore.has(key)).length;
  const otherLevels = [...levelsAfter].filter(
    ([key, level]) => levelsBefore.has(key) && levelsBefore.get(key) !== level,
  );
  const aboutReader = (Object.keys(READER) as (keyof typeof READER)[]).filter(
    (field) => (after.reader[field]?.value ?? null) !== (before.reader[field]?.value ?? null),
  );
  const hadValue = (field: keyof typeof READER): boolean => before.reader[field]?.value != null;
  const startsBefore = startsIn(before);
  const newStarts = [...startsIn(after).keys()].filter((id) => !startsBefore.has(id)).length;
  const otherStarts = [...startsIn(after)].filter(([id, day]) => (startsBefore.get(id) ?? day) !== day).length;
  const adds = [
    ...isNew.map(lineOf),
    ...(answers > 0 ? [`${counted(answers, 'answer')} to questions`] : []),
    ...(newLevels > 0 ? [`How sure you were, ${counted(newLevels, 'time')}`] : []),
    ...(newStarts > 0 ? [`The day you began ${counted(newStarts, 'pathway')}`] : []),
    ...aboutReader.filter((field) => !hadValue(field)).map((field) => `It fills in ${READER[field]}`),
  ];
  const replaces = [
    ...isOther.map(lineOf),
    ...(otherLevels.length > 0 ? [`How sure you were, ${counted(otherLevels.length, 'time')}`] : []),
    ...(otherStarts > 0 ? [`The day you began ${counted(otherStarts, 'pathway')}`] : []),
    ...aboutReader.filter(hadValue).map((field) => `It changes ${READER[field]}`),
  ];
  const isNothing = sameRecord(before, after);
  const isUnseen = !isNothing && adds.length === 0 && replaces.length === 0;
  return { adds, replaces: isUnseen ? [DETAILS] : replaces, isNothing };
};
