import { z } from '#src/schemas/zod.ts';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type AuthorComponent, oneList } from '#src/markdown/component.ts';

/** Things to do, one after another. */
export const steps: AuthorComponent = {
  name: 'Steps',
  summary: 'Things to do, one after another: a numbered list.',
  attributes: z.strictObject({}),
  children: 'blocks',
  complainOf: oneList('Steps', true),
  toHast: (_, children) => {
    const list = children.find((child): child is Element => child.type === 'element' && child.tagName === 'ol');
    return h('ol', { ...list?.properties, className: ['steps'] }, list?.children ?? []);
  },
};
