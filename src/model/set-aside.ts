/** The part of the browser's storage that a keeper needs (Web Storage, HTML Living Standard). */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** The keys of copies that were set aside, oldest first: each is named after the record and the instant. */
export const asideKeys = (on: Shelf, key: string): string[] =>
  Array.from({ length: on.length }, (_, index) => on.key(index) ?? '')
    .filter((name) => name.startsWith(`${key}:`))
    .sort();

/** Puts a copy that cannot be read where it is safe, under a key that nothing has, unless it is there already. */
export const putAside = (on: Shelf, key: string, text: string, now: Date): 'done' | 'there' | 'failed' => {
  try {
    if (asideKeys(on, key).some((aside) => on.getItem(aside) === text)) return 'there';
    let aside = `${key}:${now.toISOString()}`;
    while (on.getItem(aside) !== null) aside += '+';
    on.setItem(aside, text);
    return on.getItem(aside) === text ? 'done' : 'failed';
  } catch {
    return 'failed';
  }
};
