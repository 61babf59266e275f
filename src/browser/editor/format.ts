import { entryText } from '#src/markdown/entry-text.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { BODY } from '#src/model/editor-config.ts';

/**
 * What an entry holds, as the editor keeps it: its fields, and its words under one more name.
 * @throws when the file cannot be read, so that the editor says so and leaves it alone
 */
export const readEntry = (text: string): Record<string, unknown> => {
  const { data, body, problems } = readFrontMatter(text);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`Line ${problem.line}: ${problem.message} ${problem.fix}`);
  return { ...data, [BODY]: body.trim() };
};

/** The file of an entry, from what the editor holds: written as every other form of the hub writes it. */
export const writeEntry = (held: Readonly<Record<string, unknown>>): string => {
  const { [BODY]: body, ...fields } = held;
  return entryText(fields, typeof body === 'string' ? body : '');
};
