import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import type { Place } from '#src/markdown/lines.ts';

const { advice, error } = issuesOf('people-in-pictures');

/** The first picture an entry shows that may hold a face; a drawing (SVG) holds none. */
const firstPicture = (entry: CheckedEntry): Place | undefined => {
  if (typeof entry.data['poster'] === 'string') return entry.locate(['poster'], 'key');
  return entry.body.images.find(({ src }) => !src.endsWith('.svg'));
};

/**
 * A page with pictures says whether anybody can be recognised in them, and if so, that they agreed.
 * A draft may still wait for the answer.
 * Somebody who was there has to look and say so: a program that looks for faces misses some, and knows nobody's wishes.
 */
export const peopleInPicturesRule: EntryRule = (entry) => {
  if (!entry.readable) return [];
  const { people, peopleConsentOn } = entry.data;
  if (people === 'consented' && peopleConsentOn === undefined) {
    const message = 'People can be recognised in the pictures, and there is no day on which they agreed.';
    const fix = 'Add peopleConsentOn: the day on which the last of them agreed, for example 2026-11-22.';
    return [error(entry.file, entry.locate(['people'], 'value'), message, fix)];
  }
  const picture = people === undefined ? firstPicture(entry) : undefined;
  if (picture === undefined) return [];
  const message = 'The page shows a picture, and does not say whether anybody can be recognised in it.';
  const fix =
    'Look at faces, name badges, uniforms and house numbers, then add “people: none”, or “people: consented” with peopleConsentOn: the day they agreed.';
  return [(entry.draft ? advice : error)(entry.file, picture, message, fix)];
};
