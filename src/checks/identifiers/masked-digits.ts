import { type Sighting, sightings } from '#src/checks/identifiers/identifier-kind.ts';

/** Digits of which a few are hidden, so that a little trying finds them: "07700 9xx 123". Stars are marks of Markdown. */
const MASKED = /(?<![A-Za-z0-9.])[\d(+](?:[\dxX#?█●]|[ ().-](?=[\dxX#?█● (]))*[\dxX#?█●](?![A-Za-z0-9])/gu;
const HIDDEN = /[xX#?█●]/gu;
const MOST_HIDDEN = 3;

/** Numbers in figures of which no more than three are hidden, with the hidden ones as noughts. */
export const maskedDigits = (text: string): (Sighting & { digits: string })[] =>
  sightings(text, MASKED).flatMap(({ start, end }) => {
    const found = text.slice(start, end);
    const hidden = found.match(HIDDEN)?.length ?? 0;
    if (hidden === 0 || hidden > MOST_HIDDEN) return [];
    return [{ start, end, digits: found.replaceAll(HIDDEN, '0').replaceAll(/\D/gu, '') }];
  });
