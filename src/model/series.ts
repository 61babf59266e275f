import type { Listed } from '#src/model/directory.ts';

/** A series of blogs, its parts in order. */
export interface Series {
  title: string;
  parts: readonly Listed<'blogs'>[];
}

const latest = ({ parts }: Series): string =>
  parts.reduce((day, { data }) => (data.published > day ? data.published : day), '');

/** The series that blogs belong to; the one with the newest part first. */
export const seriesOf = (blogs: readonly Listed<'blogs'>[]): Series[] => {
  const titles = [...new Set(blogs.flatMap(({ data }) => data.series?.title ?? []))];
  return titles
    .map((title) => ({
      title,
      parts: blogs
        .filter(({ data }) => data.series?.title === title)
        .sort((one, other) => (one.data.series?.part ?? 0) - (other.data.series?.part ?? 0)),
    }))
    .sort((one, other) => latest(other).localeCompare(latest(one)));
};

/** The series a blog belongs to, with the parts before and after it. */
export interface PlaceInSeries extends Series {
  part: number;
  previous?: Listed<'blogs'>;
  next?: Listed<'blogs'>;
}

/** Where a blog stands in its series; undefined when it belongs to none. */
export const placeInSeries = (blogs: readonly Listed<'blogs'>[], id: string): PlaceInSeries | undefined => {
  const series = seriesOf(blogs).find(({ parts }) => parts.some((part) => part.id === id));
  if (series === undefined) return undefined;
  const index = series.parts.findIndex((part) => part.id === id);
  return {
    ...series,
    part: series.parts[index]?.data.series?.part ?? index + 1,
    previous: series.parts[index - 1],
    next: series.parts[index + 1],
  };
};
