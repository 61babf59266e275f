import type { EyeNote } from '#src/markdown/eye-notes.ts';

// Every pattern here stops at the next “<”, so that a file made to be searched for hours is searched once.

/** What stands between each opening, which a pattern with the flag `g` finds, and the next closing after it. */
const between = (text: string, opening: RegExp, closing: string): { tag: string; inside: string }[] => {
  const found: { tag: string; inside: string }[] = [];
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    const from = opening.lastIndex;
    const end = text.indexOf(closing, from);
    if (end === -1) break;
    found.push({ tag: open[0], inside: text.slice(from, end) });
    opening.lastIndex = end + closing.length;
  }
  return found;
};

const words = (xml: string): string =>
  xml
    .replaceAll(/<w:delText\b[^<>]*>[^<]*<\/w:delText>/gu, '')
    .replaceAll(/<w:(?:tab|br)\b[^<>]*>|<\/w:p>/gu, ' ')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s\S*$/u, '')} …`);

const countOf = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;

const times = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** So much of a paragraph holds its first words, however Word has marked them up. */
const LONGEST_MARKUP = 20_000;

/** The first words of the paragraph in which something at this place of the document stands. */
const nearWords = (document: string, at: number): string => {
  const from = Math.max(document.lastIndexOf('<w:p ', at), document.lastIndexOf('<w:p>', at), 0);
  const end = document.indexOf('</w:p>', at);
  const most = from + LONGEST_MARKUP;
  return words(document.slice(from, end === -1 ? most : Math.min(end, most))).slice(0, 40);
};

const trackedNotes = (document: string): EyeNote[] => {
  const added = countOf(document, /<w:(?:ins|moveTo)\b[^<>]*(?<!\/)>/gu);
  const removed = countOf(document, /<w:(?:del|moveFrom)\b[^<>]*(?<!\/)>/gu);
  if (added + removed === 0) return [];
  const parts = [
    ...(added > 0 ? [`${times(added, 'addition was', 'additions were')} taken in`] : []),
    ...(removed > 0 ? [`${times(removed, 'deletion was', 'deletions were')} left out`] : []),
  ];
  const at = document.search(/<w:(?:ins|del|moveTo|moveFrom)\b/u);
  const message = `The file had tracked changes: ${parts.join(', ')}. Read the words as they are now.`;
  return [{ kind: 'dropped', message, near: nearWords(document, at) }];
};

/** As many comments as are named, each with its place: more than anybody writes on a page. */
const MOST_COMMENTS = 500;

const idIn = (tag: string): string | undefined => /w:id="(\d+)"/u.exec(tag)?.[1];

const commentNotes = (xml: ReadonlyMap<string, string>): EyeNote[] => {
  const document = xml.get('word/document.xml') ?? '';
  const comments = xml.get('word/comments.xml') ?? '';
  const places = new Map<string | undefined, number>();
  for (const { 0: tag, index } of document.matchAll(/<w:comment(?:RangeStart|Reference)\b[^<>]*>/gu))
    if (!places.has(idIn(tag))) places.set(idIn(tag), index);
  const all = between(comments, /<w:comment\b[^<>]*>/gu, '</w:comment>');
  const notes = all.slice(0, MOST_COMMENTS).map(({ tag, inside }): EyeNote => {
    const at = places.get(idIn(tag));
    return {
      kind: 'dropped',
      message: `A comment was left out: “${short(words(inside))}”`,
      ...(at !== undefined && { near: nearWords(document, at) }),
    };
  });
  const more = all.length - notes.length;
  return more === 0 ? notes : [...notes, { kind: 'dropped', message: `${more} more comments were left out.` }];
};

const outside = ['header', 'footer'] as const;

const marginNotes = (xml: ReadonlyMap<string, string>): EyeNote[] =>
  outside.flatMap((name) => {
    const said = [...xml].filter(([part]) => new RegExp(`^word/${name}\\d*\\.xml$`, 'u').test(part));
    const text = said.map(([, part]) => words(part)).find((part) => /\p{L}/u.test(part));
    return text === undefined
      ? []
      : [{ kind: 'dropped', message: `The ${name} was left out: “${short(text)}”` } as const];
  });

const THINGS: readonly [pattern: RegExp, one: string, many: string][] = [
  [/<c:chart\b/gu, 'chart was left out', 'charts were left out'],
  [/<dgm:relIds\b/gu, 'drawn diagram was left out', 'drawn diagrams were left out'],
  [/<o:OLEObject\b/gu, 'embedded file was left out', 'embedded files were left out'],
  [/<m:oMath>/gu, 'formula was left out', 'formulas were left out'],
  [
    /<w:docPartGallery w:val="Table of Contents"/gu,
    'table of contents came in as text',
    'tables of contents came in as text',
  ],
];

/** The words of the text boxes of a document, each once. */
export const textBoxes = (document: string): string[] => [
  ...new Set(
    between(document, /<w:txbxContent>/gu, '</w:txbxContent>')
      .map(({ inside }) => words(inside))
      .filter((text) => text !== ''),
  ),
];

/**
 * What a Word file has that a page cannot: said to whoever brings it in, so that nothing is lost in silence.
 * @param xml the XML parts of the file
 */
export const wordLosses = (xml: ReadonlyMap<string, string>): EyeNote[] => {
  const document = xml.get('word/document.xml') ?? '';
  const things = THINGS.flatMap(([pattern, one, many]): EyeNote[] => {
    const number = countOf(document, pattern);
    return number === 0 ? [] : [{ kind: 'dropped', message: `${times(number, one, many)}.` }];
  });
  const relations = xml.get('word/_rels/document.xml.rels') ?? '';
  const far = countOf(relations, /<Relationship\b(?=[^<>]*\/image")(?=[^<>]*TargetMode="External")[^<>]*>/gu);
  const pictures: EyeNote[] =
    far === 0
      ? []
      : [
          {
            kind: 'dropped',
            message: `${times(far, 'picture is', 'pictures are')} kept somewhere else and only linked: nothing was fetched. Put the picture itself into the file.`,
          },
        ];
  return [...trackedNotes(document), ...commentNotes(xml), ...marginNotes(xml), ...things, ...pictures];
};
