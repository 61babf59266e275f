import type { z } from '#src/schemas/zod.ts';
import type { EntryRule } from '#src/checks/content-site.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { schemaProblems } from '#src/checks/schema-problems.ts';
import type { Locate } from '#src/markdown/yaml.ts';
import type { Issue } from '#src/model/issues.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';

const { error } = issuesOf('schema');

/** What a schema finds wrong with a YAML block, each at its line and column; a missing field is where it should be. */
export const schemaIssues = (
  schema: z.ZodType,
  block: { file: string; data: unknown; readable: boolean; locate: Locate },
): Issue[] => {
  if (!block.readable) return [];
  return schemaProblems(schema, block.data).map((problem) =>
    error(block.file, block.locate(problem.path, problem.part), problem.message, problem.fix),
  );
};

/** Front matter has the shape of its collection; a field that the guard has refused already is not said twice. */
export const schemaRule: EntryRule = (entry) =>
  schemaIssues(collectionSchemas[entry.collection], entry).filter(
    (issue) =>
      !entry.problems.some(
        (said) => said.rule === 'layout' && said.line === issue.line && said.column === issue.column,
      ),
  );
