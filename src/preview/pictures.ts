import { render, unescapeHTML } from 'astro/compiler-runtime';
import { createComponent } from 'astro/runtime/server/index.js';

/** A picture as components are given it: here its address is that of a file in the browser's memory. */
interface Still {
  src: string;
  width: number;
  height: number;
}

const escaped = (value: string): string => value.replaceAll('&', '&#38;').replaceAll('"', '&#34;');

/** What components say of a picture; without a width it is as wide as it is, and the browser makes it fit. */
interface ShownStill {
  src: Still;
  alt: string;
  class?: string;
  width?: number;
  loading?: 'lazy' | 'eager';
  /** How wide it is shown, where a build makes it in several widths: here there is one. */
  sizes?: string;
}

/** Stands in for Astro's own in the browser: the same element, with the picture as it is. */
export const Image = createComponent((_result: unknown, props: object) => {
  const { src, alt, class: styles, width = src.width, loading = 'lazy', sizes } = props as ShownStill;
  const attributes = {
    src: src.src,
    ...(sizes !== undefined && { srcset: `${src.src} ${src.width}w`, sizes }),
    alt,
    ...(styles !== undefined && { class: styles }),
    loading,
    decoding: 'async',
    width,
    height: Math.round((width * src.height) / src.width),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return render`${unescapeHTML(`<img ${written.join(' ')}>`)}`;
});
