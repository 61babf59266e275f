import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeXml, xmlCharacters } from '#src/model/xml.ts';

it('lets text stand in XML as text', () => {
  expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

it('leaves out what XML cannot carry, and nothing else', () => {
  expect(xmlCharacters('A\u0000 b\u000Bell\u{1F514}\n\tand \uFFFEmore \uD800.')).toBe('A bell\u{1F514}\n\tand more .');
  const fine = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\P{Cc}\t\n\r]/u.test(text));
  fc.assert(
    fc.property(fine, (text) => {
      expect(xmlCharacters(text)).toBe(text);
    }),
  );
});
