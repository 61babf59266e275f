import { visible } from '#src/checks/report.ts';
import type { PlacedNote } from '#src/markdown/bring-in.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import type { ChosenField } from '#src/model/draft-fields.ts';
import { hintIn } from '#src/model/hints.ts';
import type { Issue } from '#src/model/issues.ts';
import { likelyNames, likelyNameWords } from '#src/model/likely-names.ts';
import type { SiteIndex } from '#src/model/site-index.ts';

/** A new entry, with all that is known about it. */
export interface NewPage {
  /** The path of its file from the project's root. */
  file: string;
  /** The text of its file. */
  text: string;
  /** What was noted while it was brought in, by lines of its body. */
  notes: readonly PlacedNote[];
  chosen: readonly ChosenField[];
  /** What the checker says of it. */
  issues: readonly Issue[];
  index: SiteIndex;
}

interface Item {
  file: string;
  line: number;
  words: string;
}

const LONGEST = 160;

const say = ({ file, line, words }: Item): string =>
  `  ${file}:${line}  ${visible(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)}`;

const group = (title: string, items: readonly Item[]): string[] => {
  const lines = [...new Set([...items].sort((one, other) => one.line - other.line).map(say))];
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines];
};

/**
 * What needs a human eye in a new entry, in groups, each thing with its file and line: what was left out, what may be
 * wrong, what is still to write, and what the checker says.
 */
export const eyeList = ({ file, text, notes, chosen, issues, index }: NewPage): string[] => {
  const { bodyLine, positionOf } = readFrontMatter(text);
  const lines = text.split('\n');
  // The words of the page begin after the empty line that follows its fields.
  const noted = (kind: PlacedNote['kind']): Item[] =>
    notes
      .filter((note) => note.kind === kind)
      .map(({ message, line }) => ({ file, line: line === undefined ? 1 : bodyLine + line, words: message }));
  const names = likelyNames(
    lines,
    [...index.entries.values()].flatMap(({ title, short = '' }) => [title, short]),
  ).map(({ name, line }): Item => ({
    file,
    line: line + 1,
    words: likelyNameWords(name),
  }));
  const chose = chosen.map(({ path, value }): Item => {
    const { line } = positionOf(path, 'value');
    return { file, line, words: `${path.join('.')} was set to ${value}. Is that right?` };
  });
  const hints = lines.flatMap((line, at): Item[] => {
    const hint = hintIn(line);
    return hint === undefined ? [] : [{ file, line: at + 1, words: line.slice(hint).replace(/"$|\]\([^)]*\)$/u, '') }];
  });
  const other = issues
    .filter(({ rule }) => rule !== 'hints')
    .map((issue): Item => ({ file: issue.file, line: issue.line, words: `${issue.message} ${issue.fix}` }));
  return [
    ...group('Left out', noted('dropped')),
    ...group('Look at again', [...noted('unsure'), ...chose, ...names]),
    ...group('Still to write', [...hints, ...noted('fill')]),
    ...group('What the check says', other),
  ];
};
