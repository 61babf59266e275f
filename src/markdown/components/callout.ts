import { z } from '#src/schemas/zod.ts';
import { h } from 'hastscript';
import { attribute, type AuthorComponent, somethingInside } from '#src/markdown/component.ts';

const KINDS = { note: 'Note', important: 'Important', warning: 'Warning' } as const;

/** Sets a few sentences apart; its kind is said in words as well as shown. */
export const callout: AuthorComponent = {
  name: 'Callout',
  summary: 'Sets a few sentences apart from the rest.',
  attributes: z.strictObject({
    kind: z
      .enum(['note', 'important', 'warning'], { error: 'Write kind="note", kind="important" or kind="warning".' })
      .describe('How it is shown: note, important or warning.'),
    title: attribute('title', 80).optional().describe('Its heading; the name of its kind when left out.'),
  }),
  children: 'blocks',
  complainOf: somethingInside('Callout'),
  toHast: ({ kind, title }, children) => {
    const known = kind === 'important' || kind === 'warning' ? kind : 'note';
    return h('div', { className: ['callout', `callout--${known}`], role: 'note' }, [
      h('p', { className: ['callout__title'] }, title ?? KINDS[known]),
      h('div', { className: ['callout__body'] }, children),
    ]);
  },
};
