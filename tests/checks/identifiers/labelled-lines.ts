import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A line of the labelled set: what it holds, or nothing, and its words. */
export interface LabelledLine {
  kind: string | undefined;
  text: string;
}

const textOf = (name: string): string =>
  readFileSync(new URL(`../../fixtures/confidentiality/${name}`, import.meta.url), 'utf8');

const read = (name: string): string[] =>
  textOf(name)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '));

/** Characters that cannot be seen in an editor are written by their number, and line breaks as a sign. */
const asWritten = (text: string): string =>
  text
    .replaceAll('⏎', '\n')
    .replaceAll(/\{U\+([0-9A-F]{4,6})\}/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The labelled set: lines with identifiers, each with its kind, and lines that only look so. */
export const labelledLines: readonly LabelledLine[] = [
  ...read('identifiers.txt').map((line) => {
    const [, kind, text = ''] = /^([a-z-]+) \| (.*)$/u.exec(line) ?? [];
    if (kind === undefined) throw new Error(`No kind in “${line}”.`);
    return { kind, text: asWritten(text) };
  }),
  ...read('innocent.txt').map((line) => ({ kind: undefined, text: asWritten(line) })),
];

/** A line of the set written apart, and the kinds that its writer put into it; none in an innocent one. */
interface LineApart {
  text: string;
  find: readonly string[];
}

/** The set that was written apart from the code; its kinds have names of their own, so only the first is kept. */
export const linesWrittenApart: readonly LabelledLine[] = (parse(textOf('written-apart.yaml')) as LineApart[]).map(
  ({ text, find }) => ({ kind: find[0], text }),
);
