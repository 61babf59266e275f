import { describe, expect, it } from 'vitest';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
import { everyMessage } from './checks/every-message.ts';
import { KIND_TABLES } from './checks/identifiers/kind-tables.ts';
import type { RuleTable } from './checks/rule-example.ts';
import { ruleNames, unreadNamings } from './checks/rule-names.ts';
import { ON_DISK, saidOf, saidOfDisk } from './checks/rule-runner.ts';
import { RULES_OF_HUBS } from './checks/rules-of-hubs.ts';
import { RULES_OF_LANGUAGE } from './checks/rules-of-language.ts';
import { RULES_OF_PAGES } from './checks/rules-of-pages.ts';

const TABLE: RuleTable = { ...RULES_OF_PAGES, ...RULES_OF_HUBS, ...RULES_OF_LANGUAGE };
const KINDS = IDENTIFIER_KINDS.map(({ kind }) => kind);
const LEAST = 2;

/** How many examples there are of each side, whatever table they stand in. */
const sidesOf = (rule: string): { fires: number; silent: number } => {
  const kind = KINDS.includes(rule) ? KIND_TABLES[rule] : undefined;
  const { fires, silent } = kind ?? TABLE[rule] ?? ON_DISK[rule] ?? { fires: [], silent: [] };
  return { fires: Object.keys(fires).length, silent: silent.length };
};

describe('every rule of the check', () => {
  it('is known: the code names no rule in a way that cannot be read from it', () => {
    expect(unreadNamings()).toEqual([]);
    expect(ruleNames().length).toBeGreaterThan(80);
  });

  it('has examples that should fire and near misses that should not, and no table is of a rule that is gone', () => {
    const bare = ruleNames().filter((rule) => Math.min(...Object.values(sidesOf(rule))) < LEAST);
    expect(bare).toEqual([]);
    const named = new Set(ruleNames());
    expect([...Object.keys(TABLE), ...Object.keys(KIND_TABLES)].filter((rule) => !named.has(rule))).toEqual([]);
  });

  // Kinds of identifiers have a test of their own for their tables: tests/checks/identifiers/identifier-kinds.test.ts.
  describe.each(Object.entries(TABLE))('%s', (rule, { fires, silent }) => {
    it.each(fires.map((example, at) => [at + 1, example] as const))('speaks of example %i', async (_, example) => {
      expect((await saidOf(rule, example)).map((said) => said.rule)).toContain(rule);
    });

    it.each(silent.map((example, at) => [at + 1, example] as const))('lets near miss %i be', async (_, example) => {
      expect((await saidOf(rule, example)).map((said) => said.rule)).not.toContain(rule);
    });
  });

  describe.each(Object.entries(ON_DISK))('%s', (rule, { fires, silent }) => {
    it.each(fires)('speaks of %j', async (files) => {
      expect((await saidOfDisk(files)).map((said) => said.rule)).toContain(rule);
    });

    it.each(silent)('lets %j be', async (files) => {
      expect((await saidOfDisk(files)).map((said) => said.rule)).not.toContain(rule);
    });
  });
});

/**
 * Words of the machine room. What a writer sees in the file itself may be named, and stands in marks: “…”, `…`, <…>.
 * An id is explained wherever one is asked for.
 */
const FORBIDDEN =
  /\b(?:front ?matter|ya?ml|json|slugs?|regexp?|regular expression|schemas?|mdx|markdown|html|css|booleans?|strings?|arrays?|objects?|enums?|null|undefined|nan|pars(?:e|er|ed|ing)|tokens?|attributes?|components?|iso|unicode|byte order|code ?points?|doctype|cdata|metadata|invalid|syntax|directive|alias|anchor|nested|entry|entries|collections?|well-formed|host|mapping|sequence|scalar|git|branch|commit|merge|must not|forbidden|illegal|error|failed|you (?:have )?forgot|please)\b/iu;

/** Names that a writer reads in the file, or in the window of a program, stand in marks; files and fields are names too. */
const withoutNames = (words: string): string =>
  words
    .replace(/(?<=one of )[a-z][^.]*(?=\.)/u, '…')
    .replaceAll(/“[^”]*”|‘[^’]*’|`[^`]*`|<[^<>]*>|"[^"]*"|\(U\+[0-9A-F]+\)/gu, '…')
    .replaceAll(
      /(?:content|\.)\/\S+|\S+\.(?:mdx|yaml)\b|(?<!\w)\.[a-z0-9]{2,5}\b|\b[a-z]+:[a-z-]+|\b[a-z]+(?:\.[a-z]\w*|[A-Z]\w*)+/gu,
      '…',
    );

const sentences = (words: string): string[] => words.split(/(?<=[.?!]) (?=[A-Z“`<])/u);
const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.:/-]*/gu)?.length ?? 0;
const MOST_WORDS = 30;

describe('what the check says, read aloud', async () => {
  const messages = await everyMessage();
  const all = messages.flatMap(({ message, fix }) => [message, fix]);
  const wrong = (test: (words: string) => boolean): string[] => [...new Set(all.filter(test))];

  it('is said for every rule', () => {
    expect(messages.length).toBeGreaterThan(600);
    const heard = new Set(messages.map(({ rule }) => rule));
    expect(ruleNames().filter((rule) => !heard.has(rule))).toEqual([]);
  });

  it('has no words of the machine room, and blames nobody', () => {
    expect(wrong((words) => FORBIDDEN.test(withoutNames(words)))).toEqual([]);
  });

  it('is made of sentences: each begins as one, and ends with its mark', () => {
    expect(wrong((words) => !/^(?:[A-Z“`<]|\d)/u.test(words) || !/[.?](?:”|\))?$/u.test(words))).toEqual([]);
    expect(wrong((words) => / {2}|\bundefined\b|\[object|“”|``/u.test(words))).toEqual([]);
  });

  it('can be said in one breath: no sentence is long, besides lists of what may be chosen', () => {
    const long = (words: string): boolean =>
      sentences(words.replace(/(?:one of|Use|Write|use) [^.;]*(?:, [^.;]*){4,}/u, 'one of these')).some(
        (sentence) => wordsIn(sentence) > MOST_WORDS,
      );
    expect(wrong(long)).toEqual([]);
  });
});
