import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeSite } from '#src/checks/describe-site.ts';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
import { checkContent } from '#src/checks/run.ts';
import { schemaProblems } from '#src/checks/schema-problems.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { settingsSchema } from '#src/schemas/settings.ts';
import type { z } from '#src/schemas/zod.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { siteWith, TODAY } from './good-site.ts';
import { KIND_TABLES } from './identifiers/kind-tables.ts';
import { ON_DISK, type Said, saidOf, saidOfDisk } from './rule-runner.ts';
import { RULES_OF_HUBS } from './rules-of-hubs.ts';
import { RULES_OF_LANGUAGE } from './rules-of-language.ts';
import { RULES_OF_PAGES } from './rules-of-pages.ts';

const HOSTILE = new URL('../fixtures/hostile/', import.meta.url);
const BROKEN = fileURLToPath(new URL('../fixtures/content/broken', import.meta.url));

const saidOfHostile = async (): Promise<Said[]> => {
  const pages = readdirSync(HOSTILE).filter((file) => file.endsWith('.mdx'));
  const found: Said[] = [];
  for (const page of pages) {
    const text = readFileSync(new URL(page, HOSTILE), 'utf8');
    found.push(...checkContent(await siteWith({ [`content/terms/${page}`]: text })));
  }
  return found;
};

/** What no field of a page can hold; undefined takes the field away. */
const ODD: readonly unknown[] = [undefined, [[1]], '', 'x', 7, '2026-13-45', 'x'.repeat(4_000), { colour: 'red' }];

/** Data with one value, however deep, replaced by another: every value in turn. */
const withOdd = (data: unknown, odd: unknown): unknown[] => {
  if (typeof data !== 'object' || data === null) return [odd];
  const entries = Object.entries(data);
  const inside = entries.flatMap(([name, value]) =>
    withOdd(value, odd).map((other): unknown =>
      Array.isArray(data)
        ? data.map((one: unknown, at) => (String(at) === name ? other : one))
        : { ...(data as Record<string, unknown>), [name]: other },
    ),
  );
  return [odd, ...inside];
};

/** What the schemas say of every field of every kind of page, and of the settings, when it holds what it cannot. */
const saidOfFields = async (): Promise<Said[]> => {
  const { entries, settings } = await siteWith();
  const pages: (readonly [z.ZodType, unknown])[] = entries.map(({ collection, data }) => [
    collectionSchemas[collection],
    data,
  ]);
  return [...pages, [settingsSchema, settings?.data] as const].flatMap(([schema, data]) =>
    ODD.flatMap((odd) => withOdd(data, odd))
      .filter((changed) => typeof changed === 'object' && changed !== null && !Array.isArray(changed))
      .flatMap((changed) => schemaProblems(schema, changed))
      .map(({ message, fix }) => ({ rule: 'schema', message, fix })),
  );
};

/** Everything the check says of the examples, the broken content, the hostile pages and odd fields, each thing once. */
export const everyMessage = async (): Promise<Said[]> => {
  const found: Said[] = [];
  for (const [rule, { fires }] of Object.entries({ ...RULES_OF_PAGES, ...RULES_OF_HUBS, ...RULES_OF_LANGUAGE }))
    for (const example of fires) found.push(...(await saidOf(rule, example)));
  for (const { fires } of Object.values(ON_DISK)) for (const files of fires) found.push(...(await saidOfDisk(files)));
  for (const { kind, mask, says, fix } of IDENTIFIER_KINDS)
    for (const words of Object.values(KIND_TABLES[kind]?.fires ?? {}))
      found.push({ rule: kind, message: says(mask(words)), fix });
  found.push(...checkContent(await describeSite(await readContentTree(BROKEN), TODAY)));
  found.push(...(await saidOfHostile()), ...(await saidOfFields()));
  const once = new Map(found.map(({ rule, message, fix }) => [`${rule} ${message} ${fix}`, { rule, message, fix }]));
  return [...once.values()].sort((one, other) => (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0));
};
