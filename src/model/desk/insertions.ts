import type { LinkScheme } from '#src/schemas/names.ts';

/** What a writer may link to, with the word before the colon (`LINK_SCHEMES`) and what it is called here. */
export const LINKS: readonly { scheme: LinkScheme; label: string }[] = [
  { scheme: 'role', label: 'A role' },
  { scheme: 'partner', label: 'A partner' },
  { scheme: 'term', label: 'A word from the glossary' },
  { scheme: 'situation', label: 'What to do' },
  { scheme: 'law', label: 'A law or guidance' },
  { scheme: 'day', label: 'A day' },
  { scheme: 'blog', label: 'A blog' },
  { scheme: 'vlog', label: 'A vlog' },
  { scheme: 'learning', label: 'A learning example' },
  { scheme: 'event', label: 'An event' },
];

/** The components of the hub that words can be put into, with what stands in them first. */
export const BOXES: readonly { name: string; label: string; text: string }[] = [
  { name: 'Callout', label: 'A note, set apart', text: '<Callout kind="note">\n\nWhat to know.\n\n</Callout>' },
  {
    name: 'KeyPoints',
    label: 'Key points',
    text: '<KeyPoints>\n\n- The first thing to remember\n- The second\n\n</KeyPoints>',
  },
  {
    name: 'Checklist',
    label: 'A checklist',
    text: '<Checklist>\n\n- The first thing to have ready\n- The second\n\n</Checklist>',
  },
  { name: 'Steps', label: 'Steps, in order', text: '<Steps>\n\n1. First\n2. Then\n\n</Steps>' },
  {
    name: 'Quote',
    label: 'Somebody’s words',
    text: '<Quote by="A first name or a role">\n\nWhat they said.\n\n</Quote>',
  },
  {
    name: 'Columns',
    label: 'Two things side by side',
    text: '<Columns>\n\n### The first\n\nWhat it is.\n\n### The second\n\nWhat it is.\n\n</Columns>',
  },
];

/** A selection in a text. */
export interface Selection {
  from: number;
  to: number;
}

/** A text after something was put into it, and where the cursor stands then. */
export interface Inserted {
  text: string;
  cursor: number;
}

/** Puts something in the place of what is selected, inside a line. */
export const insertInLine = (text: string, { from, to }: Selection, words: string): Inserted => {
  const gap = from > 0 && !/[\s(‘“]$/u.test(text.slice(0, from)) ? ' ' : '';
  return { text: `${text.slice(0, from)}${gap}${words}${text.slice(to)}`, cursor: from + gap.length + words.length };
};

/** Puts something on lines of its own, after the paragraph in which the selection ends. */
export const insertAsBlock = (text: string, { to }: Selection, block: string): Inserted => {
  const after = text.indexOf('\n\n', to);
  const end = after === -1 ? text.length : after;
  const before = text.slice(0, end).trimEnd();
  const start = `${before}${before === '' ? '' : '\n\n'}${block}`;
  const rest = text.slice(end).trimStart();
  return { text: rest === '' ? start : `${start}\n\n${rest}`, cursor: start.length };
};

const inLink = (words: string): string => words.replaceAll(/[[\]]/g, '').replaceAll(/\s+/g, ' ').trim();

/** A title as it goes on in a sentence: with a small letter, unless it is a name: “health visitor”, “Children Act 2004”. */
const inSentence = (title: string, scheme: LinkScheme): string =>
  scheme === 'partner' || /\s\p{Lu}/u.test(title)
    ? title
    : title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** A link as it stands in the words: the words that were selected, else the name of what it leads to. */
export const linkMark = (selected: string, title: string, scheme: LinkScheme, id: string): string => {
  const words = inLink(selected);
  return `[${words === '' ? inSentence(inLink(title), scheme) : words}](${scheme}:${id})`;
};

/** How many words a text has, links counted by their words. */
export const wordCount = (text: string): number =>
  text.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
