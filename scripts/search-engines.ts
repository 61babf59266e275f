import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';

/** A way of searching the built hub: the paths of the pages found for some words, best first. */
export type Engine = (words: string) => Promise<string[]>;

/** How many results of an engine count: nDCG looks at ten. */
const DEPTH = 10;

/**
 * The hub's own search page, in the browser, as a reader has it: the question is put into the field and sent, and the
 * results are read from the screen once all of them have come.
 * @param page a page of a browser that has nothing else to do @param address where the hub is served, with a slash
 */
export const hubEngine = async (page: Page, address: string): Promise<Engine> => {
  await page.goto(`${address}search/`);
  await page.locator('main [data-search-panel] input[type="search"]').focus();
  await page.locator('main [data-search-panel] input[role="combobox"]').waitFor();
  return (words) =>
    page.evaluate(
      async ([query, depth]) => {
        const panel = document.querySelector<HTMLElement>('main [data-search-panel]');
        const field = panel?.querySelector<HTMLInputElement>('input[type="search"]');
        if (!panel || !field) throw new Error('The search page has no search panel.');
        field.value = String(query);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.form?.requestSubmit();
        const end = performance.now() + 20_000;
        while (panel.hasAttribute('data-coming')) {
          if (performance.now() > end) throw new Error(`No results came for “${query}”.`);
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
        const links = panel.querySelectorAll<HTMLAnchorElement>('[data-results] [role="row"] a[data-title]');
        const paths = [...links].map(({ pathname }) => pathname);
        return [...new Set(paths)].slice(0, Number(depth));
      },
      [words, DEPTH] as const,
    );
};

interface PagefindAlone {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind by itself, over the same index: what the hub would find without its lexicon. */
const pagefindEngine = async (page: Page, address: string): Promise<Engine> => {
  await page.goto(`${address}search/`);
  const base = new URL(address).pathname;
  return (words) =>
    page.evaluate(
      async ([query, folder, depth]) => {
        const pagefind = (await import(`${folder}pagefind/pagefind.js`)) as PagefindAlone;
        await pagefind.options({ baseUrl: String(folder) });
        const { results } = await pagefind.search(String(query));
        const pages = await Promise.all(results.slice(0, Number(depth)).map((result) => result.data()));
        return pages.map(({ url }) => new URL(url, location.href).pathname);
      },
      [words, base, DEPTH] as const,
    );
};

/**
 * MiniSearch over the text of every page of the hub, as its documentation advises: titles count double, a fifth of a
 * word may be wrong, and words may be unfinished.
 */
const miniSearchEngine = async (page: Page, address: string): Promise<Engine> => {
  await page.goto(`${address}search/`);
  const documents = await page.evaluate(async (folder) => {
    const sitemap = await (await fetch(`${folder}sitemap.xml`)).text();
    const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(String(url)).pathname);
    return Promise.all(
      paths.map(async (path) => {
        const read = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
        const body = read.querySelector('[data-pagefind-body]');
        return { id: path, title: read.querySelector('h1')?.textContent ?? '', text: body?.textContent ?? '' };
      }),
    );
  }, new URL(address).pathname);
  const index = new MiniSearch<(typeof documents)[number]>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(documents.filter(({ text }) => text !== ''));
  return async (words) =>
    index
      .search(words)
      .slice(0, DEPTH)
      .map(({ id }) => String(id));
};

/** The engines that can be measured, by the name that the command line has for them. */
export const ENGINES: Readonly<Record<string, (page: Page, address: string) => Promise<Engine>>> = {
  hub: hubEngine,
  pagefind: pagefindEngine,
  minisearch: miniSearchEngine,
};

/** Asks an engine every question, one after the other. */
export const judge = async <Question extends { query: string }>(
  engine: Engine,
  judgements: readonly Question[],
): Promise<{ judgement: Question; found: string[] }[]> => {
  const judged = [];
  for (const judgement of judgements) judged.push({ judgement, found: await engine(judgement.query) });
  return judged;
};
