import dictionary from 'dictionary-en-gb';
import type { Dictionary } from '#src/checks/speller.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The dictionary of British English that the checks spell by (SCOWL, with -ise), as its package keeps it. */
export const britishDictionary: Dictionary = { aff: decode(dictionary.aff), dic: decode(dictionary.dic) };
