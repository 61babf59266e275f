import { z } from '#src/schemas/zod.ts';
import { h } from 'hastscript';
import { attribute, type AuthorComponent, oneList } from '#src/markdown/component.ts';

/** The few things to remember of a page. */
export const keyPoints: AuthorComponent = {
  name: 'KeyPoints',
  summary: 'The few things to remember, as a list.',
  attributes: z.strictObject({
    title: attribute('title', 80).optional().describe('Its heading; “Key points” when left out.'),
  }),
  children: 'blocks',
  complainOf: oneList('KeyPoints'),
  toHast: ({ title }, children) =>
    h('div', { className: ['key-points'] }, [
      h('p', { className: ['key-points__title'] }, title ?? 'Key points'),
      ...children,
    ]),
};
