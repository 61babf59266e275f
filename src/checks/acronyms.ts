import type { Advice, TextRule } from '#src/checks/advice.ts';
import { quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';
import { type RunningLine, runningLinesOf } from '#src/checks/running-text.ts';
import type { SiteIndex } from '#src/model/site-index.ts';

const ACRONYM = /^[A-Z]{2,6}$/u;
const WORD = /(?<![\p{L}\p{N}_’'-])[A-Z]{2,6}(?![\p{L}\p{N}_-])/gu;

/** Initials that everybody in Britain says as a word of their own. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `AM BBC BC CCTV CD CV DIY DJ DVD EU FAQ FM FBI GB GCSE GCSES GP GPS HM ID ID IQ ISBN IT ITV JPEG MOT MP MRI NHS OK PC PDF PE PIN
  PM PS QR RSVP SIM SMS SOS TB TV UK UN URL US USA USB VAT VIP VW WC WIFI XL II III IV VI VII VIII IX XI XII`.split(
    /\s+/u,
  ),
);

const glossaries = new WeakMap<SiteIndex, ReadonlyMap<string, string>>();

/** Initials that the glossary explains, each with the id of its term. */
export const glossaryOf = (index: SiteIndex): ReadonlyMap<string, string> => {
  const known = glossaries.get(index);
  if (known !== undefined) return known;
  const glossary = new Map(
    [...index.entries.values()].flatMap(({ collection, draft, short, id }) =>
      collection === 'terms' && !draft && short !== undefined && ACRONYM.test(short) ? [[short, id] as const] : [],
    ),
  );
  glossaries.set(index, glossary);
  return glossary;
};

/** Whether the acronym at this place stands in brackets after the words it stands for, or has them in brackets after it. */
const isSpelledOut = (line: string, at: number, length: number): boolean =>
  (/[\p{L}’)] \($/u.test(line.slice(Math.max(0, at - 3), at)) && line[at + length] === ')') ||
  /^(?: \(\p{L}+[ -]\p{L}|,? (?:for|short for|which stands for|stands for|means|or) [‘“']?\p{L})/u.test(
    line.slice(at + length, at + length + 40),
  );

/** Whether it is one of several words in capitals: somebody is shouting, or copying a sign. */
const isShouted = (line: string, at: number, length: number): boolean =>
  /[A-Z]{2,}[^\p{L}]{1,3}$/u.test(line.slice(Math.max(0, at - 12), at)) ||
  /^[^\p{L}]{1,3}[A-Z]{2,}/u.test(line.slice(at + length, at + length + 12));

interface Use {
  at: number;
  isExplained: boolean;
  isShouted: boolean;
}

/** The first use of each acronym in running text: headings and tags have no room for a link. */
const firstUses = (lines: readonly RunningLine[]): Map<string, Use> => {
  const uses = new Map<string, Use>();
  for (const { text, from, isLinked } of lines) {
    for (const { 0: word, index } of matchesOf(text, WORD)) {
      if (uses.has(word)) continue;
      const isExplained = isLinked(index) || isSpelledOut(text, index, word.length);
      uses.set(word, { at: from + index, isExplained, isShouted: isShouted(text, index, word.length) });
    }
  }
  return uses;
};

/** Initials are linked to the glossary, or spelled out, where a text first uses them. */
export const acronymsTextRule: TextRule = (prose, { glossary = new Map<string, string>(), ownInitials, settings }) => {
  const known = new Set([...settings.knownWords, ownInitials]);
  return [...firstUses(runningLinesOf(prose.source))].flatMap(([word, use]): Advice[] => {
    if (use.isExplained || known.has(word)) return [];
    const at = { rule: 'acronyms' as const, from: use.at, to: use.at + word.length };
    const term = glossary.get(word);
    if (term !== undefined) {
      const message = `${quoted(word)} is in the glossary, and is not linked where it is first used.`;
      return [{ ...at, message, fix: `Write [${word}](term:${term}) here.` }];
    }
    // What is quoted is not the writer's to explain.
    if (use.isShouted || EVERYDAY.has(word) || prose.text.slice(at.from, at.to) !== word) return [];
    const message = `${quoted(word)} is not explained where it is first used.`;
    return [{ ...at, message, fix: `Write the whole words, or the whole words and then (${word}).` }];
  });
};
