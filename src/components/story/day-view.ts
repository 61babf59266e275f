import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Tag } from '#src/model/directory.ts';
import type { ShownResponse } from '#src/model/responses.ts';
import type { Side } from '#src/model/two-sided.ts';
import type { Limit } from '#src/model/who-can.ts';
import type { Settings } from '#src/schemas/settings.ts';

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

/** What the page of a day shows from its head to its question. */
export interface DayArticleView extends DayView {
  settings: Settings;
  /** What comes after the last moment. */
  rest: AstroComponentFactory;
  hasRest: boolean;
  /** The fixed fields of the role. */
  reach: {
    callWhen: readonly string[];
    needs: readonly string[];
    limits: readonly Limit[];
    days: string;
    cover: string;
    contact?: { label: string; line: string } | undefined;
    href: string;
  };
  /** Published answers to its question. */
  responses: readonly ShownResponse[];
}
