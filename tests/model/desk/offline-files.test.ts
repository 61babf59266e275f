import { describe, expect, it } from 'vitest';
import { filesNeeded } from '#src/model/desk/offline-files.ts';

const files: Record<string, string> = {
  'contribute/write/index.html':
    '<link rel="stylesheet" href="/hub/_astro/a.css"><link rel="canonical" href="/hub/stories/"><a href="/hub/stories/"></a><astro-island component-url="/hub/_astro/desk.js" renderer-url="/hub/_astro/react.js"></astro-island>',
  '_astro/a.css': '@font-face{src:url(/hub/_astro/f.woff2)}b{background:url("data:x")}',
  '_astro/f.woff2': '',
  '_astro/desk.js':
    'import{a}from"./part.js";const z=()=>import(`./zip.js`);new Worker(new URL(`/hub/contribute/check.js`,``+import.meta.url));import"./missing.js"',
  '_astro/part.js': 'import"./desk.js";import x from"https://elsewhere.example/x.js"',
  '_astro/zip.js': '',
  '_astro/react.js': '',
  'contribute/check.js': 'import("./captions.js")',
  'contribute/captions.js': '',
  'stories/index.html': '',
};
const site = { has: (file: string) => file in files, read: (file: string) => files[file] ?? '' };

describe('the files the desk needs', () => {
  it('are those it loads, at once or later, and no page it only links to', () => {
    expect(filesNeeded(site, ['contribute/write/index.html'], '/hub/')).toEqual(
      Object.keys(files)
        .filter((file) => !file.endsWith('.html'))
        .sort(),
    );
  });
});
