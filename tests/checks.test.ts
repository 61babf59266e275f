import { describe, expect, it } from 'vitest';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
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
