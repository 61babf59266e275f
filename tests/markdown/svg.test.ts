import { describe, expect, test } from 'vitest';
import { unsafeSvg } from '#src/markdown/svg.ts';

const inDrawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n${inside}\n</svg>\n`;

describe('a drawing', () => {
  test.each([
    ['plain shapes', '<circle cx="5" cy="5" r="4" fill="#123456" /><path d="M0 0L10 10"/>'],
    [
      'a gradient of its own',
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#a)"/>',
    ],
    ['a title and words', '<title>A door</title><text x="1" y="2">Tom &amp; Ada</text>'],
    ['a shape used twice', '<use href="#a" x="1"/>'],
    ['a plain style', '<rect style="fill: red; stroke-width: 2"/>'],
    ['a comment', '<!-- drawn by hand -->'],
  ])('with %s is safe', (_, inside) => {
    expect(unsafeSvg(inDrawing(inside))).toEqual([]);
  });

  test('may begin with an XML declaration', () => {
    expect(unsafeSvg(`<?xml version="1.0" encoding="UTF-8"?>\n${inDrawing('<g/>')}`)).toEqual([]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 1],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', 1],
    ['a script in a namespace', '<svg:script>alert(1)</svg:script>', 1],
    ['an event handler', '<rect onload="alert(1)"/>', 7],
    ['an event handler in mixed case', '<rect oNcLiCk="alert(1)"/>', 7],
    ['a page inside', '<foreignObject><p>x</p></foreignObject>', 1],
    ['a link', '<a href="https://example.org">x</a>', 1],
    ['a picture inside', '<image href="https://example.org/x.png"/>', 1],
    ['an outside shape', '<use href="https://example.org/x.svg#a"/>', 6],
    ['an outside shape by the old name', '<use xlink:href="data:image/svg+xml,x"/>', 6],
    ['a disguised address', '<use href="&#106;avascript:alert(1)"/>', 6],
    ['a fill from outside', '<rect fill="url(https://example.org/x)"/>', 7],
    ['a style sheet', '<style>@import "x"</style>', 1],
    ['a style with an address', '<rect style="fill: url(#a)"/>', 7],
    ['a style with an escape', '<rect style="fill: u\\72l(x)"/>', 7],
    ['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>', 1],
    ['a change of attribute', '<set attributeName="onclick" to="alert(1)"/>', 1],
    ['an unquoted attribute', '<rect width=10/>', 7],
    ['an attribute without a value', '<rect hidden/>', 7],
    ['CDATA', '<![CDATA[<script>alert(1)</script>]]>', 1],
    ['an entity', '<text>&payload;</text>', 7],
    ['a comment that hides tags', '<!--><script>alert(1)</script>-->', 1],
    ['a tag that never ends', '<rect width="1', 1],
    ['another namespace', '<g xmlns="http://www.w3.org/1999/xhtml"/>', 4],
    ['the same attribute twice', '<rect width="1" width="2"/>', 17],
    ['a shape that is never closed', '<g><rect width="1"></g>', 20],
    ['a shape that is closed twice', '<g></g></g>', 8],
    ['shapes closed in the wrong order', '<g><text></g></text>', 10],
    ['a sign that begins a tag in a value', '<rect id="a<b"/>', 7],
    ['two values without a space between', '<rect width="1"height="2"/>', 1],
    ['two hyphens in a comment', '<!-- a -- b -->', 1],
  ])('with %s is refused where it stands', (_, inside, column) => {
    const places = unsafeSvg(inDrawing(inside)).map((problem) => ({ line: problem.line, column: problem.column }));
    expect(places).toContainEqual({ line: 2, column });
  });

  test('ends where its first tag is closed, and closes it', () => {
    const [whole] = [inDrawing('<g/>')];
    expect(unsafeSvg(whole.replace('</svg>', ''))[0]?.message).toBe('<svg> is never closed.');
    expect(unsafeSvg(`${whole}<g/>`)[0]?.message).toBe('There is more after the end of the drawing.');
    expect(unsafeSvg(`${whole}words`)[0]?.message).toBe('There is more after the end of the drawing.');
    expect(unsafeSvg(`${whole}<!-- made by hand -->\n`)).toEqual([]);
    expect(unsafeSvg('<svg xmlns="http://www.w3.org/2000/svg"/>')).toEqual([]);
  });

  test('says what “xlink:” means before it is used', () => {
    const used = inDrawing('<use xlink:href="#a"/>');
    expect(unsafeSvg(used)[0]?.message).toContain('does not say what it means');
    expect(unsafeSvg(used.replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" '))).toEqual([]);
  });

  test('cannot have a doctype', () => {
    expect(unsafeSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>\n${inDrawing('')}`)[0]).toMatchObject({
      line: 1,
      column: 1,
      rule: 'svg',
    });
  });

  test('must be a drawing', () => {
    expect(unsafeSvg('<html><body/></html>')).not.toEqual([]);
    expect(unsafeSvg('words')).not.toEqual([]);
    expect(unsafeSvg('')).not.toEqual([]);
  });

  test('is judged in a moment, however hostile', () => {
    const before = performance.now();
    unsafeSvg('<"'.repeat(100_000));
    unsafeSvg('<!--'.repeat(50_000));
    unsafeSvg(`<svg ${'a '.repeat(50_000)}>`);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
