import { expect, it } from 'vitest';
import { escapeXml } from '#src/model/xml.ts';

it('lets text stand in XML as text', () => {
  expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});
