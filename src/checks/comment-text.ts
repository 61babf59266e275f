/**
 * Words from content in a comment on GitHub: shown as they are, and never followed, rendered or sent to anybody.
 * GitHub reads a comment twice. Markdown comes first (GitHub Flavored Markdown); then, in the text that is left, it looks
 * for names, issues, addresses and commits (GitHub Docs, "Basic writing and formatting syntax" and "Autolinked references").
 * So what has a meaning in Markdown becomes a character reference, which never has one, and what the second reading looks
 * for is parted by a space of no width, after all that content had of its own has been taken out.
 */

/** A space of no width. It is written by its number, so that it can be seen in the source of a comment. */
const PART = '\u200B';

/** Characters nobody sees, of any kind: control, format, private, unassigned, halves of pairs, fillers, selectors. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0]|[\u{E0100}-\u{E01EF}]/gu;

/** More marks on one letter than any language of the area writes: they would pile up over other lines. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** In one line, with nothing in it that is not seen. */
const inOneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(PILED_MARKS, '$1')
    .trim();

const cut = (text: string, most: number): string => {
  // A text of megabytes is not taken apart to keep its beginning.
  const characters = [...text.slice(0, most * 2 + 2)];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

/** Mailboxes, and runs of six digits and more, with or without spaces: a comment is read by more people than the page. */
const REACHES_SOMEBODY = /[^\s@“”"'(),;:<>]+@[^\s@“”"'(),;:<>]+|(?<![\p{L}\d])\+?\d(?:[ ().-]{0,2}\d){5,}/gu;

/** Days as `2027-11-30` are what most messages are about, and lead to nobody. */
const A_DAY = /^[12]\d{3}-\d\d-\d\d$/u;

const withheld = (text: string): string =>
  text.replaceAll(REACHES_SOMEBODY, (found) => (A_DAY.test(found) ? found : '…'));

/** What of ASCII could be more than a character in Markdown, HTML or mathematics, anywhere but where a line begins. */
const MEANT = /[&<>\\`*_[\]#|~$@\u200B]/gu;

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * Parts what GitHub looks for: mentions, mathematics, issues, web addresses, emoji, commits by their number. Nothing else,
 * so that a time, a heading or a link such as `term:lado` can be copied out of a comment and used.
 */
const parted = (text: string): string =>
  text
    .replaceAll(/[@$]|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-/giu, (found) => `${found}${PART}`)
    .replaceAll(/www\./giu, (found) => `${found.slice(0, 3)}${PART}.`)
    .replaceAll(/[\da-f]{7,}/giu, (found) => found.replaceAll(/.{6}/gu, (six) => `${six}${PART}`));

const escaped = (text: string): string => parted(text).replaceAll(MEANT, reference);

/** What is shown of a text: one line, nothing unseen, nobody's number or mailbox, at most so many characters. */
const shown = (text: string, most: number): string => cut(withheld(inOneLine(text.slice(0, most * 8))), most);

/**
 * Words from content as words in a comment, to stand after something on their line.
 * @param most the most characters that are shown; what is longer ends in an ellipsis
 */
export const asWords = (text: string, most: number): string => escaped(shown(text, most));

/** What is between backticks in a message of the checks: the name of a field, or of a link. */
const NAMED = /`([\w.:-]{1,80})`/gu;

/** A sentence of the checks as words in a comment: names of fields stand out in it, as they do in a terminal. */
export const asSentence = (text: string, most: number): string => {
  const sentence = shown(text, most);
  const parts: string[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = '', index } of sentence.matchAll(NAMED)) {
    parts.push(escaped(sentence.slice(from, index)), `\`${name}\``);
    from = index + whole.length;
  }
  return [...parts, escaped(sentence.slice(from))].join('');
};

/** The name of a file in a comment, in the letters of a machine: GitHub looks for nobody and nothing inside them. */
export const asFileName = (path: string, most = 160): string => `\`${shown(path, most).replaceAll('`', '’') || '…'}\``;
