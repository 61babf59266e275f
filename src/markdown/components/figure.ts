import { z } from '#src/schemas/zod.ts';
import { h } from 'hastscript';
import { attribute, type AuthorComponent } from '#src/markdown/component.ts';
import { IMAGE_EXTENSIONS } from '#src/markdown/images.ts';
import { fileBeside } from '#src/schemas/fields.ts';

/** A picture with a caption. */
export const figure: AuthorComponent = {
  name: 'Figure',
  summary: 'A picture with a caption.',
  attributes: z.strictObject({
    src: fileBeside('picture', ...(IMAGE_EXTENSIONS as unknown as [string, ...string[]])).describe(
      'The picture: a file in the same folder.',
    ),
    alt: attribute('alt', 300).describe('What can be seen, for people who cannot see it.'),
    caption: attribute('caption', 300).optional().describe('The words under the picture.'),
  }),
  children: 'none',
  toHast: ({ src = '', alt = '', caption }) =>
    h('figure', { className: ['figure'] }, [
      h('img', { src, alt }),
      ...(caption === undefined ? [] : [h('figcaption', { className: ['figure__caption'] }, caption)]),
    ]),
};
