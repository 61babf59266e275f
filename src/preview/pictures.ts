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
  width?: number;
  loading?: 'lazy' | 'eager';
}

/** Stands in for Astro's own in the browser: the same element, with the picture as it is. */
export const Image = createComponent((_result: unknown, props: object) => {
  const { src, alt, width = src.width, loading = 'lazy' } = props as ShownStill;
  const height = Math.round((width * src.height) / src.width);
  const size = `width="${width}" height="${height}"`;
  return render`${unescapeHTML(`<img src="${escaped(src.src)}" alt="${escaped(alt)}" loading="${loading}" decoding="async" ${size}>`)}`;
});
