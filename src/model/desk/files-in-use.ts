import type { Draft } from '#src/model/desk/draft.ts';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/**
 * The files that a draft shows. A picture that was taken out of the words stays on the device, so that the words can be
 * put back, and goes nowhere: somebody may have taken it out for a good reason.
 */
export const filesInUse = ({ files, fields, lead, rest, parts }: Omit<Draft, 'key'>): string[] => {
  const named = new Set(textsIn(fields));
  const words = [lead, ...parts.map(({ text }) => text), rest].join('\n');
  return files.filter((name) => named.has(name) || words.includes(`(${name})`) || words.includes(`"${name}"`));
};
