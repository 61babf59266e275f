import { quoted } from '#src/checks/field-words.ts';
import type { CheckedEntry, SiteRule } from '#src/checks/content-site.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { isDeviceName, suggestedId } from '#src/model/entry-id.ts';
import type { Issue } from '#src/model/issues.ts';
import { RESERVED_IDS } from '#src/schemas/collections.ts';
import { ID_LENGTH, ID_PATTERN } from '#src/schemas/names.ts';

const { error } = issuesOf('ids');

const wrongWithName = ({ file, id, collection }: CheckedEntry): Issue[] => {
  if (id.includes('/')) {
    const fix = `Name the file content/${collection}/${suggestedId(id) || 'its-id'}.mdx, or content/${collection}/${suggestedId(id) || 'its-id'}/index.mdx.`;
    return [
      error(file, undefined, `${quoted(file.slice(file.lastIndexOf('/') + 1))} lies too deep to be a page.`, fix),
    ];
  }
  if (id.toLowerCase() === 'index')
    return [
      error(
        file,
        undefined,
        'A page cannot be called “index”.',
        'Give the file a name that says what the page is about.',
      ),
    ];
  if (!ID_PATTERN.test(id)) {
    const example = suggestedId(id);
    const fix = `Use small letters, digits and single hyphens${example === '' ? '' : `, for example ${quoted(example)}`}.`;
    return [error(file, undefined, `The name ${quoted(id)} cannot be used: it is also the address of the page.`, fix)];
  }
  const issues: Issue[] = [];
  if (isDeviceName(id))
    issues.push(
      error(
        file,
        undefined,
        `Windows keeps the name ${quoted(id)} for itself, and cannot have a file or folder of that name.`,
        `Give it another name, for example ${quoted(`${id}-page`)}.`,
      ),
    );
  if (id.length > ID_LENGTH)
    issues.push(
      error(
        file,
        undefined,
        `The name has ${id.length} characters, and the most is ${ID_LENGTH}.`,
        'Give the file a shorter name.',
      ),
    );
  if (RESERVED_IDS[collection]?.includes(id) === true)
    issues.push(
      error(
        file,
        undefined,
        `${quoted(id)} is the address of a page of the hub itself.`,
        'Give the file another name.',
      ),
    );
  return issues;
};

/** Ids are well-formed, short, unlike each other (also where capitals do not count), and leave the hub's own pages alone. */
export const idsRule: SiteRule = (site) => {
  const firstWith = new Map<string, CheckedEntry>();
  return site.entries.flatMap((entry) => {
    const issues = wrongWithName(entry);
    const key = `${entry.collection}/${entry.id.toLowerCase()}`;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, entry);
    else {
      const same = first.id === entry.id ? 'is also the name' : 'differs only in its capitals from the name';
      issues.push(
        error(
          entry.file,
          undefined,
          `${quoted(entry.id)} ${same} of ${first.file}.`,
          'Give one of the two files another name.',
        ),
      );
    }
    return issues;
  });
};
