/** Where a film is: with whom, and by which id. */
export interface FilmPlace {
  provider: 'youtube' | 'vimeo';
  id: string;
}

const ADDRESSES: readonly (readonly [FilmPlace['provider'], RegExp])[] = [
  ['youtube', /^https?:\/\/youtu\.be\/([\w-]{11})/u],
  [
    'youtube',
    /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:(?:shorts|embed|live|v)\/|watch\?(?:.*&)?v=)([\w-]{11})/u,
  ],
  ['vimeo', /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/u],
];

/** The film that an address leads to: people have the address of a film, and nobody knows its id. Undefined for any other text. */
export const filmAt = (address: string): FilmPlace | undefined => {
  for (const [provider, pattern] of ADDRESSES) {
    const id = pattern.exec(address.trim())?.[1];
    if (id !== undefined) return { provider, id };
  }
  return undefined;
};
