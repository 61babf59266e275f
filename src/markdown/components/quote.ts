import { z } from '#src/schemas/zod.ts';
import { h } from 'hastscript';
import { attribute, type AuthorComponent, somethingInside } from '#src/markdown/component.ts';

/** Somebody’s words, with who said them. */
export const quote: AuthorComponent = {
  name: 'Quote',
  summary: 'Somebody’s words, with who said them.',
  attributes: z.strictObject({
    by: attribute('by', 80).describe('Who said it: a first name or a role, never a full name.'),
    role: attribute('role', 80).optional().describe('What they do.'),
  }),
  children: 'blocks',
  complainOf: somethingInside('Quote'),
  toHast: ({ by = '', role }, children) =>
    h('figure', { className: ['quote'] }, [
      h('blockquote', { className: ['quote__words'] }, children),
      h('figcaption', { className: ['quote__by'] }, [
        by,
        ...(role === undefined ? [] : [', ', h('span', { className: ['quote__role'] }, role)]),
      ]),
    ]),
};
