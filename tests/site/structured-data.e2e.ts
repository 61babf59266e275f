import { expect, test } from '@playwright/test';
import { builtPages, readBuilt } from './built-pages.ts';
import { type Node, schemaProblems, typeCount } from './schema-org.ts';

const graphOf = (page: string): Node[] =>
  [...readBuilt(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
    (match) => (JSON.parse(match[1] ?? '') as { '@graph': Node[] })['@graph'],
  );
const graphs = builtPages().map((page) => ({ page, graph: graphOf(page) }));

/** Which type the page of an entry has, by its folder; a learning example that was withdrawn has none. */
const TYPE_OF_FOLDER: readonly (readonly [RegExp, string])[] = [
  [/^(?:day-in-the-life|blogs)\/(?!across-the-partnership)[^/]+\/index\.html$/, 'BlogPosting'],
  [/^vlogs\/[^/]+\/index\.html$/, 'VideoObject'],
  [/^events\/[^/]+\/index\.html$/, 'Event'],
  [/^induction\/modules\/[^/]+\/index\.html$/, 'LearningResource'],
  [/^glossary\/[^/]+\/index\.html$/, 'DefinedTerm'],
  [/^roles\/[^/]+\/index\.html$/, 'Occupation'],
  [/^partners\/(?!compare)[^/]+\/index\.html$/, 'Organization'],
  [/^who-does-what\/[^/]+\/index\.html$/, 'FAQPage'],
  [/^(?!index\.html)/, 'BreadcrumbList'],
];

/**
 * What Google asks for or recommends, and what the hub has promised besides, for each type
 * (developers.google.com/search/docs/appearance/structured-data). Dots lead into values; each of a list has it.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  BlogPosting:
    'headline image datePublished author.jobTitle author.worksFor.name publisher.name inLanguage isPartOf about'.split(
      ' ',
    ),
  VideoObject:
    'name description thumbnailUrl uploadDate duration transcript image author.jobTitle about isPartOf inLanguage hasPart.name hasPart.startOffset hasPart.endOffset hasPart.url'.split(
      ' ',
    ),
  Event: 'name description startDate endDate location eventStatus eventAttendanceMode organizer.name image'.split(' '),
  LearningResource: 'name description learningResourceType inLanguage'.split(' '),
  Course: 'name description provider.name hasPart.name'.split(' '),
  DefinedTerm: 'name description inDefinedTermSet.name inDefinedTermSet.url'.split(' '),
  BreadcrumbList: 'itemListElement.position itemListElement.name itemListElement.item.@id'.split(' '),
  FAQPage: 'mainEntity.name mainEntity.acceptedAnswer.text'.split(' '),
  Place: 'name address'.split(' '),
};

const has = (value: unknown, path: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => has(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return value !== undefined && value !== '' && value !== null;
  return typeof value === 'object' && value !== null && has((value as Node)[first], rest);
};

const missing = (node: Node): string[] =>
  (NEEDED[String(node['@type'])] ?? [])
    .filter((path) => !has(node, path.split('.')))
    .map((path) => `${String(node['@type'])} has no ${path}`);

/** Chapters follow one another, a film can be played, and an event ends after it starts. */
const order = (node: Node): string[] => {
  const clips = (node['@type'] === 'VideoObject' ? node['hasPart'] : []) as {
    startOffset: number;
    endOffset: number;
  }[];
  const wrong = clips.filter(({ startOffset, endOffset }, index) => {
    return endOffset <= startOffset || startOffset < (clips[index - 1]?.endOffset ?? 0);
  });
  const unseen = node['@type'] === 'VideoObject' && !has(node, ['contentUrl']) && !has(node, ['embedUrl']);
  const ends = node['@type'] === 'Event' && String(node['endDate']) <= String(node['startDate']);
  return [
    ...wrong.map(() => 'a chapter is out of order'),
    ...(unseen ? ['a film is nowhere'] : []),
    ...(ends ? ['an event ends before it starts'] : []),
  ];
};

const problemsOf = (node: Node): string[] => [...schemaProblems(node), ...missing(node), ...order(node)];

test('what every page says to machines is good by schema.org and has what search engines need', () => {
  expect(typeCount).toBeGreaterThan(800);
  expect(
    graphs.flatMap(({ page, graph }) => graph.flatMap(problemsOf).map((problem) => `${page}: ${problem}`)),
  ).toEqual([]);
});

test('every kind of page says what it is', () => {
  const silent = graphs.flatMap(({ page, graph }) => {
    const types = graph.map((node) => node['@type']);
    return TYPE_OF_FOLDER.filter(([folder, type]) => folder.test(page) && !types.includes(type)).map(
      ([, type]) => `${page} has no ${type}`,
    );
  });
  expect(silent).toEqual([]);
  const kinds = new Set(graphs.flatMap(({ graph }) => graph.map((node) => String(node['@type']))));
  expect([...kinds]).toEqual(expect.arrayContaining(['Course', 'LearningResource', 'Legislation', 'ItemList']));
});

test('no page names the author of a story who has not agreed to it', () => {
  const named = graphs.flatMap(({ graph }) => graph).filter((node) => has(node, ['author', 'name']));
  expect(named).toEqual([]);
});

const good: Node = {
  '@type': 'Event',
  name: 'Tea',
  description: 'With cake.',
  startDate: '2026-12-03T13:00:00+00:00',
  endDate: '2026-12-03T15:00:00+00:00',
  location: { '@type': 'Place', name: 'A hall', address: 'A hall' },
  eventStatus: 'https://schema.org/EventCancelled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  organizer: { '@type': 'Organization', name: 'Schools' },
  image: 'https://hub.example/tea.png',
};
const broken: readonly (readonly [string, object, RegExp])[] = [
  ['a type that there is not', { '@type': 'Evnt' }, /no type "Evnt"/],
  ['a property of another type', { headline: 'Tea' }, /"headline" is no property of Event/],
  [
    'a property that has been replaced',
    { attendees: { '@type': 'Person', name: 'Sam' } },
    /"attendees" has been replaced/,
  ],
  [
    'a property of another type deep inside',
    { organizer: { '@type': 'Organization', name: 'A', price: 3 } },
    /"price"/,
  ],
  ['words where a thing is expected', { about: 'Tea' }, /about: "Tea" is none of Thing/],
  ['a thing of the wrong type', { location: { '@type': 'Person', name: 'Sam' } }, /location: .*Person/],
  ['a day that there is not', { startDate: '2026-02-30T13:00:00+00:00' }, /startDate/],
  ['a time without its distance from UTC', { startDate: '2026-12-03T13:00:00' }, /startDate/],
  ['an address that is none', { url: '/events/tea/' }, /url/],
  ['a choice that there is not', { eventStatus: 'https://schema.org/EventOff' }, /eventStatus/],
  ['a choice by its short name', { eventStatus: 'EventCancelled' }, /eventStatus/],
  ['a length that is none', { duration: '2 hours' }, /duration/],
  ['nothing where something is needed', { organizer: [] }, /Event has no organizer.name/],
  ['an end before the start', { endDate: '2026-12-03T12:00:00+00:00' }, /ends before/],
];

test('the check itself lets good data be, and sees what is broken', () => {
  expect(problemsOf(good)).toEqual([]);
  for (const [what, change, problem] of broken) {
    expect(problemsOf({ ...good, ...change }).join('\n'), what).toMatch(problem);
  }
});
