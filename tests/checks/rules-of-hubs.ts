import { FILES, type RuleTable, sent, withFacts, within } from './rule-example.ts';
import { swap } from './good-site.ts';

const answer = (text: string, day = '2026-11-20') =>
  within(
    'film',
    'question: Did you hear it?',
    `question: Did you hear it?\nresponses:\n  - role: officer\n    text: ${text}\n    published: ${day}`,
  );
const question = (text: string) => within('module', 'text: Nobody', `text: ${text}`);
const REPOSITORY = 'repository: https://github.com/partnership/alongside';
const owners = (team: string, partner = 'police') => ({
  [FILES.hub]: (text: string) => `${text}\nowners:\n  partners:\n    - partner: ${partner}\n      team: '${team}'\n`,
});
const picture = { path: 'content/days/a-day/gate.png' };
const shown = (lines: string) => ({
  ...within('day', '![A street with a red door](./street.svg)', '![A gate](./gate.png)'),
  [FILES.day]: (text: string) =>
    swap(
      '![A street with a red door](./street.svg)',
      '![A gate](./gate.png)',
    )(text).replace('owner:', `${lines}owner:`),
  [picture.path]: {},
});
const renamed = (path: string, words = (text: string) => text) => ({
  [FILES.term]: null,
  [path]: `---\ntitle: A word\nsummary: What it means.\nowner: police\nreviewBy: 2027-06-30\n---\n\n${words('Words.')}\n`,
});

