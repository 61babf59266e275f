/** A piece of an excerpt: words of the page, and whether they are the ones looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** One choice of a filter, with how many pages it would leave. */
export interface FilterChoice {
  value: string;
  label: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * Takes the index's excerpt apart, so that it is put on the page as words and never as HTML.
 * @param excerpt text with `<mark>` round the words that were found
 */
export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .replaceAll('\u200B', '')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: decode(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** A word without the punctuation that stands beside it. */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('en-GB');

/** A text directive keeps `-`, `,` and `&` for itself. Source: WICG Scroll to Text Fragment, section 3. */
const directive = (word: string): string => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;

/**
 * The address of a result. Where the words were found below the title it carries them as a text fragment, so that the
 * browser itself shows the reader the passage; a browser that does not know these opens the page at its top.
 */
export const landingHref = (address: string, title: string, excerpt: readonly ExcerptPart[]): string => {
  const marked = excerpt.filter((part) => part.marked).map((part) => bare(part.text));
  const words = marked.filter(
    (word, at) => word !== '' && marked.findIndex((other) => fold(other) === fold(word)) === at,
  );
  const inTitle = new Set(title.split(/\s+/).map((word) => fold(bare(word))));
  if (words.length === 0 || words.some((word) => inTitle.has(fold(word)))) return address;
  return `${address}#:~:${words.map(directive).join('&')}`;
};

/** An excerpt without the page's title in front, where it begins with it. */
export const withoutTitle = (excerpt: readonly ExcerptPart[], title: string): ExcerptPart[] => {
  const [first, ...rest] = excerpt;
  if (first === undefined || first.marked || !first.text.startsWith(title)) return [...excerpt];
  return [{ ...first, text: first.text.slice(title.length).replace(/^[.\s]+/, '') }, ...rest];
};

/** Puts dots where an excerpt begins or ends inside a sentence. */
export const withDots = (excerpt: readonly ExcerptPart[]): ExcerptPart[] => {
  const text = excerpt
    .map((part) => part.text)
    .join('')
    .trim();
  const dots = { text: '…', marked: false };
  const before = /^[^\p{Lu}\p{N}“‘"]/u.test(text) ? [{ ...dots, text: '… ' }] : [];
  const after = text === '' || /[.!?][”’")]*$/.test(text) ? [] : [{ ...dots, text: ' …' }];
  return [...before, ...excerpt, ...after];
};

/** The choices of a filter that leave anything, and the one chosen, in the order of the alphabet. */
export const filterChoices = (counts: Readonly<Record<string, number>>, chosen = ''): FilterChoice[] => {
  const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === chosen);
  return [...new Set(chosen === '' ? values : [...values, chosen])]
    .sort((one, other) => one.localeCompare(other, 'en-GB'))
    .map((value) => ({ value, label: `${value} (${counts[value] ?? 0})` }));
};

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/**
 * How much there is, in words, for reading and for screen readers: "2 answers, and 14 pages for “bruise”."
 * @param pages how many pages were found; undefined while they are still looked through
 */
export const foundLine = (answers: number, pages: number | undefined, words: string): string => {
  const about = words === '' ? '' : ` for “${words}”`;
  if (answers === 0) return `${counted(pages ?? 0, 'page')}${about}.`;
  if (!pages) return `${counted(answers, 'answer')}${about}.`;
  return `${counted(answers, 'answer')}, and ${counted(pages, 'page')}${about}.`;
};

/** What is said when nothing was found: for what, and for which parts of it that were tried as well. */
export const nothingLine = (words: string, tried: readonly string[]): string => {
  const parts = tried.map((part) => `“${part}”`).join(' or ');
  return `Nothing was found for “${words}”${parts === '' ? '' : `, nor for ${parts}`}.`;
};

/** What is said when the pages could not be looked through: how many answers there are all the same, or what to do. */
export const notLoadedLine = (answers: number, words: string): string =>
  answers === 0
    ? 'Search could not be loaded. Look through the lists below, or try again.'
    : `${foundLine(answers, undefined, words)} The rest could not be loaded.`;
