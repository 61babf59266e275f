/**
 * The offset after the tag of XML that begins at `from`; its quoted values may hold any sign. The end of the text when the tag
 * has none. Looks at each character once, however long the tag is.
 */
export const afterTag = (text: string, from: number): number => {
  let quote = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return text.length;
};
