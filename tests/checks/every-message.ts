import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeSite } from '#src/checks/describe-site.ts';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
import { checkContent } from '#src/checks/run.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { GOOD_ROOT, siteWith, TODAY } from './good-site.ts';
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

/** Every field of every kind of page taken away, or filled with what no field can be. */
const saidOfFields = async (): Promise<Said[]> => {
  const found: Said[] = [];
  for (const { path, text } of await readContentTree(GOOD_ROOT)) {
    const lines = text?.split('\n') ?? [];
    if (!/\.(?:mdx|yaml)$/u.test(path)) continue;
    for (const [at, line] of lines.entries()) {
      const [start, name = ''] = /^ *(?:- )?([A-Za-z]+):/u.exec(line) ?? [];
      if (start === undefined || (path.endsWith('.yaml') && name.length % 3 > 0)) continue;
      for (const odd of [' [[1]]', ' ""', ' 2026-13-45'])
        found.push(
          ...checkContent(await siteWith({ [path]: lines.toSpliced(at, 1, `${start}${odd}`).join('\n') })),
        );
    }
  }
  return found;
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
