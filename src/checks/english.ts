import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Range } from '#src/checks/quotations.ts';

/** What a rule of retext found in a text: where, what stands there and what it expected. */
export interface Slip extends Range {
  actual: string;
  expected: readonly string[];
}

const articles = unified().use(retextEnglish).use(retextIndefiniteArticle).freeze();
const repeats = unified().use(retextEnglish).use(retextRepeatedWords).freeze();

const slipsIn = (processor: typeof articles | typeof repeats, text: string): Slip[] => {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.flatMap(({ place, actual, expected }) => {
    if (place === undefined || !('start' in place)) return [];
    const { start, end } = place;
    if (start.offset === undefined || end.offset === undefined) return [];
    return [{ from: start.offset, to: end.offset, actual: actual ?? '', expected: expected ?? [] }];
  });
};

/** “a” before a vowel that is heard, “an” before one that is not. */
export const articleSlips = (text: string): Slip[] => slipsIn(articles, text);

/** The same word twice in a row, where English has no use for it. */
export const repeatSlips = (text: string): Slip[] => slipsIn(repeats, text);
