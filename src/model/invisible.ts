/**
 * Characters that cannot be seen, or that change the order in which others are seen: control characters, soft hyphen,
 * zero-width and direction marks (Unicode UAX 9), invisible operators and fillers, tags, private-use and
 * noncharacters, and halves of surrogate pairs. Tab and line feed are the only control characters a page needs.
 */
export const INVISIBLE =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\uE000-\uF8FF\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]|[\uD800-\uDFFF]/gu;

/**
 * Words as they can be kept: what cannot be seen is left out, since nobody could find it to take it out again. Word and
 * chat programs bring it along. A line that was ended in a way of their own ends here too.
 */
export const seenWords = (text: string): string =>
  text.replaceAll(/\r\n?|[\v\f\u2028\u2029]/gu, '\n').replaceAll(INVISIBLE, '');
