import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIXED_PAGES, hubPages } from '#src/checks/hub-pages.ts';
import { siteWith, swap } from './good-site.ts';

const pagesFolder = fileURLToPath(new URL('../../src/pages', import.meta.url));

/** The routes of the hub that are not made from entries, as their files name them; drafts are previewed in a frame only. */
const routes = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:astro|mdx)$/u.test(file) && !/\[|404|contribute\/preview/u.test(file.replaceAll('\\', '/')))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:index)?\.(?:astro|mdx)$/u, '')}/`.replace(/\/{2,}/gu, '/'));

describe('the pages that content can link to', () => {
  it('are exactly those that src/pages makes without an entry', () => {
    expect([...FIXED_PAGES].sort()).toEqual(routes.sort());
  });

  it('are also the books of all pathways', async () => {
    const { index } = await siteWith({});
    expect(hubPages(index)).toContain('/induction/new-member/pack/');
  });

  it('are also the pages of all entries, and of drafts only in the preview', async () => {
    const draft = swap('reviewBy: 2027-06-30', 'reviewBy: 2027-06-30\ndraft: true');
    const { index } = await siteWith({ 'content/terms/lado.mdx': draft });
    expect(hubPages(index)).toContain('/induction/modules/welcome/');
    expect(hubPages(index)).not.toContain('/glossary/lado/');
    expect(hubPages(index, true)).toContain('/glossary/lado/');
  });
});
