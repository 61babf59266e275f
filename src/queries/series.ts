import { type PlaceInSeries, placesInSeries, type Series, seriesOf } from '#src/model/series.ts';
import { getHub } from '#src/queries/hub.ts';
import { getStories } from '#src/queries/stories.ts';

interface AllSeries {
  series: readonly Series[];
  places: ReadonlyMap<string, PlaceInSeries>;
}

const load = async (): Promise<AllSeries> => {
  const series = seriesOf((await getHub()).directory.blogs);
  return { series, places: placesInSeries(series) };
};

let loading: Promise<AllSeries> | undefined;

/** All series of blogs, the one with the newest part first, and where each blog stands in its own; gathered once. */
export const getSeries = (): Promise<AllSeries> => {
  if (import.meta.env.DEV || loading === undefined) loading = load();
  return loading;
};

/** The paths of the pages of all series, each with its series. */
export const seriesPages = async () =>
  (await getSeries()).series.map((series) => ({ params: { series: series.slug }, props: { series } }));

/** What the page of a series shows. */
export const getSeriesPage = async (series: Series) => {
  const hub = await getHub();
  const stories = new Map(
    (await getStories()).filter(({ kind }) => kind === 'blogs').map((story) => [story.id, story]),
  );
  const parts = series.parts.flatMap(({ id, data }, index) => {
    const story = stories.get(id);
    return story === undefined ? [] : [{ story, part: data.series?.part ?? index + 1 }];
  });
  return { ...hub, parts };
};
