import { type Directory, roleTag, type Tag } from '#src/model/directory.ts';
import type { Day } from '#src/schemas/stories.ts';

/** A reader's answer as its story shows it. */
export interface ShownResponse {
  by: Tag;
  text: string;
  /** Year-month-day. */
  published: string;
}

/** The published answers to a story's question, each with the name and mark of the role that gave it. */
export const shownResponses = (directory: Directory, responses: Day['responses']): ShownResponse[] =>
  responses.map(({ role, text, published }) => ({ by: roleTag(directory, role), text, published }));
