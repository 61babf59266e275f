/** A property as it was written: its parameters are kept as one text. */
export interface ReadProperty {
  name: string;
  parameters: string;
  value: string;
}

/** A card that was read back: its properties in order. */
export type ReadCard = ReadProperty[];

const PROPERTY = /^(?<name>[A-Z][A-Z-]*)(?<parameters>(?:;[A-Z]+=(?:"[^"\r\n]*"|[^";:,\r\n]+))*):(?<value>[^\r\n]*)$/u;
/** What every card must have, and how often each may come (RFC 6350, section 6). */
const ONCE = ['VERSION', 'KIND', 'UID', 'N', 'REV'];

/** Text as its writer meant it: escapes taken back (RFC 6350, section 3.4). */
export const plain = (value: string): string =>
  value.replace(/\\(n|N|.)/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

/**
 * Reads a file of contact cards as RFC 6350 says, and refuses everything it does not allow.
 * @throws with what is wrong, in words
 */
export const readCards = (file: string): ReadCard[] => {
  if (/(?<!\r)\n|\r(?!\n)/.test(file)) throw new Error('A line does not end with CR and LF.');
  if (!file.endsWith('\r\n')) throw new Error('The last line has no end.');
  const written = file.slice(0, -2).split('\r\n');
  for (const line of written) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`Longer than 75 octets: ${line}`);
    if (!line.isWellFormed()) throw new Error(`A character was cut in two: ${line}`);
  }
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const cards: ReadCard[] = [];
  let card: ReadCard | undefined;
  for (const line of lines) {
    const { name = '', parameters = '', value = '' } = PROPERTY.exec(line)?.groups ?? {};
    if (name === '') throw new Error(`Not a property: ${line}`);
    if (name === 'BEGIN') {
      if (card !== undefined || value !== 'VCARD') throw new Error('A card begins inside another.');
      card = [];
    } else if (card === undefined) throw new Error(`Outside of a card: ${line}`);
    else if (name === 'END') {
      if (card[0]?.name !== 'VERSION' || card[0].value !== '4.0') throw new Error('The version does not come first.');
      if (!card.some((property) => property.name === 'FN')) throw new Error('A card has no name.');
      for (const single of ONCE)
        if (card.filter((property) => property.name === single).length > 1) throw new Error(`${single} comes twice.`);
      cards.push(card);
      card = undefined;
    } else card.push({ name, parameters, value });
  }
  if (card !== undefined) throw new Error('A card does not end.');
  return cards;
};

/** The value of a property of a card, without its escapes; undefined when it has none. */
export const valueOf = (card: ReadCard | undefined, name: string): string | undefined => {
  const found = card?.find((property) => property.name === name)?.value;
  return found === undefined ? undefined : plain(found);
};
