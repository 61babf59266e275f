import type { ParsedCaptionsResult } from 'media-captions';
import type { PictureDetail } from '#src/model/hidden-details.ts';
import type { Speller } from '#src/checks/speller.ts';
import type { Place } from '#src/markdown/lines.ts';
import type { Locate } from '#src/markdown/yaml.ts';
import type { Issue } from '#src/model/issues.ts';
import type { SiteIndex } from '#src/model/site-index.ts';
import type { Collection } from '#src/schemas/names.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** A file under `content/` as it lies on disk. */
export interface ContentFile {
  /** The path from the project's root, with forward slashes: `content/days/a-day/index.mdx`. */
  path: string;
  /** What the path names: only plain files may be published. */
  kind: 'file' | 'symlink' | 'other';
  /** The size in bytes. */
  size: number;
  /** Whether the file may be run as a program. */
  executable: boolean;
  /** The first bytes, at least 32 where there are so many: they tell what the file really is. */
  head: Uint8Array;
  /** The text of a text file; absent for pictures, films and files too large to read. */
  text?: string;
  /** What a picture or film gives away in its hidden details; absent when it is neither or was too large to read. */
  details?: readonly PictureDetail[];
}

/** What a rule needs of one rendered body. */
export interface CheckedBody {
  headings: readonly (Place & { depth: number; text: string; slug: string })[];
  moments: readonly (Place & { time: string })[];
  images: readonly (Place & { src: string })[];
  links: readonly (Place & { href: string })[];
}

/** An entry, with everything a rule may ask about it. */
export interface CheckedEntry {
  collection: Collection;
  /** The id; not well-formed when the file's name is not. */
  id: string;
  /** The path of its file from the project's root. */
  file: string;
  /** The whole text of its file. */
  source: string;
  /** The front matter as YAML gives it, before any schema. */
  data: Record<string, unknown>;
  /** Whether the front matter could be read; when not, rules about fields have nothing to say. */
  readable: boolean;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  draft: boolean;
  locate: Locate;
  body: CheckedBody;
  /** What the guard and the front matter reader found wrong. */
  problems: readonly Issue[];
}

/** The settings file, with everything a rule may ask about it. */
export interface CheckedSettings {
  file: string;
  /** The settings as YAML gives them, before the schema. */
  data: Record<string, unknown>;
  readable: boolean;
  /** The settings, when the schema accepts them. */
  settings?: Settings;
  locate: Locate;
  /** What the YAML reader found wrong. */
  problems: readonly Issue[];
}

/** The captions of a film, parsed, with the line of the file each cue begins on. */
export interface CheckedCaptions {
  cues: ParsedCaptionsResult['cues'];
  /** What the parser could not read. */
  errors: readonly { line: number; message: string }[];
  /** The line of the timing of each cue, in the order of `cues`. */
  lines: readonly number[];
  /** The lines of timings that are not cues because they end before they begin. */
  backwards: readonly number[];
  /** The lines of other timings that the parser passed over. */
  unread: readonly number[];
  /** The language that the header of the file names, as captions taken from YouTube do. */
  language?: { name: string; line: number };
}

/** Everything under `content/`, described once so that every rule can look at all of it. */
export interface ContentSite {
  files: readonly ContentFile[];
  entries: readonly CheckedEntry[];
  settings?: CheckedSettings;
  index: SiteIndex;
  /** The paths of all pages readers can open, by whether drafts are among them. */
  pages: { published: ReadonlySet<string>; withDrafts: ReadonlySet<string> };
  /** Parsed captions, by the path of the file. */
  captions: ReadonlyMap<string, CheckedCaptions>;
  /** Knows British spelling and the hub’s own words; without it nothing is said about spelling. */
  speller?: Speller;
  /** The day of the check, as year-month-day. */
  today: string;
}

/** A rule about one entry. */
export type EntryRule = (entry: CheckedEntry, site: ContentSite) => Issue[];

/** A rule about all of `content/` at once. */
export type SiteRule = (site: ContentSite) => Issue[];
