import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The module that is imported in place of an Astro component, for the browser. */
const DRAWN = '\0drawn:';
/** Its name must not end as a component's does: Astro would put an empty one in its place. */
const ENDING = '.drawn';
/** What stands in for a component's own styles and scripts: its page has them already. */
const NOTHING = '\0drawn-nothing';
/** What stands in for Astro's pictures, which only a build can make. */
const PICTURES = '/src/preview/pictures.ts';

/** The compiler that Astro itself brings and uses, whatever its version. */
const loadCompiler = async (): Promise<{ transform: (source: string, options: object) => { code: string } }> => {
  const fromAstro = createRequire(fileURLToPath(import.meta.resolve('astro/config')));
  return import(pathToFileURL(fromAstro.resolve('@astrojs/compiler-rs')).href);
};

const drawInBrowser = (config: AstroConfig): Plugin => {
  const root = fileURLToPath(config.root).replaceAll('\\', '/');
  const isPreview = (importer: string): boolean => importer.startsWith(`${root}src/preview/`);
  return {
    name: 'alongside:draw-in-browser',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer) {
      if (importer === undefined) return undefined;
      const isDrawn = importer.startsWith(DRAWN);
      if (!isDrawn && !isPreview(importer)) return undefined;
      if (isDrawn && source.includes('?astro&')) return NOTHING;
      if (source === 'astro:assets') return `${root}${PICTURES.slice(1)}`;
      if (!isDrawn && !source.endsWith('.astro')) return undefined;
      const from = isDrawn ? importer.slice(DRAWN.length, -ENDING.length) : importer;
      const found = await this.resolve(source, from, { skipSelf: true });
      return found?.id.endsWith('.astro') ? `${DRAWN}${found.id}${ENDING}` : found;
    },
    async load(id) {
      if (id === NOTHING) return '';
      if (!id.startsWith(DRAWN)) return undefined;
      const file = id.slice(DRAWN.length, -ENDING.length);
      this.addWatchFile(file);
      const { transform } = await loadCompiler();
      const { code } = transform(await readFile(file, 'utf8'), {
        compact: config.compressHTML,
        filename: file,
        // The name decides the class by which styles find the component: the same as on its pages.
        normalizedFilename: file.replaceAll('\\', '/').replace(root, '/'),
        internalURL: 'astro/compiler-runtime',
        astroGlobalArgs: JSON.stringify(config.site),
        scopedStyleStrategy: config.scopedStyleStrategy,
        resultScopedSlot: true,
        resolvePath: (specifier: string) => specifier,
      });
      return { code, moduleType: 'ts' };
    },
  };
};

/**
 * Lets what is in `src/preview` draw Astro components in the browser: they are compiled a second time, by Astro's own
 * compiler, so that the preview of a draft has the very markup of the built pages and nothing is written twice.
 */
export const componentsInBrowser = (): AstroIntegration => ({
  name: 'alongside:components-in-browser',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) =>
      void updateConfig({ vite: { plugins: [drawInBrowser(config)] } }),
  },
});
