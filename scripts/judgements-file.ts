import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Judgement } from '#src/model/search-measures.ts';

/** An address as judgements compare it: the path alone, with a slash at its end, whatever host or part of a page it names. */
export const judgedPath = (address: string): string => {
  const { pathname } = new URL(address, 'http://localhost');
  return pathname.endsWith('/') || /\.\w+$/.test(pathname) ? pathname : `${pathname}/`;
};

const address = z
  .string('Write each page as its address, such as /glossary/lado/.')
  .refine((text) => /^(?:\/|https?:\/\/)/.test(text), 'Begin the address with a slash or with https://.')
  .transform(judgedPath);

const judgement = z.strictObject(
  {
    query: z
      .string('Write the question as text, in quotes if it is a number.')
      .trim()
      .min(1, 'Write what somebody types.'),
    expect: z.array(address, 'List the pages that answer it, best first; write [] where nothing should be found.'),
    kind: z.string('Write the kind as one word.').optional(),
    split: z.string('Write the split as one word.').optional(),
  },
  'Write each judgement as query: and expect:, and nothing but kind: and split: beside them.',
);

/**
 * Reads judgements: a YAML list of `query` and `expect`, with `kind` and `split` where they are known.
 * @param name how errors call the file
 * @throws one line for each thing that is wrong, each with its line and column
 */
export const readJudgements = (text: string, name: string): Judgement[] => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const say = (offset: number, message: string): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}: ${message}`;
  };
  const faults = document.errors.map((error) => say(error.pos[0], `This cannot be read: ${error.message}`));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const list = document.contents;
  if (!isSeq(list) || list.items.length === 0)
    throw new Error(say(0, 'This is not a list of judgements: begin each with "- query:".'));
  const read = list.items.map((item) => {
    const plain = isMap(item) || isScalar(item) || isSeq(item) ? (item.toJS(document) as unknown) : undefined;
    return { item, result: judgement.safeParse(plain) };
  });
  const wrong = read.flatMap(({ item, result }) => {
    const at = (isMap(item) || isScalar(item) || isSeq(item) ? item.range?.[0] : undefined) ?? 0;
    return result.success ? [] : result.error.issues.map(({ message }) => say(at, message));
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return read.flatMap(({ result }) => (result.success ? [result.data] : []));
};

/** Reads judgements from a file. @throws when it cannot be read, or what is wrong in it (`readJudgements`) */
export const readJudgementsFile = (file: string): Judgement[] => readJudgements(readFileSync(file, 'utf8'), file);
