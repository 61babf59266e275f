import { z } from '#src/schemas/zod.ts';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import type { AuthorComponent, Complaint } from '#src/markdown/component.ts';

const startsColumn = (node: Nodes): boolean => node.type === 'heading' && node.depth === 3;

const complainOf = (children: readonly Nodes[]): Complaint | undefined => {
  const columns = children.filter(startsColumn).length;
  const [first] = children;
  if (columns >= 2 && columns <= 3 && first !== undefined && startsColumn(first)) return undefined;
  return {
    message: '<Columns> must have two or three parts, each beginning with a ### heading.',
    fix: 'Begin each part with a line such as “### What it is”, and have nothing before the first.',
  };
};

/** Two or three things side by side, each under its own heading. */
export const columns: AuthorComponent = {
  name: 'Columns',
  summary: 'Two or three things side by side.',
  attributes: z.strictObject({}),
  children: 'blocks',
  complainOf,
  toHast: (_, children) => {
    const groups: ElementContent[][] = [];
    for (const child of children) {
      const starts = child.type === 'element' && child.tagName === 'h3';
      if (starts || groups.length === 0) groups.push([child]);
      else groups.at(-1)?.push(child);
    }
    return h(
      'div',
      { className: ['columns'] },
      groups.map((group) => h('div', { className: ['columns__column'] }, group)),
    );
  },
};
