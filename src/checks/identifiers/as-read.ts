import { addAddress, type WrittenAddress } from '#src/checks/identifiers/address-parts.ts';
import { type AsRead, collector } from '#src/checks/identifiers/read-pieces.ts';
import { plainLook } from '#src/checks/identifiers/look-alikes.ts';
import { afterLineEnd } from '#src/checks/identifiers/line-ends.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** What stands for a web address in running text; its own words are read on lines of their own at the end. */
const ADDRESS = '\uFFFC';

/** Everything that is not read as it is written. */
const NOT_PLAIN = /%(?:20|40|2[bB])|https?:\/\/[^\s<>"'()[\]\\`]*|[^\x20-\x7E]|[&*<[\]\\_`~]/gu;

/** What a sign written in per cent stands for (RFC 3986, section 2.1). */
const PERCENT: Readonly<Record<string, string>> = { '%20': ' ', '%40': '@', '%2B': '+' };

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', Tab: ' ', NewLine: ' ',
  shy: '', zwj: '', zwnj: '', lrm: '', rlm: '',
  hyphen: '-', dash: '-', ndash: '-', mdash: '-', minus: '-',
  commat: '@', period: '.', num: '#', sol: '/', colon: ':', plus: '+', lpar: '(', rpar: ')', lowbar: '_', amp: '&',
}; // prettier-ignore
/** Marks inside a line: small HTML, a caption's voice or time, the start of a comment. Not mailboxes, not components. */
const MARK = /<(?:!--|\/?(?!(?:at|dot)>)[a-z][\w. -]{0,80}\/?>|\d{1,4}:\d\d[\d:.]{0,12}>)/y;
const DRAWING_TAG = /<[^<>]*>/y;
const LINK_START = /\[[^[\]\n]{0,400}\]\(/y;
const LINK_END = /\]\(([^()\n]{0,1000})\)/y;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|([nt ])(?=[^a-z])|([!-/:-@[-`{-~]))/y;

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[A-Za-z]/u.test(sign);

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[A-Za-z0-9]/u.test(sign);

const characterOf = (code: number): string =>
  code < 0x80 && code >= 0x20 && code !== 0x7f
    ? String.fromCharCode(code)
    : code <= 0x10ffff
      ? plainLook(String.fromCodePoint(code))
      : '';

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** One thing that is not read as written: how far it goes, what is read for it, and an address to be read apart. */
interface Unlike {
  length: number;
  read: string;
  address?: WrittenAddress;
}

const nothing = (length: number): Unlike => ({ length, read: '' });
const itself = (sign: string): Unlike => ({ length: sign.length, read: sign });

const readEntity = (source: string, at: number): Unlike => {
  const found = exec(ENTITY, source, at);
  if (found === null) return itself('&');
  const [whole, decimal, hexadecimal, name] = found;
  if (name !== undefined)
    return Object.hasOwn(NAMED, name) ? { length: whole.length, read: NAMED[name] ?? '' } : itself('&');
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
  return { length: whole.length, read: characterOf(code) };
};

const readEscape = (source: string, at: number): Unlike => {
  const found = exec(ESCAPE, source, at);
  if (found === null) return source[at + 1] === '\n' ? nothing(1) : itself('\\');
  const [whole, four, two, eight, space, sign] = found;
  if (sign === '_' && !(isLetter(source[at - 1]) && isLetter(source[at + 2])))
    return { length: whole.length, read: ' ' };
  if (space !== undefined) return { length: whole.length, read: ' ' };
  return { length: whole.length, read: sign ?? characterOf(Number.parseInt(four ?? two ?? eight ?? '0', 16)) };
};

const readAddress = (found: RegExpExecArray, at: number): Unlike => {
  const [whole, destination = ''] = found;
  return { length: whole.length, read: '', address: { text: destination, at: at + 2 } };
};

const unlike = (source: string, sign: string, at: number): Unlike => {
  if (sign.startsWith('%')) return { length: 3, read: PERCENT[sign.toUpperCase()] ?? sign };
  if (sign.length > 2) return { length: sign.length, read: ADDRESS, address: { text: sign, at } };
  switch (sign) {
    case '&':
      return readEntity(source, at);
    case '\\':
      return readEscape(source, at);
    case '*':
    case '`':
      return nothing(1);
    case '~':
      return source[at + 1] === '~' ? nothing(2) : itself(sign);
    case '_': {
      const [before, after] = [source[at - 1], source[at + 1]];
      if (isLetter(before) && isLetter(after)) return itself(sign);
      // Between a word and a number it joins the parts of a file's name; at either end it marks words.
      return isWordSign(before) && isWordSign(after) ? { length: 1, read: ' ' } : nothing(1);
    }
    case '<': {
      const mark = exec(MARK, source, at);
      return mark === null ? itself(sign) : nothing(mark[0].length);
    }
    case '[':
      return exec(LINK_START, source, at) === null ? itself(sign) : nothing(1);
    case ']': {
      const end = exec(LINK_END, source, at);
      return end === null ? itself(sign) : readAddress(end, at);
    }
    default:
      return { length: sign.length, read: plainLook(sign) };
  }
};

/**
 * Reads a text as somebody who sees the page does: without marks, codes and unseen characters, with look-alikes as what
 * they look like, and a line that only wraps as one line. A line break in the result is the end of a paragraph or field.
 * Takes time in proportion to the length of the text, whatever is in it.
 * @param source Markdown with its front matter, YAML, captions (WebVTT) or a drawing (SVG)
 */
export const asRead = (source: string): AsRead => {
  const collected = collector();
  const addresses: WrittenAddress[] = [];
  const isCaptions = source.replace(/^\uFEFF/u, '').startsWith('WEBVTT');
  const isDrawing = /^\uFEFF?\s*<(?:svg|\?xml)\b/u.test(source);
  let done = 0;
  for (const found of matchesOf(source, NOT_PLAIN)) {
    const at = found.index;
    if (at < done) continue;
    collected.add(source.slice(done, at), done, -1);
    const [sign] = found;
    if (sign === '\n' || sign === '\r') {
      const { length, ends } = afterLineEnd(source, at, isCaptions);
      collected.add(ends ? '\n' : ' ', at, at + length);
      done = at + length;
      continue;
    }
    const tag = isDrawing && sign === '<' ? exec(DRAWING_TAG, source, at)?.[0] : undefined;
    const { length, read, address } =
      tag === undefined ? unlike(source, sign, at) : { length: tag.length, read: /tspan/u.test(tag) ? '' : '\n' };
    collected.add(read, at, at + length);
    if (address !== undefined) addresses.push(address);
    done = at + length;
  }
  collected.add(source.slice(done), done, -1);
  for (const address of addresses) addAddress(collected.add, address);
  return collected.finish();
};
