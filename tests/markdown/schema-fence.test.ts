import { z } from '#src/schemas/zod.ts';
import { expect, test } from 'vitest';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { schemaFence } from '#src/markdown/schema-fence.ts';

const schema = z.strictObject({
  title: z.string(),
  reviewBy: z.string(),
  hours: z.strictObject({ from: z.string('Write a time.') }),
});

const check = (yaml: string) => {
  const front = readFrontMatter(`---\n${yaml}\n---\n`);
  return schemaFence(schema, { ...front, frontMatter: front.data });
};

test('what a schema refuses is said at its line and column', () => {
  expect(check('title: 1\nreviewby: x\nreviewBy: x\nhours:\n  from: 8\n  till: 9')).toMatchObject([
    { line: 2, column: 8, rule: 'schema' },
    { line: 6, column: 9, fix: 'Write a time.' },
    { line: 7, column: 3, message: 'There is no field called `hours.till`.' },
    { line: 3, column: 1, fix: 'Did you mean `reviewBy`?' },
  ]);
});

test('a schema has nothing to add to front matter that cannot be read', () => {
  expect(check('title: [')).toEqual([]);
});
