import type { AddPiece } from '#src/checks/identifiers/read-pieces.ts';

/** An address behind a link, with the offset at which it is written. */
export interface WrittenAddress {
  text: string;
  at: number;
}

/** The parts of an address that can hold somebody's details: a mailbox, a number to ring, what a form was given. */
const ADDRESS_PARTS = /^(?:mailto|tel|sms|facetime|callto|whatsapp):|\bwa\.me\/|[?&;=+#]|%(?:20|40|2[bB])/gu;

/** Reads those parts of an address on a line of their own, after the running text. */
export const addAddress = (add: AddPiece, { text, at }: WrittenAddress): void => {
  const isWeb = /^https?:/u.test(text);
  const hasDetails = isWeb ? /[@?#]|%40|wa\.me/u.test(text) : /^[a-z]+:[^a-z]|[@+%]|\d{4}/u.test(text);
  if (!hasDetails) return;
  // Of a web address only what follows its path is somebody's words; the path is the publisher's.
  const query = isWeb && !/@|%40|wa\.me/u.test(text) ? text.search(/[?#]/u) : 0;
  add('\n', at, at + query);
  let done = query;
  for (const found of text.slice(query).matchAll(ADDRESS_PARTS)) {
    const start = query + found.index;
    const end = start + found[0].length;
    add(text.slice(done, start), at + done, -1);
    // Only in the words given to a form does a plus sign stand for a space.
    const isPlus = found[0] === '+' && !isWeb;
    add(/^%40/u.test(found[0]) ? '@' : isPlus ? '+' : ' ', at + start, at + end);
    done = end;
  }
  add(text.slice(done), at + done, -1);
};
