import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { editorSetup } from '#src/model/editor-setup.ts';
import { contentPolicy } from '#src/model/security.ts';
import { editorBundle } from './scripts/editor-bundle.ts';
import { componentsInBrowser } from './scripts/draw-in-browser.ts';
import { layerOrder } from './scripts/layer-order.ts';
import { zodApart } from './scripts/zod-apart.ts';

const settings = parse(readFileSync(new URL('content/settings/hub.yaml', import.meta.url), 'utf8'));
const { site, answers } = settings;

export default defineConfig({
  site: process.env.SITE_ADDRESS || site.address,
  base: process.env.BASE_PATH || site.basePath,
  // A build goes into a side folder and takes the place of dist only when it is whole (scripts/build.ts).
  outDir: process.env.HUB_OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  scopedStyleStrategy: 'where',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), react(), componentsInBrowser(), zodApart()],
  // Highlighters write inline styles, which the policy forbids; the hub shows no code.
  markdown: { syntaxHighlight: false },
  // The checks of the writer's desk run in a worker, which has to lie beside the desk: the service worker that brings both
  // without a network answers for that folder alone.
  vite: {
    plugins: [editorBundle(editorSetup(settings) !== undefined), layerOrder],
    resolve: {
      alias: {
        // What opens Word files is written for Node; this is the same for browsers.
        mammoth: fileURLToPath(import.meta.resolve('mammoth/mammoth.browser.min.js')),
        // The kind of it that needs no page: the one for browsers asks the document, and a worker has none.
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
    worker: {
      format: 'es',
      rollupOptions: {
        output: { entryFileNames: 'contribute/[name].[hash].js', chunkFileNames: 'contribute/[name].[hash].js' },
      },
    },
  },
  // Writes the JSON schemas by which front matter completes and explains itself in a code editor.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: contentPolicy(answers?.form?.address),
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
