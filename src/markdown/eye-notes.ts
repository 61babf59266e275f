import type { Nodes } from 'mdast';

/** What somebody has to look at in a page that was brought in. */
export interface EyeNote {
  /** `dropped`: was in the file and is not on the page; `unsure`: is on the page and may be wrong; `fill`: is missing. */
  kind: 'dropped' | 'unsure' | 'fill';
  message: string;
  /** The part of the page it is about: it is looked up once the page is written. */
  node?: Nodes;
  /** Words near the place, for finding its line. */
  near?: string;
  /** A field of the front matter it is about. */
  field?: readonly (string | number)[];
}
