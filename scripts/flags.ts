import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** How a program ends that was asked for something it does not know. */
export const USAGE = 2;

/** What the tool for reading parameters says, as far as a person needs it: one line. */
export const firstSentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(/\n|(?<=\.) /u)[0] ?? '';

/** The flags that were written, or what to say instead of doing anything. */
export type ReadFlags<Options extends ParseArgsOptionsConfig> =
  { values: ReturnType<typeof parseArgs<{ options: Options }>>['values'] } | { say: string; code: number };

/**
 * Reads flags by what a program knows; `--help` is known by all.
 * @param parameters what stands after the name of the program
 * @param help what the program does and what each flag is for
 */
export const readFlags = <const Options extends ParseArgsOptionsConfig>(
  parameters: readonly string[],
  options: Options,
  help: string,
): ReadFlags<Options> => {
  if (parameters.includes('--help')) return { say: help, code: 0 };
  try {
    return { values: parseArgs<{ args: string[]; options: Options }>({ args: [...parameters], options }).values };
  } catch (error) {
    return { say: `${firstSentence(error)}\n\n${help}`, code: USAGE };
  }
};

/** Reads the flags this program was started with; when there is something to say instead, says it and ends the program. */
export const flagsOr = <const Options extends ParseArgsOptionsConfig>(options: Options, help: string) => {
  const read = readFlags(process.argv.slice(2), options, help);
  if ('values' in read) return read.values;
  (read.code === 0 ? process.stdout : process.stderr).write(`${read.say}\n`);
  return process.exit(read.code);
};
