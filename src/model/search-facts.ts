/** How search files a page: the kind of page, and what it can be filtered by. */
export interface SearchFacts {
  kind: string;
  /** Short names of the partners it belongs to. */
  partners: readonly string[];
  /** Labels of its topics. */
  topics: readonly string[];
}

/** The facts of a page that is filed by its kind alone. */
export const searchKind = (kind: string): SearchFacts => ({ kind, partners: [], topics: [] });
