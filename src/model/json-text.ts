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

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],]/gs;

/**
 * Looks through a text of JSON for what JSON.parse lets pass in silence: the same key twice in one object (the first
 * would be lost), nesting without end, and keys that reach into the language. Reads the text once, without recursion.
 */
const faultIn = (text: string): JsonFault | undefined => {
  const open: (Set<string> | undefined)[] = [];
  let previous = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      if (open.length > MOST_DEEP) return { kind: 'too-deep', most: MOST_DEEP };
    } else if (token === '}' || token === ']') open.pop();
    else if (token !== ',' && (previous === '{' || previous === ',')) {
      const keys = open.at(-1);
      if (keys !== undefined) {
        const key = JSON.parse(token) as string;
        if (FORBIDDEN.has(key)) return { kind: 'forbidden', key };
        if (keys.has(key)) return { kind: 'twice', key };
        keys.add(key);
      }
    }
    previous = token;
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
