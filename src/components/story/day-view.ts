import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Tag } from '#src/model/directory.ts';
import type { Side } from '#src/model/two-sided.ts';

/** A side of a day as its page draws it. */
export interface DayStop extends Side {
  /** The time of the stop after it, in minutes after midnight. */
  next: number;
  /** Who is met at this moment. */
  met: readonly Tag[];
  /** The text of the moment. */
  Content?: AstroComponentFactory;
}

/** What the page of a day shows from its head to its last moment. */
export interface DayView {
  tag: Tag;
  partnerTag: Tag;
  /** Minutes to read. */
  minutes: number;
  /** When the first moment is, in minutes after midnight. */
  first: number;
  stops: readonly DayStop[];
  /** Its topics, each with the path of the list of stories on it. */
  topics: readonly { label: string; path: string }[];
  met: readonly Tag[];
  lead: AstroComponentFactory;
  hasLead: boolean;
}
