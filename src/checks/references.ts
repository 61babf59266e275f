import type { CheckedEntry, ContentSite, EntryRule } from '#src/checks/content-site.ts';
import { folderOf, namesBeside } from '#src/checks/entry-files.ts';
import { anyOf, fieldName, quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { walkText } from '#src/checks/schema-walk.ts';
import type { Issue } from '#src/model/issues.ts';
import { nearest } from '#src/model/nearest.ts';
import { findEntry, parseTarget } from '#src/model/site-index.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { type Collection, COLLECTIONS, ID_PATTERN } from '#src/schemas/names.ts';

const { error } = issuesOf('references');

/** One of a collection, as said in a sentence. */
const ONE_OF: Record<Collection, string> = {
  partners: 'a partner',
  roles: 'a role',
  situations: 'a situation',
  pathways: 'a pathway',
  modules: 'a module',
  days: 'a day',
  blogs: 'a blog',
  vlogs: 'a vlog',
  learning: 'a learning example',
  events: 'an event',
  terms: 'a term',
  laws: 'a law',
};

const isCollection = (name: string): name is Collection => (COLLECTIONS as readonly string[]).includes(name);

type Found = Pick<Issue, 'message' | 'fix'>;

const idsOf = (collection: Collection, site: ContentSite): string[] =>
  [...site.index.entries.values()].filter((entry) => entry.collection === collection).map((entry) => entry.id);

/** What is wrong with a pointer from this entry to that one; undefined when it can be followed. */
const wrongWithEntry = (
  collection: Collection,
  id: string,
  from: CheckedEntry,
  site: ContentSite,
): Found | undefined => {
  const found = findEntry(site.index, collection, id);
  if (found !== undefined) {
    if (!found.draft || from.draft) return undefined;
    return {
      message: `${quoted(id)} is a draft, so readers could not follow it.`,
      fix: 'Publish that page first, or mark this one as a draft too.',
    };
  }
  const near = nearest(id, idsOf(collection, site));
  const elsewhere = COLLECTIONS.filter((other) => findEntry(site.index, other, id) !== undefined).map(
    (other) => ONE_OF[other],
  );
  const folder = `content/${collection}`;
  return {
    message:
      elsewhere.length > 0
        ? `${quoted(id)} is ${anyOf(elsewhere)}, where ${ONE_OF[collection]} belongs.`
        : `There is no ${ONE_OF[collection].replace(/^an? /u, '')} called ${quoted(id)}.`,
    fix: near === undefined ? `Use the name of a file or folder in ${folder}.` : `Did you mean \`${near}\`?`,
  };
};

const wrongWithList = (list: string, id: string, ids: readonly string[]): Found | undefined => {
  if (ids.includes(id)) return undefined;
  const near = nearest(id, ids);
  return {
    message: `${quoted(id)} is not one of the ${list} in settings.`,
    fix:
      near === undefined
        ? `Use one of ${anyOf(ids)}, or add it to content/settings/hub.yaml.`
        : `Did you mean \`${near}\`?`,
  };
};

const wrongWithFile = (name: string, entry: CheckedEntry, site: ContentSite): Found | undefined => {
  const names = namesBeside(
    entry,
    site.files.map((file) => file.path),
  );
  if (names.includes(name)) return undefined;
  const near = nearest(name, names);
  return {
    message: `There is no file ${quoted(name)} beside this page.`,
    fix: near === undefined ? `Put the file in ${folderOf(entry)}.` : `Did you mean \`${near}\`?`,
  };
};

/** Every id, link and file named in front matter exists, is of the right kind, and can be followed by readers. */
export const referencesRule: EntryRule = (entry, site) => {
  const issues: Issue[] = [];
  walkText(collectionSchemas[entry.collection], entry.data, (value, notes, path) => {
    const pointer = notes.target === undefined ? undefined : parseTarget(value);
    const { reference } = notes;
    let found: Found | undefined;
    // What is not even written as an id or link is the schema rule's to say.
    if (reference !== undefined && ID_PATTERN.test(value)) {
      if (isCollection(reference)) found = wrongWithEntry(reference, value, entry, site);
      else if (site.settings?.readable === true)
        found = wrongWithList(reference, value, reference === 'topics' ? site.index.topics : site.index.contacts);
    } else if (
      pointer !== undefined &&
      notes.target?.includes(pointer.scheme) === true &&
      ID_PATTERN.test(pointer.id)
    ) {
      found = wrongWithEntry(pointer.collection, pointer.id, entry, site);
    } else if (
      notes.file !== undefined &&
      notes.file.some((type) => value.endsWith(`.${type}`)) &&
      value.startsWith('./')
    ) {
      found = wrongWithFile(value, entry, site);
    }
    if (found === undefined) return;
    issues.push(error(entry.file, entry.locate(path, 'value'), `${fieldName(path)}: ${found.message}`, found.fix));
  });
  return issues;
};
