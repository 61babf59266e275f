/** Where one attribute of a tag is written. */
export interface AttributeSource {
  /** The name as written; `...` for a spread. */
  name: string;
  /** The offset of its first character in the text. */
  offset: number;
}

const SPACE = /\s/u;

/** The offset after a bracketed expression that begins at `from`, strings inside it skipped. */
const afterBraces = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"' || sign === "'" || sign === '`') {
      const end = text.indexOf(sign, at + 1);
      if (end === -1) return text.length;
      at = end;
    } else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
};

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? '')) at += 1;
  return at;
};

/** The offset after the value that begins at `from`: quoted, bracketed, or a bare word. */
const afterValue = (text: string, from: number): number => {
  const sign = text[from];
  if (sign === '{') return afterBraces(text, from);
  if (sign === '"' || sign === "'") {
    const end = text.indexOf(sign, from + 1);
    return end === -1 ? text.length : end + 1;
  }
  let at = from;
  while (at < text.length && !/[\s>/]/u.test(text[at] ?? '')) at += 1;
  return at;
};

/**
 * The attributes of the tag that begins at an offset, in order: the parser tells their values but not their places.
 * @param offset of the tag's `<`
 */
export const attributesInSource = (text: string, offset: number): AttributeSource[] => {
  const found: AttributeSource[] = [];
  let at = offset + 1;
  while (at < text.length && !/[\s>/]/u.test(text[at] ?? '')) at += 1;
  while (at < text.length) {
    at = skipSpace(text, at);
    const sign = text[at];
    if (sign === undefined || sign === '>' || (sign === '/' && text[skipSpace(text, at + 1)] === '>')) break;
    if (sign === '{') {
      found.push({ name: '...', offset: at });
      at = afterBraces(text, at);
      continue;
    }
    const begin = at;
    while (at < text.length && !/[\s=>/{]/u.test(text[at] ?? '')) at += 1;
    if (at === begin) at += 1;
    found.push({ name: text.slice(begin, at), offset: begin });
    const equals = skipSpace(text, at);
    if (text[equals] === '=') at = afterValue(text, skipSpace(text, equals + 1));
  }
  return found;
};
