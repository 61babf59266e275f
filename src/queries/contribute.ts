import { answerTime } from '#src/model/desk/sending.ts';
import { editorSetup } from '#src/model/editor-setup.ts';
import { daySeason } from '#src/model/seasons.ts';
import { skyClasses } from '#src/model/sky.ts';
import { plainText } from '#src/model/text.ts';
import { pathToEntry } from '#src/model/paths.ts';
import { publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import { getWords } from '#src/queries/words.ts';

/** The moment that the notes on how to write a day are about. */
const EXAMPLE = { day: 'the-gate-is-where-i-learn-the-most', time: '09:50' };

/** The moment with notes; a hub that no longer has it does without. */
const getExample = async () => {
  const day = (await publishedEntries('days')).find(({ id }) => id === EXAMPLE.day);
  const moments = day === undefined ? [] : momentsOf(day);
  const index = moments.findIndex(({ time }) => time === EXAMPLE.time);
  const moment = moments[index];
  if (day === undefined || moment === undefined) return undefined;
  return {
    day: day.data.title,
    href: `${pathToEntry('days', day.id)}#${moment.id}`,
    time: moment.time,
    title: moment.title,
    text: plainText(moment.html),
    sample: day.data.sample,
    sky: skyClasses(moment.minutes, moments[index + 1]?.minutes ?? moment.minutes, daySeason(day.data)),
  };
};

/** What the pages for writers and reviewers need. @param file the page's file, from the project's root */
export const getContribute = async (file: string) => {
  const words = await getWords(file);
  const { settings } = words;
  return {
    ...words,
    page: settings.wording.pages.contribute,
    answerWithin: answerTime(settings),
    /** Whether the partnership has set up the page where entries are edited in place. */
    hasEditor: editorSetup(settings) !== undefined,
    example: await getExample(),
  };
};
