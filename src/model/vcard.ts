/** One way to reach a service as an address book keeps it. */
export interface Card {
  /** A name of its own, the same in every build, by which an address book knows it again. */
  uid: string;
  name: string;
  organisation?: string;
  /** What is done there, where the card is of a role. */
  role?: string;
  telephone?: string;
  email?: string;
  form?: string;
  notes: readonly string[];
  /** The full web address of the page it comes from. */
  page: string;
  /** The day of the build, year-month-day. */
  revised: string;
}

/** A line may have 75 octets without its end (RFC 6350, section 3.2). */
const MOST_OCTETS = 75;

/** Text with the marks escaped that have a meaning of their own (RFC 6350, section 3.4). */
const escaped = (text: string): string => text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

/** An address, which is not escaped: what could end the line is taken out. */
const address = (uri: string): string => uri.replace(/[\r\n]/g, '');

/** Breaks a long line between characters, never inside one (RFC 6350, section 3.2). */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
};

const linesOf = (card: Card): string[] => [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'KIND:org',
  `UID;VALUE=text:${escaped(card.uid)}`,
  `FN:${escaped(card.name)}`,
  // Not asked for by this version, but older address books show nothing without it.
  `N:${escaped(card.name)};;;;`,
  ...(card.organisation === undefined ? [] : [`ORG:${escaped(card.organisation)}`]),
  ...(card.role === undefined ? [] : [`ROLE:${escaped(card.role)}`]),
  ...(card.telephone === undefined ? [] : [`TEL;TYPE="voice,work":${escaped(card.telephone)}`]),
  ...(card.email === undefined ? [] : [`EMAIL;TYPE=work:${escaped(card.email)}`]),
  // RFC 8605, section 2.1: a page through which somebody is reached.
  ...(card.form === undefined ? [] : [`CONTACT-URI:${address(card.form)}`]),
  ...(card.notes.length === 0 ? [] : [`NOTE:${escaped(card.notes.join('\n'))}`]),
  `URL:${address(card.page)}`,
  `REV:${card.revised.replaceAll('-', '')}T000000Z`,
  'END:VCARD',
];

/** Cards as a file for address books (RFC 6350, vCard 4.0). */
export const vcardText = (cards: readonly Card[]): string =>
  cards.flatMap((card) => linesOf(card).map((line) => `${folded(line)}\r\n`)).join('');
