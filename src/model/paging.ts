/** How many stories stand on one page of a list: a screenful or five, and small on the wire. */
export const PAGE_SIZE = 20;

/** One page of a long list. */
export interface PageOf<Item> {
  /** Counted from 1. */
  number: number;
  /** How many pages the list has. */
  count: number;
  items: readonly Item[];
  /** How many items stand on the pages before. */
  before: number;
}

/** A list cut into pages, in its order; a list with nothing in it has one page, so that it can say so. */
export const pagesOf = <Item>(items: readonly Item[], size: number = PAGE_SIZE): PageOf<Item>[] => {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
    before: index * size,
  }));
};

/** The path of a page of a list inside the hub: the first is the list itself. @param list with a slash at both ends */
export const pagePath = (list: string, number: number): string => (number === 1 ? list : `${list}page/${number}/`);

/** A page that can be gone to from another. */
export interface PageLink {
  number: number;
  path: string;
}

/** How to get from one page of a list to the others. */
export interface Pager {
  number: number;
  count: number;
  previous?: PageLink;
  next?: PageLink;
  /** The first, the last and those around this one, in order; undefined stands for the pages between that are not named. */
  links: readonly (PageLink | undefined)[];
}

/** The pages named on page `number` of `count`; a single page between two that are named is named as well. */
const namedPages = (number: number, count: number): number[] => {
  const around = [1, number - 1, number, number + 1, count].filter((page) => page >= 1 && page <= count);
  const named = [...new Set(around)].sort((one, other) => one - other);
  return named.flatMap((page, index) => (page - (named[index - 1] ?? page) === 2 ? [page - 1, page] : [page]));
};

/** How to get from a page of a list to the others. @param list its path, with a slash at both ends */
export const pagerOf = (list: string, number: number, count: number): Pager => {
  const link = (page: number): PageLink => ({ number: page, path: pagePath(list, page) });
  const named = namedPages(number, count);
  return {
    number,
    count,
    ...(number > 1 && { previous: link(number - 1) }),
    ...(number < count && { next: link(number + 1) }),
    links: named.flatMap((page, index) =>
      page - (named[index - 1] ?? 0) > 1 ? [undefined, link(page)] : [link(page)],
    ),
  };
};

/** "Blogs, page 2 of 9": the title of a page of a list; the first is called what the list is called. */
export const pageTitle = (title: string, { number, count }: Pick<Pager, 'number' | 'count'>): string =>
  number === 1 ? title : `${title}, page ${number} of ${count}`;
