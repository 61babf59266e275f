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

/** Sets that were written apart from the code have names of their own for the kinds, so only the first is kept. */
const readApart = (name: string): LabelledLine[] =>
  (parse(textOf(name)) as LineApart[]).map(({ text, find }) => ({ kind: find[0], text }));

/** The set that was written apart from the code. */
export const linesWrittenApart: readonly LabelledLine[] = readApart('written-apart.yaml');

/** Lines that nobody had tuned the guard on when they were written, by whose classes it was mended since. */
export const linesMendedSince: readonly LabelledLine[] = readApart('mended-since.yaml');

/** Lines as an examiner would write them, by which it was mended in turn. */
export const linesExamined: readonly LabelledLine[] = readApart('examined.yaml');

/** Lines that were written to be as hard as can be. */
export const hardLines: readonly LabelledLine[] = readApart('hard-lines.yaml');

/** Lines on which the guard was never mended. */
export const linesNeverMendedOn: readonly LabelledLine[] = readApart('never-mended-on.yaml');

/** Lines that were counted and never looked at, of the kinds on which it does worst. */
export const linesAtFirstSight: readonly LabelledLine[] = readApart('at-first-sight.yaml');
