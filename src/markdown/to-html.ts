import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Writes blocks as HTML, one after another; refuses any kind of node that is not plain HTML. */
export const blocksToHtml = (blocks: readonly (readonly ElementContent[])[]): string =>
  blocks
    .filter((block) => block.length > 0)
    .map((block) => toHtml({ type: 'root', children: [...block] }))
    .join('\n');
