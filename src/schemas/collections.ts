import type { z } from '#src/schemas/zod.ts';
import { eventSchema } from '#src/schemas/events.ts';
import type { Collection } from '#src/schemas/names.ts';
import { lawSchema } from '#src/schemas/laws.ts';
import { learningSchema } from '#src/schemas/learning.ts';
import { moduleSchema } from '#src/schemas/modules.ts';
import { partnerSchema } from '#src/schemas/partners.ts';
import { pathwaySchema } from '#src/schemas/pathways.ts';
import { roleSchema } from '#src/schemas/roles.ts';
import { situationSchema } from '#src/schemas/situations.ts';
import { blogSchema, daySchema, vlogSchema } from '#src/schemas/stories.ts';
import { termSchema } from '#src/schemas/terms.ts';

/** The schema of each collection of entries, by folder name; settings has its own. */
export const collectionSchemas = {
  partners: partnerSchema,
  roles: roleSchema,
  situations: situationSchema,
  pathways: pathwaySchema,
  modules: moduleSchema,
  days: daySchema,
  blogs: blogSchema,
  vlogs: vlogSchema(),
  learning: learningSchema,
  events: eventSchema,
  terms: termSchema,
  laws: lawSchema,
} satisfies Record<Collection, z.ZodType>;

/** Ids that would clash with a page of the hub itself, by collection. */
export const RESERVED_IDS: Partial<Record<Collection, readonly string[]>> = {
  partners: ['compare'],
  pathways: ['modules', 'my-record', 'certificate', 'coordinator', 'help', 'pocket-card'],
  days: ['across-the-partnership', 'page', 'partner', 'topic'],
  blogs: ['page', 'partner', 'topic', 'series'],
  vlogs: ['page', 'partner', 'topic'],
  situations: ['matrix'],
  learning: ['loops'],
};
