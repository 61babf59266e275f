import type { Advice, TextRule } from '#src/checks/advice.ts';
import { quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';
import type { Prose } from '#src/checks/prose.ts';
import { runningLinesOf } from '#src/checks/running-text.ts';
import type { SiteIndex } from '#src/model/site-index.ts';

const ACRONYM = /^[A-Z]{2,6}$/u;
/** Initials, more than one of them (“DSLs”), or with a small letter inside (“SENCo”, “CiN”). */
const WORD = /(?<![\p{L}\p{N}_.’'-])([A-Z]{2,6}|[A-Z]{2,4}Co|[A-Z][a-z][A-Z]{1,3})s?(?![\p{L}\p{N}_-]|\.\p{L})/gu;

/** Initials that everybody in Britain says as a word of their own, and everyday words that people write in capitals. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `AGM AM ASAP ASDA ATM BA BBC BC BMX BST BT CCTV CD CEO COVID CV DIY DJ DVD DVLA EU FAQ FBI FM GB GCSE GMT GP GPS HGV HIV HM HMRC
  HQ ID IKEA IQ ISBN IT ITV JPEG KFC LEGO LGBT LOL MA MMR MOT MP MRI NB NHS OK PC PDF PE PhD PIN PM PPE PS PTA QR RAF RE RIP RNLI
  RSPCA RSVP SAT SIM SMS SOS SUV TB TV UK UN UNICEF URL US USA USB VAT VIP VW WC WIFI XL YMCA II III IV VI VII VIII IX XI XII
  ALL AND BUT DANGER DO EVERY EXIT HELP HER HIS IS LOVE MUST MY NEVER NO NOT NOW ONE ONLY OPEN OR PLEASE QUIET SHE SORRY STOP THANK
  THE THIS VERY WAS WELL YES YOU`.split(/\s+/u),
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

/** How far from initials their words are looked for. */
const SEEN = 80;
const SMALL_WORDS = /^(?:a|an|and|at|for|her|his|in|my|of|on|or|our|the|their|to|with|your)$/iu;

/** Whether words begin with the letters of initials: “multi-agency safeguarding hub” for MASH. */
const areWordsOf = (words: string, initials: string): boolean => {
  const letters = (words.match(/\p{L}[\p{L}’']*/gu) ?? [])
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => word.charAt(0).toUpperCase());
  const wanted = initials.replaceAll(/[AO](?=[A-Z])/gu, '').toUpperCase();
  return (
    letters[0] === initials.charAt(0).toUpperCase() &&
    (wanted.length < 2 || letters.slice(0, 4).includes(wanted.at(1) ?? ''))
  );
};

/** Whether the initials at this place stand in brackets after the words they stand for, or have them after themselves. */
const isSpelledOut = (line: string, at: number, word: string): boolean => {
  const end = at + word.length;
  if (/[\p{L}’)] \($/u.test(line.slice(Math.max(0, at - 3), at)) && line[end] === ')') return true;
  const [, said, words] =
    /^(,? (?:short for|which stands for|stands for|means)|,? (?:for|or)| \()(.*)/su.exec(line.slice(end, end + SEEN)) ??
    [];
  if (words === undefined || said === undefined) return false;
  return /short|stands|means/u.test(said) ? /^ [‘“']?\p{L}/u.test(words) : areWordsOf(words, word);
};

/** Whether it is one of several words in capitals: somebody is shouting, or copying a sign. A list of initials is not. */
const isShouted = (line: string, at: number, length: number): boolean =>
  /(?<![\p{L}\p{N}])[A-Z]{2,}!? $/u.test(line.slice(Math.max(0, at - 12), at)) ||
  /^!? [A-Z]{2,}(?![\p{L}\p{N}])/u.test(line.slice(at + length, at + length + 12));

interface Use {
  written: string;
  at: number;
  isExplained: boolean;
  isShouted: boolean;
}

/**
 * The first use of each acronym in running text: headings and tags have no room for a link, and what is quoted is not the
 * writer's to explain.
 */
const firstUses = ({ source, text: own }: Prose): Map<string, Use> => {
  const uses = new Map<string, Use>();
  for (const { text, from, isLinked } of runningLinesOf(source)) {
    for (const { 0: written, 1: word = '', index } of matchesOf(text, WORD)) {
      if (uses.has(word)) continue;
      const at = from + index;
      const isExplained = isLinked(index) || isSpelledOut(text, index, written);
      if (!isExplained && own.slice(at, at + written.length) !== written) continue;
      uses.set(word, { written, at, isExplained, isShouted: isShouted(text, index, written.length) });
    }
  }
  return uses;
};

/** Initials are linked to the glossary, or spelled out, where a text first uses them. */
export const acronymsTextRule: TextRule = (prose, { glossary = new Map<string, string>(), ownInitials, settings }) => {
  const known = new Set([...settings.knownWords, ownInitials]);
  return [...firstUses(prose)].flatMap(([word, { written, at: from, isExplained, ...use }]): Advice[] => {
    if (isExplained || known.has(word)) return [];
    const at = { rule: 'acronyms' as const, from, to: from + written.length };
    const term = glossary.get(word.toUpperCase());
    if (term !== undefined) {
      const message = `${quoted(written)} is in the glossary, and is not linked where it is first used.`;
      return [{ ...at, message, fix: `Write [${written}](term:${term}) here.` }];
    }
    if (use.isShouted || EVERYDAY.has(word)) return [];
    const message = `${quoted(written)} is not explained where it is first used.`;
    return [{ ...at, message, fix: `Write the whole words, or the whole words and then (${written}).` }];
  });
};
