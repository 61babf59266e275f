const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Plain data as one line of JSON that depends on the data alone: keys in the order of their UTF-16 code units, no
 * spaces (RFC 8785). Keys whose value is undefined are left out, as JSON has no word for them.
 */
export const canonicalJson = (data: unknown): string => {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const parts = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => compare(one, other))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${parts.join(',')}}`;
};
