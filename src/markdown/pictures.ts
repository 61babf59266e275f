import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isPictureBeside } from '#src/markdown/images.ts';

/** Shows the pictures of one body. */
export interface Pictures {
  /** The picture in HTML; nothing when the file is not one beside the entry. */
  show(src: string, alt: string): ElementContent[];
  /** The element with each picture inside it shown in the same way. */
  inside(node: ElementContent): ElementContent;
}

/**
 * Pictures as plain `img`, or as the placeholders that Astro's content layer looks for in rendered HTML and replaces by
 * the optimised picture (astro/dist/content/runtime.js, `updateImageReferencesInBody`).
 */
export const createPictures = (placeholders: boolean): Pictures => {
  const uses = new Map<string, number>();
  const show = (src: string, alt: string): ElementContent[] => {
    if (!isPictureBeside(src)) return [];
    if (!placeholders) return [h('img', { src, alt })];
    const index = uses.get(src) ?? 0;
    uses.set(src, index + 1);
    const properties = { __ASTRO_IMAGE_: JSON.stringify({ alt, src, index }) };
    return [{ type: 'element', tagName: 'img', properties, children: [] }];
  };
  const inside = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const children = node.children.flatMap((child) => {
      if (child.type !== 'element' || child.tagName !== 'img') return [child];
      const { src, alt } = child.properties;
      return typeof src === 'string' ? show(src, typeof alt === 'string' ? alt : '') : [child];
    });
    return { ...node, children };
  };
  return { show, inside };
};
