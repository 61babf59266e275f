const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A number as the character it stands for; one that stands for none is the sign for that (Unicode, 5.22). */
const character = (code: number): string => (code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code));

/** A text with its entities as the characters they stand for, each once: `&amp;lt;` is `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, number?: string, name = '') => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return number === undefined ? (ENTITIES[name] ?? whole) : character(Number(number));
  });

/** A term's explanation, with the parts inside it. */
const POPOVER = /<span[^>]*\bpopover\b(?:(?!<\/?span)[\s\S]|<span[^>]*>[^<]*<\/span>)*<\/span>/gu;

/** HTML that the hub made itself, without the explanations of terms. */
export const withoutPopovers = (html: string): string => html.replace(POPOVER, '');

/** The words of HTML that the hub made itself, without the explanations of terms. */
export const plainText = (html: string): string =>
  decodeEntities(
    withoutPopovers(html)
      .replace(/<\/(?:p|li|h[1-6]|blockquote|figcaption)>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** The first whole sentences of a text that fit into so many characters; else as many whole words, with an ellipsis. */
export const firstWords = (html: string, most: number): string => {
  const text = plainText(html);
  if (text.length <= most) return text;
  const sentences = text.slice(0, most + 1).match(/^.*[.!?][’”]?(?= )/)?.[0];
  if (sentences !== undefined && sentences.length > most / 3) return sentences;
  return `${text.slice(0, most).replace(/[\s,;:–-]+\S*$/, '')} …`;
};

/** A text as a sentence: with one full stop at its end, unless it ends with a mark of its own. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
