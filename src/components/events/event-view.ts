import type { Tag } from '#src/model/directory.ts';
import type { WriteUp } from '#src/model/events.ts';
import type { HubEvent } from '#src/schemas/events.ts';

/** What the page of an event shows: its front matter, and what follows from the day and from other entries. */
export interface EventView {
  data: HubEvent;
  isPast: boolean;
  hosts: readonly Tag[];
  writeUp?: WriteUp;
}
