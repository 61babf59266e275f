import { describe, expect, it } from 'vitest';
import { asRead } from '#src/checks/identifiers/as-read.ts';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
import { KIND_TABLES } from './kind-tables.ts';
import { ODD_FORMS } from './odd-forms.ts';

describe.each(IDENTIFIER_KINDS.map((kind) => [kind.kind, kind] as const))('the kind %s', (name, kind) => {
  const found = (words: string): string[] => {
    const { text } = asRead(words);
    return kind.find(text).map(({ start, end }) => text.slice(start, end));
  };
  const table = KIND_TABLES[name];
  const odd = ODD_FORMS[name];

  it.each(Object.entries({ ...table?.fires, ...odd?.fires }))('sees %j', (words, expected) => {
    expect(found(words)).toContain(expected);
  });

  it.each([...(table?.silent ?? []), ...(odd?.silent ?? [])])('lets %j be', (words) => {
    expect(found(words)).toEqual([]);
  });

  it('has a table', () => {
    expect(table).toBeDefined();
    expect(odd).toBeDefined();
  });
});
