import type { EyeNote } from '#src/markdown/eye-notes.ts';

const words = (xml: string): string =>
  xml
    .replaceAll(/<w:delText\b[^>]*>[^<]*<\/w:delText>/gu, '')
    .replaceAll(/<w:(?:tab|br)\b[^>]*>|<\/w:p>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s\S*$/u, '')} …`);

const countOf = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;

const times = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** The first words of the paragraph in which something at this place of the document stands. */
const nearWords = (document: string, at: number): string => {
  const from = Math.max(document.lastIndexOf('<w:p ', at), document.lastIndexOf('<w:p>', at), 0);
  const end = document.indexOf('</w:p>', at);
  return words(document.slice(from, end === -1 ? undefined : end)).slice(0, 40);
};

const trackedNotes = (document: string): EyeNote[] => {
  const added = countOf(document, /<w:(?:ins|moveTo)\b[^>]*[^/]>/gu);
  const removed = countOf(document, /<w:(?:del|moveFrom)\b[^>]*[^/]>/gu);
  if (added + removed === 0) return [];
  const parts = [
    ...(added > 0 ? [`${times(added, 'addition was', 'additions were')} taken in`] : []),
    ...(removed > 0 ? [`${times(removed, 'deletion was', 'deletions were')} left out`] : []),
  ];
  const at = document.search(/<w:(?:ins|del|moveTo|moveFrom)\b/u);
  const message = `The file had tracked changes: ${parts.join(', ')}. Read the words as they are now.`;
  return [{ kind: 'dropped', message, near: nearWords(document, at) }];
};

const commentNotes = (xml: ReadonlyMap<string, string>): EyeNote[] => {
  const document = xml.get('word/document.xml') ?? '';
  const comments = xml.get('word/comments.xml') ?? '';
  return [...comments.matchAll(/<w:comment\b[^>]*?w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:comment>/gu)].map(
    ([, id = '', comment = '']): EyeNote => {
      const at = document.search(new RegExp(`<w:comment(?:RangeStart|Reference)\\b[^>]*w:id="${id}"`, 'u'));
      return {
        kind: 'dropped',
        message: `A comment was left out: “${short(words(comment))}”`,
        ...(at !== -1 && { near: nearWords(document, at) }),
      };
    },
  );
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
    /<w:sdt>(?:(?!<\/w:sdt>)[\s\S])*?<w:docPartGallery w:val="Table of Contents"/gu,
    'table of contents came in as text',
    'tables of contents came in as text',
  ],
];

/** The words of the text boxes of a document, each once. */
export const textBoxes = (document: string): string[] => [
  ...new Set(
    [...document.matchAll(/<w:txbxContent>([\s\S]*?)<\/w:txbxContent>/gu)]
      .map(([, box = '']) => words(box))
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
  const far = countOf(relations, /<Relationship\b(?=[^>]*\/image")(?=[^>]*TargetMode="External")[^>]*>/gu);
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
