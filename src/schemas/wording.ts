import { z } from '#src/schemas/zod.ts';
import { lines, text } from '#src/schemas/fields.ts';

const page = (name: string) =>
  z
    .strictObject({
      title: text(`${name} title`, 80).describe('The heading of the page.'),
      lede: text(`${name} introduction`, 320).describe('One or two sentences under the heading.'),
      empty: text(`${name} empty state`, 200)
        .optional()
        .describe('What the page says when it has nothing to list yet.'),
    })
    .describe(`The words at the top of the ${name} page.`);

/** The words of the writer's desk that belong to no field of an entry. */
const deskWords = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: text('question', 40).describe('Which question: a kind, a full stop and its name, for example day.who.'),
        ask: text('question', 120).describe('The question, as one colleague asks another.'),
        hint: text('hint', 240).optional().describe('How to answer it.'),
      }),
    )
    .default([])
    .describe('The questions of the desk; one that is not here is asked with the name of its first field.'),
  moments: lines('questions about moments', 120, 0, 10)
    .default([])
    .describe('What a new day asks, one moment a line, in the order of a day.'),
  promises: lines('boxes to tick', 160, 0, 6)
    .default([])
    .describe('What whoever sends something says before it is sent.'),
  then: lines('what happens then', 240, 0, 6)
    .default([])
    .describe('What happens to it after it was sent, one step a line.'),
});

/** The words on the hub's own pages: what readers see that does not belong to any entry. */
export const wordingSchema = z.strictObject({
  pages: z
    .strictObject({
      home: page('home'),
      induction: page('induction'),
      myRecord: page('my record'),
      certificate: page('certificate'),
      coordinator: page('coordinator'),
      pack: page('induction pack'),
      pocketCard: page('pocket card'),
      situations: page('who does what'),
      roles: page('roles'),
      partners: page('partners'),
      compare: page('compare two partners'),
      stories: page('stories'),
      days: page('day in the life'),
      across: page('across the partnership'),
      blogs: page('blogs'),
      vlogs: page('vlogs'),
      learning: page('learning'),
      loops: page('open loops'),
      events: page('events'),
      glossary: page('glossary'),
      law: page('law'),
      search: page('search'),
      contribute: page('contribute'),
      write: page('writer’s desk').prefault({
        title: 'The writer’s desk',
        lede: 'Answer our questions, one at a time. What you write is kept on this device until you send it.',
      }),
      notFound: page('not found'),
    })
    .describe('The heading and introduction of each page that lists or explains.'),
  pack: z
    .strictObject({
      use: lines('ways to use the pack', 240, 2, 8).describe('How to use the printed pack, one thing a line.'),
      save: text('how to save the pack', 320).describe('On the screen: how to print it or save it as a PDF.'),
      made: lines('how the pack is made', 240, 1, 4).describe('Who makes the pack, and what to do with an old one.'),
    })
    .describe('The words of the induction pack that belong to no module.'),
  pocketCard: z
    .strictObject({
      questions: lines('first questions', 90, 3, 5).describe('The first questions to ask at a first meeting.'),
      byHeart: lines('things to know by heart', 110, 3, 4).describe('What is worth knowing without looking it up.'),
    })
    .describe('What stands on the pocket card besides whom to ring; short enough for one side of A6.'),
  desk: deskWords.prefault({}).describe('The words of the writer’s desk.'),
  askExamples: lines('questions people often ask', 60, 0, 8).describe(
    'Ids of situations shown on the home page, in order.',
  ),
  missingVoice: text('missing voice', 160).describe(
    'Said of a partner without a day; {partner} is replaced by its short name.',
  ),
  storyLists: z
    .strictObject({
      partner: text('title of a partner’s stories', 60).describe(
        'The heading of a list of one partner’s stories; {kind} is replaced by stories, days, blogs or vlogs, {name} by the partner.',
      ),
      partnerLede: text('introduction to a partner’s stories', 200).describe('What is said of every such list.'),
      topic: text('title of a topic’s stories', 60).describe(
        'The heading of a list of the stories on one topic; {kind} and {name} as above. The topic’s summary stands under it.',
      ),
      series: text('introduction to a series', 200).describe('What is said of every series of blogs.'),
    })
    .describe('The words of lists of stories that are narrowed to a partner, a topic or a series.'),
  about: lines('about', 240, 1, 4).describe('What the footer says about the hub.'),
  sampleNote: text('sample note', 240).describe('What the Sample label means.'),
  privacyNote: text('privacy note', 200).describe('Said where something is kept on the reader’s device.'),
  answerPrompt: text('answer prompt', 200).describe('How to answer a story’s question.'),
  notSet: text('words for “not set”', 40).describe('Shown where a local number or address has not been set.'),
});
