import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Tag } from '#src/model/directory.ts';
import type { ShownResponse } from '#src/model/responses.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What the page of a blog shows besides its front matter. */
export interface BlogView {
  settings: Settings;
  /** Published answers to its question. */
  responses: readonly ShownResponse[];
  role: Tag;
  partner: Tag;
  /** Minutes to read. */
  minutes: number;
  /** Its topics, each with the path of the list of stories on it. */
  topics: readonly { label: string; path: string }[];
  /** Its words. */
  Content: AstroComponentFactory;
}
