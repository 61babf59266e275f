import type { Listed } from '#src/model/directory.ts';

/** A series of blogs, its parts in order. */
export interface Series {
  /** The last part of its address, made from its title. */
  slug: string;
  title: string;
  parts: readonly Listed<'blogs'>[];
}

/** The path of the page of a series inside the hub. */
export const seriesPath = ({ slug }: Pick<Series, 'slug'>): string => `/blogs/series/${slug}/`;

/** The day on which the newest part of a series was published, year-month-day. */
export const latestDay = ({ parts }: Pick<Series, 'parts'>): string =>
  parts.reduce((day, { data }) => (data.published > day ? data.published : day), '');

const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/[\p{M}’‘']/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '') || 'series';

/** A slug for each title; of two titles that would have the same, the later in the alphabet gets a number. */
const slugsOf = (titles: readonly string[]): Map<string, string> => {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const title of [...titles].sort()) {
    const plain = slugOf(title);
    let slug = plain;
    for (let number = 2; taken.has(slug); number += 1) slug = `${plain}-${number}`;
    taken.add(slug);
    slugs.set(title, slug);
  }
  return slugs;
};

/** The series that blogs belong to; the one with the newest part first. */
export const seriesOf = (blogs: readonly Listed<'blogs'>[]): Series[] => {
  const parts = new Map<string, Listed<'blogs'>[]>();
  for (const blog of blogs) {
    const title = blog.data.series?.title;
    if (title === undefined) continue;
    const found = parts.get(title);
    if (found === undefined) parts.set(title, [blog]);
    else found.push(blog);
  }
  const slugs = slugsOf([...parts.keys()]);
  return [...parts]
    .map(([title, list]) => ({
      slug: slugs.get(title) ?? '',
      title,
      parts: list.sort((one, other) => (one.data.series?.part ?? 0) - (other.data.series?.part ?? 0)),
    }))
    .sort((one, other) => latestDay(other).localeCompare(latestDay(one)));
};

/** The series a blog belongs to, with the parts before and after it. */
export interface PlaceInSeries extends Series {
  part: number;
  previous?: Listed<'blogs'>;
  next?: Listed<'blogs'>;
}

/** Where each blog of each series stands, by its id. */
export const placesInSeries = (all: readonly Series[]): ReadonlyMap<string, PlaceInSeries> =>
  new Map(
    all.flatMap((series) =>
      series.parts.map(({ id, data }, index) => {
        const place: PlaceInSeries = {
          ...series,
          part: data.series?.part ?? index + 1,
          previous: series.parts[index - 1],
          next: series.parts[index + 1],
        };
        return [id, place] as const;
      }),
    ),
  );
