/** The longest line of a calendar file, in octets without its end (RFC 5545, section 3.1). */
const LONGEST = 75;

const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;

/**
 * A text as the value of a property (RFC 5545, section 3.3.11): backslash, semicolon and comma have a meaning there, a
 * new line is written as `\n`, and other control characters may not stand in it at all.
 */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** A text as the value of a parameter, in quotes; quotes, new lines and controls cannot stand in it (section 3.1). */
export const parameterValue = (text: string): string =>
  `"${text.replace(/\s+/gu, ' ').replace(CONTROLS, '').replaceAll('"', '’')}"`;

/**
 * One line of a calendar file as it is sent: broken after at most 75 octets and never inside a character, each further
 * part with a space before it (RFC 5545, section 3.1).
 */
export const foldedLine = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
};
