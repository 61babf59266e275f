import type { SSRResult } from 'astro';
import { render, unescapeHTML } from 'astro/compiler-runtime';
import { type AstroComponentFactory, createComponent, renderToString } from 'astro/runtime/server/index.js';

/** HTML that was made from data, as a component: the words of an entry, which its page puts in its place. */
export const wordsOfEntry = (html: string): AstroComponentFactory =>
  createComponent(() => render`${unescapeHTML(html)}`) as unknown as AstroComponentFactory;

/** Where an entry will be published. */
export interface Place {
  /** The web address of the hub. */
  site: URL;
  /** The whole address of the entry's page. */
  url: URL;
}

/** A component's scripts run on its page: drawing it again brings none. */
const NO_SCRIPTS = { get: (): string => '' };

/** What Astro asks while it renders, answered for one drawing in a browser. Source: astro/dist/core/fetch/fetch-state.js. */
const resultFor = ({ site, url }: Place): SSRResult => {
  const result = {
    base: import.meta.env.BASE_URL,
    userAssetsBase: '',
    cancelled: false,
    partial: true,
    // As in astro.config.mjs: white space between elements shows.
    compressHTML: true,
    pathname: url.pathname,
    params: {},
    clientDirectives: new Map(),
    componentMetadata: new Map(),
    inlinedScripts: NO_SCRIPTS,
    links: new Set(),
    scripts: new Set(),
    styles: new Set(),
    renderers: [],
    resolve: async () => '',
    response: { status: 200, headers: new Headers() },
    trailingSlash: 'always',
    createAstro: (props: object, slots: Record<string, unknown> | null) => ({
      props,
      site,
      url,
      slots: { has: (name: string): boolean => slots?.[name] !== undefined },
    }),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      // The head is that of the preview itself.
      hasRenderedHead: true,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedServerIslandRuntime: false,
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  return result as unknown as SSRResult;
};

/** Draws an Astro component in the browser: the HTML that a build would make of it. @param words what goes into its slots */
export const draw = async (
  component: unknown,
  props: object,
  words: Record<string, string>,
  place: Place,
): Promise<string> => {
  const slots = Object.fromEntries(
    Object.entries(words).map(([name, html]) => [name, () => render`${unescapeHTML(html)}`]),
  );
  const drawn = await renderToString(
    resultFor(place),
    component as AstroComponentFactory,
    props as Record<string, unknown>,
    slots as never,
  );
  return typeof drawn === 'string' ? drawn : '';
};
