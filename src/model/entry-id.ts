import { ID_LENGTH } from '#src/schemas/names.ts';

/** Names that Windows keeps for devices: no file or folder can have them (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Whether Windows can have no file or folder of this name, whatever ending is put to it. */
export const isDeviceName = (name: string): boolean => DEVICES.test(name);

/** The nearest id to some words: small plain letters, digits and single hyphens; empty when there are none in them. */
export const suggestedId = (words: string, most: number = ID_LENGTH): string =>
  words
    .replaceAll(/[’']/gu, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, most)
    .replaceAll(/^-+|-+$/gu, '');

/** The id of an entry with this title: whole words, at most as long as an id may be; empty when the title has none. */
export const idOfTitle = (title: string, most: number = ID_LENGTH): string => {
  const whole = suggestedId(title, title.length * 4);
  const cut = whole.length <= most ? whole : whole.slice(0, most + 1).replace(/-[^-]*$/u, '');
  const id = suggestedId(cut, most);
  return isDeviceName(id) ? `${id}-page` : id;
};
