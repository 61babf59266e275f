import { describe, expect, it } from 'vitest';
import { checkWith, said, siteWith, swap } from './good-site.ts';

const titleIn = async (path: string): Promise<string> => {
  const file = (await siteWith()).files.find((one) => one.path === path);
  return /^title: (.*)$/m.exec(file?.text ?? '')?.[1] ?? '';
};
const BLOG = 'content/blogs/a-thought.mdx';
const TERM = 'content/terms/lado.mdx';
const LAW = 'content/laws/first-act.mdx';

const withTitle = async (path: string, title: string, more = ''): Promise<string[]> => {
  const old = await titleIn(path);
  const issues = await checkWith({ [path]: swap(`title: ${old}`, `title: ${title}${more}`) });
  return said(issues).filter((line) => / titles /.test(line));
};

describe('titles', () => {
  it('are not those of another page, however their capitals are written', async () => {
    const law = await titleIn(LAW);
    expect(await withTitle(BLOG, law.toUpperCase())).toEqual([
      `(advice) blogs/a-thought.mdx:2:8 titles “${law.toUpperCase()}” is also the title of ${LAW}, so readers cannot tell the two pages apart in a list.`,
    ]);
  });

  it('may be those of a word in the glossary, whose page says that it explains it', async () => {
    expect(await withTitle(BLOG, await titleIn(TERM))).toEqual([]);
  });

  it('of drafts are nobody’s yet', async () => {
    expect(await withTitle(BLOG, await titleIn(LAW), '\ndraft: true')).toEqual([]);
  });
});
