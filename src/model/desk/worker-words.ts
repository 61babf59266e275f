import type { PictureDetail } from '#src/model/hidden-details.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import type { BroughtNote, Draft, DraftWords, Kind } from '#src/model/desk/draft.ts';
import type { SourcePicture } from '#src/model/source-files.ts';
import type { WriterIssue } from '#src/model/desk/writer-issues.ts';

/** A file beside the article, as far as checks look at it. */
export interface FileFacts {
  /** `./kitchen.jpg` */
  name: string;
  size: number;
  /** Its first bytes. */
  head: Uint8Array;
  /** What it gives away in its hidden details, when it is a picture or a film. */
  details?: readonly PictureDetail[];
  /** The text of captions. */
  text?: string;
}

/** What the page asks of the checks, which run where they cannot hold up somebody who types. */
export type DeskRequest =
  | { ask: 'check'; draft: Draft; id: string; files: readonly FileFacts[]; data: DeskData; today: string }
  | { ask: 'read'; text: string; kind?: Kind }
  /** Open a file that was written somewhere else, under a number; the worker keeps the last until it is brought in. */
  | { ask: 'open'; file: number; name: string; bytes: Uint8Array; kind: Kind }
  /** Make a draft of that file. @param pictures what stands for each in the words, and its name */
  | { ask: 'bring'; file: number; kind: Kind; pictures: ReadonlyMap<string, string>; data: DeskData }
  /** Fetch the dictionary, so that checks from now on look at spelling. */
  | { ask: 'spelling'; address: string; data: DeskData };

/** What was read from a file that was brought back. */
export type ReadWords = { kind: Kind; words: DraftWords } | { problem: 'no-kind' | { message: string; fix: string } };

/** The pictures of a file that was opened; or why it was not, in words. */
export type OpenedFile = { pictures: readonly SourcePicture[] } | { problem: string };

/** What a file that was written somewhere else says, and what to look at in it, each thing once. */
export interface BroughtWords {
  words: DraftWords;
  notes: readonly BroughtNote[];
}

/** What comes back. */
export type DeskAnswer =
  | { ask: 'check'; text: string; issues: readonly WriterIssue[] }
  | { ask: 'read'; read: ReadWords }
  | { ask: 'open'; opened: OpenedFile }
  | { ask: 'bring'; brought: BroughtWords | { problem: string } }
  | { ask: 'spelling'; isKnown: boolean };
