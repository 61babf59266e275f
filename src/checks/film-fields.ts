import type { CheckedCaptions, CheckedEntry, ContentSite } from '#src/checks/content-site.ts';
import { pathBeside } from '#src/checks/entry-files.ts';
import { secondsOf } from '#src/model/film-time.ts';
import { filmTime } from '#src/schemas/fields.ts';

const timeOf = (value: unknown): number | undefined => {
  const read = filmTime('time').safeParse(value);
  return read.success ? secondsOf(read.data) : undefined;
};

/** The length of a vlog's film in seconds; undefined where the front matter does not say it as "01:42". */
export const durationOf = ({ data }: CheckedEntry): number | undefined => timeOf(data['duration']);

/** The chapters of a vlog's film by where they stand in the list; those without a time are the schema rule's to say. */
export const chaptersOf = ({ data }: CheckedEntry): { index: number; seconds: number }[] => {
  const { chapters } = data;
  if (!Array.isArray(chapters)) return [];
  return chapters.flatMap((chapter: unknown, index) => {
    const seconds = timeOf((chapter as { at?: unknown } | null)?.at);
    return seconds === undefined ? [] : [{ index, seconds }];
  });
};

/** The captions of a vlog, with the path of their file; undefined for other entries and where the file is not there. */
export const captionsOf = (
  entry: CheckedEntry,
  site: ContentSite,
): { file: string; captions: CheckedCaptions } | undefined => {
  const { captions: name } = entry.data;
  if (entry.collection !== 'vlogs' || typeof name !== 'string') return undefined;
  const file = pathBeside(entry, name);
  const captions = file === undefined ? undefined : site.captions.get(file);
  return file === undefined || captions === undefined ? undefined : { file, captions };
};
