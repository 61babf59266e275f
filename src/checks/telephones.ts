import type { ContentSite, SiteRule } from '#src/checks/content-site.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { linesOf } from '#src/markdown/lines.ts';
import type { Issue } from '#src/model/issues.ts';

const { error } = issuesOf('telephones');

/**
 * What may be a British telephone number: 0 or +44, then digits in groups (Ofcom's National Telephone Numbering Plan).
 * Not inside a longer number, a word, an address or a date.
 */
const NUMBER = /(?<![\w./=-])(?:\+44|0044|\(?0)(?:[ \u00A0().-]{0,3}\d){6,12}(?![\w/])/gu;

/** A number as its digits in the form used inside the country, so that ways of writing it do not matter. */
export const telephoneDigits = (number: string): string =>
  number
    .replaceAll(/\(0\)/gu, '')
    .replaceAll(/[^\d+]/gu, '')
    .replace(/^(?:\+44|0044)/u, '0');

/** A number has 10 or 11 digits with its 0; some freephone numbers, such as Childline's, have 8. */
const isNumber = (digits: string): boolean => /^0\d{9,10}$/u.test(digits) || /^0800\d{4}$/u.test(digits);

/** The numbers that content may contain, as digits. */
const allowedNumbers = (site: ContentSite): ReadonlySet<string> =>
  new Set(site.settings?.settings?.allowLists.telephone.map(({ value }) => telephoneDigits(value)));

/** No telephone number is published that is not on the settings' list of service numbers: it may be somebody's own. */
export const telephonesRule: SiteRule = (site) => {
  const allowed = allowedNumbers(site);
  return site.files
    .filter((file) => /\.(?:mdx|vtt)$/u.test(file.path))
    .flatMap(({ path, text = '' }) => {
      const lines = linesOf(text);
      return [...text.matchAll(NUMBER)].flatMap((found): Issue[] => {
        const digits = telephoneDigits(found[0]);
        if (!isNumber(digits) || allowed.has(digits)) return [];
        const message = `The telephone number ${found[0]} is not on the list of service numbers.`;
        const fix =
          'Take it out if it could be somebody’s own; if it is a published service, add it to allowLists.telephone in content/settings/hub.yaml.';
        return [error(path, lines.placeOf(found.index), message, fix)];
      });
    });
};
