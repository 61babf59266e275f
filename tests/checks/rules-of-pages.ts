import { FILES, type RuleTable, within } from './rule-example.ts';

const front = (lines: string): string => `---\n${lines}\n---\n\nWords.\n`;
const page = (lines: string) => ({ 'content/terms/a-word.mdx': front(lines) });
const WORD = 'title: A word\nsummary: What it means, in a sentence.\nowner: police\nreviewBy: 2027-06-30';
const moment = (heading: string) => within('day', '## 12:00 At the desk', heading);

/** How a page is written: its fields, headings, links, tags and pictures. Hostile pages are in tests/fixtures/hostile. */
export const RULES_OF_PAGES: RuleTable = {
  'agreed-days': {
    fires: [
      within('day', 'signedOffOn: 2026-11-01', 'signedOffOn: 2098-11-01'),
      within('day', 'signedOffOn: 2026-11-01', 'signedOffOn: 2026-11-01\n  recordedOn: 2098-11-01'),
    ],
    silent: [
      within('day', 'signedOffOn: 2026-11-01', 'signedOffOn: 2026-10-31'),
      within('day', 'reviewBy:', '# Signed off before 2098-11-01.\nreviewBy:'),
    ],
  },
  attribute: {
    fires: ['<Callout colour="red">\n\nKnock.\n\n</Callout>', '<Callout title="">\n\nKnock.\n\n</Callout>'],
    silent: [
      '<Callout kind="note" title="At the door">\n\nKnock.\n\n</Callout>',
      '<Callout kind="warning">\n\nKnock.\n\n</Callout>',
    ],
  },
  code: {
    fires: ['export const door = 1', "import door from './door'"],
    silent: ['Export of what we know is slow.', 'The words import and export are plain here.'],
  },
  component: {
    fires: ['<Clalout>\n\nKnock.\n\n</Clalout>', '<KeyPoints>\n\nNo list.\n\n</KeyPoints>'],
    silent: ['<Callout>\n\nKnock.\n\n</Callout>', '<KeyPoints>\n\n- Knock.\n- Wait.\n\n</KeyPoints>'],
  },
  'disguised-character': {
    fires: ['Knock&#x200b; twice.', 'Knock &#x202e;twice.'],
    silent: ['Bread &amp; butter.', 'A caf&eacute; by the school.'],
  },
  'draft-link': {
    fires: ['[A door](day:a-day)', '[Behind it](day:a-day), at home.'].map((words) => ({
      ...within('day', 'title: A day', 'draft: true\ntitle: A day'),
      [FILES.term]: (text: string) => `${text}\n${words}\n`,
    })),
    silent: [
      '[A door](day:a-day)',
      {
        ...within('day', 'title: A day', 'draft: true\ntitle: A day'),
        'content/terms/a-word.mdx': `${front(`draft: true\n${WORD}`)}\n[A door](day:a-day)\n`,
      },
    ],
  },
  'duplicate-key': {
    fires: [page(`${WORD}\ntitle: Another`), page(`${WORD}\nsource:\n  text: One\n  text: Two`)],
    silent: [page(`${WORD}\nshort: Title`), page(`${WORD}\nsource:\n  text: "title: One"`)],
  },
  expression: {
    fires: ['There are {many} doors.', '<Callout title={door}>\n\nKnock.\n\n</Callout>'],
    silent: ['There are (many) doors.', 'He wrote `{many}` on the form.'],
  },
  footnote: {
    fires: ['A door.[^1]\n\n[^1]: It was red.', 'Two.[^note]\n\n[^note]: And blue.'],
    silent: ['A door [1] and a window.', 'A door^1 and a window.'],
  },
  'front-matter': {
    fires: [{ 'content/terms/a-word.mdx': 'No fields.\n' }, { 'content/terms/a-word.mdx': `---\n${WORD}\n\nWords.\n` }],
    silent: [page(WORD), 'Words.\n\n---\n\nMore words after a line.'],
  },
  heading: {
    fires: ['##\n\nWords.', '## &nbsp;\n\nWords.'],
    silent: ['## One\n\nWords.', '#one is a word with a hash.'],
  },
  'heading-level': {
    fires: ['# A title\n\nWords.', '### Too deep\n\nWords.', '## One\n\n#### Four\n\nWords.'],
    silent: ['## One\n\n### Two\n\nWords.', '## One\n\n### Two\n\n## Three\n\nWords.'],
  },
  html: {
    fires: ['<b>Knock</b> twice.', '<iframe src="https://www.gov.uk"></iframe>'],
    silent: ['**Knock** twice.', 'Knock `<b>` twice.'],
  },
  'image-file': {
    fires: ['![A door](https://www.gov.uk/door.png)', '![A door](../street.svg)'],
    silent: [
      within('day', '![A street with a red door](./street.svg)', '![A red door](./street.svg)'),
      '[A door](https://www.gov.uk/door.png)',
    ],
  },
  'image-text': {
    fires: [within('day', 'A street with a red door', ''), '![ ](./door.png)'],
    silent: [within('day', 'A street with a red door', 'A door'), '![A red door, half open](./door.png)'],
  },
  'invisible-character': {
    fires: ['Knock\u200B twice.', 'Knock \u202Etwice.'],
    silent: ['Knock\u00A0twice.', 'Café, naïve, 😀.'],
  },
  layout: {
    fires: [page(`layout: ./own.astro\n${WORD}`), page(`${WORD}\nlayout: https://www.gov.uk`)],
    silent: [page(`${WORD}\naliases: [layout]`), 'The layout: of a hall.'],
  },
  link: {
    fires: ['[A door]()', '[A door](stories)', '[A door](role:Not_A_Name)'],
    silent: ['[A door](/stories/)', '[An officer](role:officer)'],
  },
  'link-text': {
    fires: ['[](https://www.gov.uk)', '[ ](/stories/)'],
    silent: ['[Stories](/stories/)', 'An empty box: [ ] (not ticked).'],
  },
  'link-title': {
    fires: ['[Stories](/stories/ "All of them")', "[Stories](/stories/ 'All')"],
    silent: ['[Stories](/stories/) "All of them"', '[The “stories”](/stories/)'],
  },
  // The parser puts a tag that is closed inside a list, and never opened there, between the items of the list.
  markdown: {
    fires: [
      '<Callout kind="note">\n1. > </Callout>\n  </Callout>',
      '<Callout kind="note">\n\n- > </Callout>\n  </Callout>',
    ],
    silent: ['<Callout kind="note">\n\n- > Knock.\n\n</Callout>', '| Who | When |\n| --- | ---- |\n| Me | Now |'],
  },
  'moment-level': {
    fires: [moment('### 12:00 At the desk'), moment('#### 12:00 At the desk')],
    silent: [moment('## 12:10 At the desk'), '### 12:00 is lunch\n\nWords.'],
  },
  'moment-order': {
    fires: [moment('## 07:00 At the desk'), moment('## Later\n\nWords.\n\n## 12:00 At the desk')],
    silent: [moment('## 15:45 At the desk'), moment('## 08:30 At the desk')],
  },
  'moment-time': {
    fires: [moment('## 12.00 At the desk'), moment('## 3pm At the desk'), moment('## 12:00')],
    silent: [moment('## 12:00 At the desk, until 3pm'), moment('### 101 calls')],
  },
  nesting: {
    fires: [`${'> '.repeat(60)}Deep.`, `${'> '.repeat(130)}Deep.`],
    silent: ['> > > Three deep.', '- One\n  - Two\n    - Three'],
  },
  'prototype-name': {
    fires: [page(`${WORD}\nconstructor: 1`), page(`${WORD}\n__proto__: 1`)],
    silent: [page(`${WORD}\naliases: [constructor]`), 'The constructor of a door.'],
  },
  'reference-link': {
    fires: ['[A door][1]\n\n[1]: https://www.gov.uk', '![A door][1]\n\n[1]: ./door.png'],
    silent: ['[A door](https://www.gov.uk)', 'A door [as somebody said].'],
  },
  schema: {
    fires: [
      within('blog', 'opening: I knocked.\n', ''),
      within('blog', 'topics: [home]', 'topics: home'),
      within('day', "from: '08:00'", "from: '8am'"),
      within('blog', 'owner:', 'colour: red\nowner:'),
    ],
    silent: [
      within('blog', 'opening: I knocked.', 'opening: I waited.'),
      within('day', "from: '08:00'", "from: '07:30'"),
    ],
  },
  svg: {
    fires: [
      within('drawing', '</svg>', '<script>1</script></svg>'),
      within('drawing', '</svg>', '<image href="https://www.gov.uk/a.png"/></svg>'),
    ],
    silent: [within('drawing', '</svg>', '<title>A door</title></svg>'), within('drawing', '</svg>', '<g></g></svg>')],
  },
  syntax: {
    fires: ['Fewer than <5 doors.', '<Callout>\n\nKnock.'],
    silent: ['More than > 5 doors.', 'Fewer than five doors.'],
  },
  'too-large': {
    fires: ['Knock. '.repeat(30_000), '&amp; '.repeat(2_001)],
    silent: ['Knock. '.repeat(2_000), '&amp; '.repeat(200)],
  },
  'unknown-link': {
    fires: ['[An officer](role:oficer)', '[Below](#not-here)'],
    silent: ['[An officer](role:officer)', '## Here\n\n[Above](#here)'],
  },
  'unsafe-link': {
    fires: ['[A door](javascript:alert(1))', '[Write](mailto:jo@example.org)', '[A door](http://www.gov.uk)'],
    silent: ['[A door](https://www.gov.uk/javascript)', '[An officer](role:officer)'],
  },
  yaml: {
    fires: [page('title: A word: with a colon'), page(`${WORD}\nshort: &a A`), page(`${WORD}\n\tshort: A`)],
    silent: [page(`${WORD}\nshort: "A: B"`), page(`${WORD}\nshort: A & B`)],
  },
};
