/** What makes a text of JSON unfit to be read, although JSON.parse may take it. */
export type JsonFault =
  | { kind: 'not-json' }
  | { kind: 'too-deep'; most: number }
  | { kind: 'twice'; key: string }
  | { kind: 'forbidden'; key: string };

/** No file of the hub nests deeper than half of this. */
const MOST_DEEP = 20;

/** Keys that would reach into the language itself. */
const FORBIDDEN = new Set(['__proto__']);

/** What gives a text of JSON its structure; a string begins with its quote. */
const SIGNS = /["{}[\],]/g;

/** Where a string ends that begins at a place: after its closing quote, or at the end of the text when it has none. */
const endOfString = (text: string, start: number): number => {
  for (let quote = text.indexOf('"', start + 1); quote > 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
};

/** What is wrong with a key among those of its object so far; the key is added to them. */
const faultOfKey = (keys: Set<string>, key: string): JsonFault | undefined => {
  if (FORBIDDEN.has(key)) return { kind: 'forbidden', key };
  if (keys.has(key)) return { kind: 'twice', key };
  keys.add(key);
  return undefined;
};

/**
 * Looks through a text of JSON for what JSON.parse lets pass in silence: the same key twice in one object (the first
 * would be lost), nesting without end, and keys that reach into the language. Goes forward only, so that the time it
 * takes grows with the length of the text and no faster, whatever stands in it.
 */
const faultIn = (text: string): JsonFault | undefined => {
  const open: (Set<string> | undefined)[] = [];
  const signs = new RegExp(SIGNS);
  let previous = '';
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : undefined);
      if (open.length > MOST_DEEP) return { kind: 'too-deep', most: MOST_DEEP };
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      signs.lastIndex = endOfString(text, found.index);
      const keys = previous === '{' || previous === ',' ? open.at(-1) : undefined;
      const key = keys && (JSON.parse(text.slice(found.index, signs.lastIndex)) as string);
      const fault = keys && key !== undefined ? faultOfKey(keys, key) : undefined;
      if (fault !== undefined) return fault;
    }
    previous = sign;
  }
  return undefined;
};

/** Reads a text of JSON as plain data, or says what is wrong with it; never throws. */
export const readJson = (text: string): { data: unknown } | { fault: JsonFault } => {
  try {
    // A mark for the order of bytes, which some programs put before a text, is no part of it.
    const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const fault = faultIn(plain);
    if (fault?.kind === 'too-deep') return { fault };
    const data: unknown = JSON.parse(plain);
    return fault === undefined ? { data } : { fault };
  } catch {
    return { fault: { kind: 'not-json' } };
  }
};
