import type { ElementContent } from 'hast';
import { h } from 'hastscript';

const IN_LINE = ['a', 'strong', 'em', 'code', 'br', 'del', 'button', 'span', 'img'];

const isInLine = (node: ElementContent): boolean =>
  node.type === 'text' || (node.type === 'element' && IN_LINE.includes(node.tagName));

/** Puts words that stand right inside a component into paragraphs, as an empty line round them would have done. */
export const inParagraphs = (children: readonly ElementContent[]): ElementContent[] => {
  const blocks: ElementContent[] = [];
  let words: ElementContent[] = [];
  const flush = (): void => {
    if (words.some((word) => word.type !== 'text' || word.value.trim() !== '')) blocks.push(h('p', words));
    words = [];
  };
  for (const child of children) {
    if (isInLine(child)) words.push(child);
    else {
      flush();
      blocks.push(child);
    }
  }
  flush();
  return blocks;
};
