import { defineCollection } from 'astro:content';
import { contentLoader } from '#src/markdown/loader.ts';
import { settingsLoader } from '#src/markdown/settings-loader.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { settingsSchema } from '#src/schemas/settings.ts';
import { vlogSchema } from '#src/schemas/stories.ts';

const { partners, roles, situations, pathways, modules, days, blogs, learning, events, terms, laws } =
  collectionSchemas;

/** Every folder of `content/`, with its loader and its schema. */
export const collections = {
  partners: defineCollection({ loader: contentLoader('partners'), schema: partners }),
  roles: defineCollection({ loader: contentLoader('roles'), schema: roles }),
  situations: defineCollection({ loader: contentLoader('situations'), schema: situations }),
  pathways: defineCollection({ loader: contentLoader('pathways'), schema: pathways }),
  modules: defineCollection({ loader: contentLoader('modules'), schema: modules }),
  days: defineCollection({ loader: contentLoader('days'), schema: days }),
  blogs: defineCollection({ loader: contentLoader('blogs'), schema: blogs }),
  vlogs: defineCollection({ loader: contentLoader('vlogs'), schema: ({ image }) => vlogSchema(image) }),
  learning: defineCollection({ loader: contentLoader('learning'), schema: learning }),
  events: defineCollection({ loader: contentLoader('events'), schema: events }),
  terms: defineCollection({ loader: contentLoader('terms'), schema: terms }),
  laws: defineCollection({ loader: contentLoader('laws'), schema: laws }),
  settings: defineCollection({ loader: settingsLoader(), schema: settingsSchema }),
};
