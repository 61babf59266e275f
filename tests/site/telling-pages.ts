import { attributes, fileOfPath, kindOf, readBuilt, sitemapPaths } from './built-pages.ts';

/** A page, how long it is, and what it is made of besides its words. */
interface Made {
  path: string;
  size: number;
  parts: ReadonlySet<string>;
}

/** The elements of a page, its sets of classes together as they stand, and its attributes that are styled or read out. */
const partsOf = (html: string): Set<string> =>
  new Set([
    ...[...html.matchAll(/<[a-z][a-z0-9-]*/g)].map(([tag]) => tag),
    ...attributes(html, 'class').map((classes) =>
      classes
        .split(/\s+/)
        .filter((name) => !name.startsWith('astro-'))
        .sort()
        .join('.'),
    ),
    ...[...html.matchAll(/\s(?:(?:aria|data)-[a-z-]+|role="[a-z]+"|open|hidden|popover)(?=[=\s>])/g)].map(([name]) =>
      name.trim(),
    ),
  ]);

/**
 * Few pages on which stands all that any page of the hub is made of, for what takes too long to do on every page: the
 * longest of each kind, and as many more as it takes until every element, set of classes and attribute stands on one of
 * them. Pages differ in their words besides, which every page is looked through for once.
 */
export const tellingPages = (): string[] => {
  const longest = new Map<string, Made>();
  const rest = new Set<Made>();
  for (const path of sitemapPaths()) {
    const html = readBuilt(fileOfPath(path));
    const made = { path, size: html.length, parts: partsOf(html) };
    rest.add(made);
    const kind = kindOf(path);
    if (made.size > (longest.get(kind)?.size ?? 0)) longest.set(kind, made);
  }
  const missing = new Set([...rest].flatMap(({ parts }) => [...parts]));
  const chosen: string[] = [];
  const choose = (made: Made): void => {
    chosen.push(made.path);
    rest.delete(made);
    for (const part of made.parts) missing.delete(part);
  };
  longest.forEach(choose);
  const gain = ({ parts }: Made): number => [...parts].filter((part) => missing.has(part)).length;
  while (missing.size > 0) {
    const [first, ...others] = rest;
    if (first === undefined) break;
    choose(others.reduce((best, one) => (gain(one) > gain(best) ? one : best), first));
  }
  return chosen;
};
