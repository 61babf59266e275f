import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number from 0 to below `size`, always the same for a seed and a turn (a linear congruential generator, Knuth 1997). */
const numbers = (seed: number): ((size: number) => number) => {
  let state = seed;
  return (size) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * size);
  };
};

/** The words of the hub's own stories, as often as they stand there: articles made of them have the hub's vocabulary. */
const wordsOf = (content: string): string[] =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.mdx') && /\/(?:blogs|days|learning)/.test(file.parentPath))
    .flatMap((file) => readFileSync(join(file.parentPath, file.name), 'utf8').split(/^---$/m)[2] ?? '')
    .flatMap((text) => text.match(/\b[a-z]{2,}\b/g) ?? []);

const sentences = (words: readonly string[], next: (size: number) => number, count: number): string =>
  Array.from({ length: count }, () => {
    const line = Array.from({ length: 8 + next(10) }, () => words[next(words.length)] ?? 'and').join(' ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  }).join(' ');

/** A made-up article, as the file a partner would send: front matter of the pattern, its own title, some 600 words. */
export interface SampleArticle {
  name: string;
  text: string;
}

/** The roles of the hub, each with its partner. */
const rolesOf = (content: string): { role: string; partner: string }[] =>
  readdirSync(join(content, 'roles'))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => ({
      role: name.replace(/\.mdx$/, ''),
      partner: /^partner: (.*)$/m.exec(readFileSync(join(content, 'roles', name), 'utf8'))?.[1] ?? '',
    }));

const DAY = 86_400_000;

/**
 * Articles to fill a hub with, always the same: a few new words each, as real ones have, and the rest the hub's own;
 * told by each role in turn, a day apart.
 * @param content the hub's content folder @param pattern a blog of the hub, for its front matter
 */
export const sampleArticles = (content: string, pattern: string, count: number): SampleArticle[] => {
  const words = wordsOf(content);
  const roles = rolesOf(content);
  const [, front = ''] = pattern.replace(/^series:\n(?: .*\n)+/m, '').split(/^---$/m);
  return Array.from({ length: count }, (_, index) => {
    const next = numbers(index + 1);
    const place = `Place${index + 1}`;
    const paragraphs = Array.from({ length: 10 }, () => sentences(words, next, 5)).join('\n\n');
    const title = `What we saw in ${place}, week ${1 + next(52)}`;
    const { role, partner } = roles[index % roles.length] ?? { role: '', partner: '' };
    const published = new Date(Date.UTC(2026, 0, 1) - index * DAY).toISOString().slice(0, 10);
    const own = front
      .replace(/^title: .*$/m, `title: ${title}`)
      .replace(/^published: .*$/m, `published: ${published}`)
      .replace(/^partner: .*$/m, `partner: ${partner}`)
      .replace(/^( +role): .*$/m, `$1: ${role}`);
    const met = roles[next(roles.length)]?.role ?? role;
    return {
      name: `article-${String(index + 1).padStart(5, '0')}.mdx`,
      text: `---${own}---\n\n${paragraphs} ${place}.\n\nI rang [a colleague](role:${met}).\n`,
    };
  });
};
