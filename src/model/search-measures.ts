/** One question with the pages that answer it, best first; none where nothing should be found. */
export interface Judgement {
  query: string;
  expect: readonly string[];
  kind?: string;
  split?: string;
}

/** A judgement with the pages that were found for it, in their order. */
export interface Judged {
  judgement: Judgement;
  found: readonly string[];
}

/** How well an engine does over some judgements. */
export interface Measures {
  /** How many judgements have an answer, and how many should find nothing. */
  answerable: number;
  unanswerable: number;
  /** The share whose first result is one of the pages expected. */
  successAt1: number;
  /** The share with a page expected among the first three. */
  recallAt3: number;
  /** The mean of one over the place of the first page expected (mean reciprocal rank). */
  reciprocalRank: number;
  /** Normalised discounted cumulative gain over ten results (Järvelin and Kekäläinen, 2002). */
  gainAt10: number;
  /** The share of answerable questions that found nothing. */
  zeroRate: number;
  /** The share of unanswerable questions that rightly found nothing. */
  quietRate: number;
}

const DEPTH = 10;

const gains = (expect: readonly string[], pages: readonly string[]): number =>
  pages.slice(0, DEPTH).reduce((sum, page, index) => {
    const place = expect.indexOf(page);
    return place < 0 ? sum : sum + (2 ** (expect.length - place) - 1) / Math.log2(index + 2);
  }, 0);

/** The gain of some results against the best there could be, 0 to 1: the first page expected is worth most. */
export const gainAt10 = ({ judgement: { expect }, found }: Judged): number => {
  const best = gains(expect, expect);
  return best === 0 ? 0 : gains(expect, found) / best;
};

/** The place of the first page expected, counted from 1; undefined when it is not there. */
export const firstRight = ({ judgement: { expect }, found }: Judged): number | undefined => {
  const index = found.findIndex((page) => expect.includes(page));
  return index < 0 ? undefined : index + 1;
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Measures an engine. */
export const measure = (judged: readonly Judged[]): Measures => {
  const asked = judged.filter(({ judgement }) => judgement.expect.length > 0);
  const quiet = judged.filter(({ judgement }) => judgement.expect.length === 0);
  const places = asked.map(firstRight);
  return {
    answerable: asked.length,
    unanswerable: quiet.length,
    successAt1: mean(places.map((place) => Number(place === 1))),
    recallAt3: mean(places.map((place) => Number(place !== undefined && place <= 3))),
    reciprocalRank: mean(places.map((place) => (place === undefined ? 0 : 1 / place))),
    gainAt10: mean(asked.map(gainAt10)),
    zeroRate: mean(asked.map(({ found }) => Number(found.length === 0))),
    quietRate: mean(quiet.map(({ found }) => Number(found.length === 0))),
  };
};

/** The judgements whose first result is not one of the pages expected, in words. */
export const misses = (judged: readonly Judged[]): string[] =>
  judged.flatMap((one) => {
    const { judgement, found } = one;
    if (judgement.expect.length === 0)
      return found.length === 0 ? [] : [`“${judgement.query}” should find nothing, and found ${found[0]}`];
    const place = firstRight(one);
    if (place === 1) return [];
    const where = place === undefined ? 'is not found' : `is number ${place}`;
    return [`“${judgement.query}”: ${judgement.expect[0]} ${where}; first was ${found[0] ?? 'nothing'}`];
  });
