import { z } from '#src/schemas/zod.ts';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { attribute, type AuthorComponent, oneList } from '#src/markdown/component.ts';

/** Things to have ready or to have done, to tick off on paper. */
export const checklist: AuthorComponent = {
  name: 'Checklist',
  summary: 'Things to have ready or to have done.',
  attributes: z.strictObject({
    title: attribute('title', 80).optional().describe('Its heading; “Checklist” when left out.'),
  }),
  children: 'blocks',
  complainOf: oneList('Checklist'),
  toHast: ({ title }, children) => {
    const list = children.find((child): child is Element => child.type === 'element');
    return h('div', { className: ['checklist'] }, [
      h('p', { className: ['checklist__title'] }, title ?? 'Checklist'),
      h('ul', { className: ['checklist__list'] }, list?.children ?? []),
    ]);
  },
};
