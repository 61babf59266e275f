import { type CollectionEntry, render } from 'astro:content';
import type { Collection } from '#src/schemas/names.ts';

/** The body of an entry as a component, and its headings. */
export const getBody = async <Name extends Collection>(entry: CollectionEntry<Name>) => render(entry);

/** A part of an entry's body as a component: the given HTML with its pictures in place. */
export const getPart = async <Name extends Collection>(entry: CollectionEntry<Name>, html: string) => {
  const part = { ...entry, rendered: { ...entry.rendered, html } } as CollectionEntry<Name>;
  return render(part);
};
