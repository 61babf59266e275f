import { z } from '#src/schemas/zod.ts';
import { withoutInvisible } from '#src/markdown/characters.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { nearest } from '#src/model/nearest.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import type { Collection } from '#src/schemas/names.ts';
import { unwrap } from '#src/schemas/schema-notes.ts';

/** The fields of a Markdown file that a collection has too, and the words under them. */
export interface BroughtFields {
  data: Record<string, unknown>;
  body: string;
}

/** Fields that are not the file's to say: a page that is brought in is a draft. */
const NOT_TAKEN = ['draft', 'sample'];

const shapeOf = (collection: Collection): Record<string, z.core.$ZodType> => {
  const { def } = unwrap(collectionSchemas[collection])._zod;
  return def.type === 'object' ? (def.shape as Record<string, z.core.$ZodType>) : {};
};

/**
 * Reads the front matter of a Markdown file that was written somewhere: fields that the hub has, and that are right,
 * are kept; each other one is named, so that nothing is lost in silence.
 */
export const broughtFields = (text: string, collection: Collection, notes: EyeNote[]): BroughtFields => {
  const plain = text.replace(/^\uFEFF/u, '');
  if (!/^---[ \t]*\r?\n/u.test(plain)) return { data: {}, body: plain };
  const end = plain.search(/\n---[ \t]*(?:\r?\n|$)/u);
  const seen = end === -1 ? plain : withoutInvisible(plain.slice(0, end)) + plain.slice(end);
  const { data, body, problems } = readFrontMatter(seen);
  const unread = problems.filter(({ rule }) => rule !== 'invisible-character');
  if (Object.keys(data).length === 0 && unread.length > 0)
    notes.push({
      kind: 'dropped',
      message: `The fields at the top of the file could not be read: ${unread[0]?.message ?? ''}`,
    });
  const shape = shapeOf(collection);
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (NOT_TAKEN.includes(name)) continue;
    if (field === undefined) {
      const near = nearest(name, Object.keys(shape));
      const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
      notes.push({
        kind: 'dropped',
        message: `The field “${name}” is not one of this kind of page, and was left out.${hint}`,
      });
      continue;
    }
    const read = z.safeParse(field, value);
    if (read.success) kept[name] = value;
    else
      notes.push({
        kind: 'dropped',
        message: `The field “${name}” was left out: ${read.error.issues[0]?.message ?? 'it is not as it should be.'}`,
      });
  }
  return { data: kept, body };
};
