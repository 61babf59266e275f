import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from './build-into.ts';
import { sampleArticles } from './sample-articles.ts';

/** Copies the project, with its content and so many articles besides. @param into a folder inside the project */
export const fillHub = async (into: string, count: number): Promise<void> => {
  const content = join(into, 'content');
  await copyProject('.', into);
  await cp('content', content, { recursive: true });
  const blogs = join(content, 'blogs');
  const [first = ''] = (await readdir(blogs)).filter((name) => name.endsWith('.mdx')).sort();
  const articles = sampleArticles(content, await readFile(join(blogs, first), 'utf8'), count);
  for (const { name, text } of articles) await writeFile(join(blogs, name), text);
};