/** What holds between the fields and files of a hub, and what somebody may send. */
export const RULES_OF_HUBS: RuleTable = {
  captions: {
    fires: [
      within('captions', '00:04.000 --> 00:09.000', '00:03.000 --> 00:09.000'),
      within('captions', '00:04.000 --> 00:09.000', '00:09.000 --> 00:04.000'),
      within('captions', 'WEBVTT\n', 'WEBVTT\nLanguage: fr\n'),
      { [FILES.captions]: 'WEBVTT\n' },
      within('captions', '00:04.000 --> 00:09.000', '00:04.000 --> 00:29.000'),
      within('captions', '00:04.000 --> 00:09.000', '4 --> 9'),
    ],
    silent: [
      within('captions', '00:04.000 --> 00:09.000', '00:04.500 --> 00:09.000'),
      within('captions', 'WEBVTT\n', 'WEBVTT\nLanguage: en-GB\n'),
    ],
  },
  'captions-pace': {
    fires: [
      within('captions', 'I knock.', 'I knock.\nI wait.\nI knock.'),
      within('captions', 'I knock.', 'I knock, and I wait, and I knock again, and then I wait.'),
    ],
    silent: [
      within('captions', 'I knock.', 'I knock.\nI wait.'),
      within('captions', 'I knock.', 'I knock, and I wait.'),
    ],
  },
  contribution: {
    fires: [
      sent({ path: 'src/model/paths.ts' }),
      sent({ path: 'content/settings/hub.yaml' }),
      sent({ path: picture.path, kind: 'program' }),
      sent({ path: 'content/blogs/one.mdx', size: 40_000_000 }),
      sent({ path: 'content/blogs/one.mdx', status: 'removed', size: 0 }),
      sent(...Array.from({ length: 41 }, (_, at) => ({ path: `content/blogs/b${at}.mdx` }))),
    ],
    silent: [sent({ path: FILES.day }, picture), sent({ path: FILES.blog, status: 'changed' })],
  },
  'day-hours': {
    fires: [within('day', '## 15:45', '## 16:45'), within('day', '## 08:30', '## 07:30')],
    silent: [
      within('day', '## 15:45', '## 16:00'),
      within('day', "to: '16:00'", "to: '16:00'\n  note: The bell is at five."),
    ],
  },
  events: {
    fires: [
      within('event', 'booking:', 'writeUpDue: 2026-12-01\nbooking:'),
      within('event', 'start: 2026-12-03T13:00', 'start: 2027-03-28T01:30'),
    ],
    silent: [
      within('event', 'booking:', 'writeUpDue: 2026-12-17\nbooking:'),
      within('event', 'start: 2026-12-03T13:00', 'start: 2026-12-03T01:30'),
    ],
  },
  files: {
    fires: [
      { 'content/days/a-day/notes.docx': 'Words.' },
      { 'content/days/a-day/Gate Picture.png': {} },
      withFacts(FILES.poster, { size: 9_000_000 }),
      withFacts(FILES.poster, { head: new TextEncoder().encode('<html>') }),
      withFacts(FILES.poster, { executable: true }),
      { 'content/diaries/one.mdx': 'Words.' },
    ],
    silent: [withFacts(FILES.poster, { size: 900_000 }), renamed('content/terms/a-word.mdx')],
  },
  films: {
    fires: [
      within('film', 'description: A red door.', 'description: A film'),
      within(
        'film',
        'description: A red door.',
        "description: A red door.\nchapters:\n  - at: '00:20'\n    title: After",
      ),
    ],
    silent: [
      within('film', 'description: A red door.', 'description: A red door in a film.'),
      within(
        'film',
        'description: A red door.',
        "description: A red door.\nchapters:\n  - at: '00:00'\n    title: One",
      ),
    ],
  },
  formerly: {
    fires: [
      within('module', 'minutes: 10', 'minutes: 10\nformerly: [welcome]'),
      within('module', 'minutes: 10', 'minutes: 10\nformerly: [hello, hello]'),
    ],
    silent: [
      within('module', 'minutes: 10', 'minutes: 10\nformerly: [hello]'),
      within('module', 'minutes: 10', 'minutes: 10\nformerly: [hello, begin-here]'),
    ],
  },
  headings: {
    fires: [
      within('day', '## 15:45 At home time\n', ''),
      within('module', '## What is what\n', ''),
      within('learning', '## Try this', '## Have a go'),
    ],
    silent: [
      within('day', '## 15:45 At home time', '## 15:15 At home time'),
      within('module', '## What is what', '## Which'),
    ],
  },
  hints: {
    fires: [
      within('blog', 'I knocked twice.', 'Still to write: what you saw.'),
      within('day', 'It stays shut.', 'Still to write: the end.'),
    ],
    silent: ['What is still to write is the end.', 'Still, I had to write it down.'],
  },
  ids: {
    fires: [
      renamed('content/terms/A Word.mdx'),
      renamed('content/terms/deep/deeper/word.mdx'),
      renamed('content/terms/index.mdx'),
    ],
    silent: [renamed('content/terms/a-word.mdx'), renamed('content/terms/a-word/index.mdx')],
  },
  images: {
    fires: [within('day', './street.svg', './strete.svg'), '![A door](./door.png)'],
    silent: [within('day', 'A street with a red door', 'A door'), '![A door](https://www.gov.uk/door.png)'],
  },
  'item-ids': {
    fires: [within('module', 'id: second', 'id: first'), within('pathway', 'id: ride', 'id: read')],
    silent: [within('module', 'id: second', 'id: think'), within('pathway', 'id: ride', 'id: before')],
  },
  launch: {
    fires: [
      within('blog', 'owner:', 'sample: true\nowner:'),
      within('hub', '    telephone: 0161 496 0000\n', ''),
      within('hub', 'https://hub.partnership.org.uk', 'https://hub.example'),
      within('law', 'verified: read', 'verified: secondary'),
    ],
    silent: [
      within('blog', 'owner:', 'sample: false\nowner:'),
      within('hub', '    telephone: 0161 496 0000\n', '    email: team@partnership.org.uk\n'),
    ],
  },
  links: {
    fires: ['[Stories](/storeis/)', '[Stories](/stories)'],
    silent: ['[Stories](/stories/)', '[Words](/glossary/)'],
  },
  'module-changes': {
    fires: [
      within('module', 'version: 1\nchanges', 'version: 2\nchanges'),
      within('module', 'what: First written.', 'what: First written.\n    headings: [Who is not who]'),
    ],
    silent: [
      within('module', 'what: First written.', 'what: Written.'),
      within('module', 'what: First written.', 'what: First written.\n    headings: [Who is who]'),
    ],
  },
  owners: {
    fires: [owners('@partnership/police', 'polise'), owners('@another/police')],
    silent: [
      owners('@partnership/police'),
      { [FILES.hub]: (text) => owners('@another/police')[FILES.hub]?.(text.replace(`  ${REPOSITORY}\n`, '')) ?? text },
    ],
  },
  'partner-match': {
    fires: [
      within('blog', 'partner: police', 'partner: housing'),
      within('day', 'partner: police', 'partner: housing'),
    ],
    silent: [within('blog', 'owner: housing', 'owner: police'), within('day', 'owner: police', 'owner: housing')],
  },
  'pathway-steps': {
    fires: [
      within('pathway', '      - module: welcome', '      - module: welcome\n      - module: welcome'),
      within(
        'pathway',
        'text: Ride along',
        'text: Ride along\n              days: 2\n              link: role:officer',
      ),
    ],
    silent: [
      within('pathway', '      - module: welcome', '      - module: welcome\n        optional: true'),
      within('pathway', 'text: Read a day', 'text: Read a day\n              days: 1'),
    ],
  },
  'people-in-pictures': {
    fires: [shown(''), shown('people: consented\n')],
    silent: [shown('people: none\n'), shown('people: consented\npeopleConsentOn: 2026-11-01\n')],
  },
  'picture-secrets': {
    fires: [
      withFacts(FILES.poster, { details: ['place'] }),
      withFacts(FILES.poster, { details: ['camera', 'time', 'person', 'words'] }),
    ],
    silent: [withFacts(FILES.poster, { details: [] }), within('drawing', '</svg>', '<title>A door</title></svg>')],
  },
  'question-options': {
    fires: [question('All of the above'), question('The officer')],
    silent: [question('All of the family above the shop'), question('An officer')],
  },
  references: {
    fires: [
      within('blog', 'role: officer', 'role: oficer'),
      within('day', 'topics: [home]', 'topics: [hoem]'),
      within('film', './poster.png', './postr.png'),
    ],
    silent: [within('blog', 'owner: housing', 'owner: police'), within('module', 'day:a-day', 'blog:a-thought')],
  },
  responses: {
    fires: [answer('I rang Mrs Jones.'), answer('See https://www.gov.uk now.'), answer('I heard it.', '2026-10-01')],
    silent: [answer('I rang my manager.'), answer('I heard it.', '2026-11-01')],
  },
  'review-date': {
    fires: [
      within('blog', 'reviewBy: 2027-06-30', 'reviewBy: 2026-06-30'),
      within('blog', 'reviewBy: 2027-06-30', 'reviewBy: 2029-06-30'),
    ],
    silent: [
      within('blog', 'reviewBy: 2027-06-30', 'reviewBy: 2026-11-22'),
      within('blog', 'reviewBy: 2027-06-30', 'reviewBy: 2028-05-22'),
    ],
  },
  settings: {
    fires: [
      within('hub', 'to: /glossary/', 'to: /glossery/'),
      within('hub', 'frontDoor: front-door', 'frontDoor: back-door'),
      { [FILES.hub]: null },
    ],
    silent: [within('hub', 'label: Glossary', 'label: Words'), within('hub', 'to: /glossary/', 'to: /roles/')],
  },
  terms: {
    fires: [
      within('module', 'A [LADO](term:lado) is told.', 'The local authority designated officer is told.'),
      'We rang the local authority designated officers.',
    ],
    silent: ['We rang the local authority.', 'We rang the [local authority designated officer](term:lado).'],
  },
  titles: {
    fires: [
      within('blog', 'title: A thought', 'title: A day with a door'),
      within('blog', 'title: A thought', 'title: HOUSING'),
    ],
    silent: [
      within('blog', 'title: A thought', 'title: A day with two doors'),
      within('blog', 'title: A thought', 'title: Local authority designated officer'),
    ],
  },
  'unused-files': {
    fires: [{ [picture.path]: {} }, { 'content/vlogs/a-film/second.png': {} }],
    silent: [{ ...shown(''), [FILES.drawing]: null }, within('day', 'A street with a red door', 'A street')],
  },
};
