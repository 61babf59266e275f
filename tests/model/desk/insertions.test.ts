import { describe, expect, it } from 'vitest';
import { browserParser } from '#src/markdown/browser-parser.ts';
import { renderEntry } from '#src/markdown/render.ts';
import { BOXES, insertAsBlock, insertInLine, linkMark, wordCount } from '#src/model/desk/insertions.ts';
import { buildSiteIndex } from '#src/model/site-index.ts';

describe('what is put into words', () => {
  it('takes the place of what is selected, with a space before it', () => {
    expect(insertInLine('I rang', { from: 6, to: 6 }, '[her](role:gp)')).toEqual({
      text: 'I rang [her](role:gp)',
      cursor: 21,
    });
    expect(insertInLine('I rang the nurse today', { from: 11, to: 16 }, '[nurse](role:gp)').text).toBe(
      'I rang the [nurse](role:gp) today',
    );
  });

  it('goes on lines of its own after the paragraph somebody is in', () => {
    expect(insertAsBlock('One.\n\nTwo.', { from: 1, to: 2 }, 'BOX')).toEqual({
      text: 'One.\n\nBOX\n\nTwo.',
      cursor: 9,
    });
    expect(insertAsBlock('', { from: 0, to: 0 }, 'BOX').text).toBe('BOX');
    expect(insertAsBlock('One.', { from: 4, to: 4 }, 'BOX').text).toBe('One.\n\nBOX');
  });

  it('is a link in the words that were selected, else in the name of what it leads to', () => {
    expect(linkMark('', 'health visitor', 'role', 'health-visitor')).toBe('[health visitor](role:health-visitor)');
    expect(linkMark('my [friend]\nthere', 'x', 'term', 'dsl')).toBe('[my friend there](term:dsl)');
    expect(linkMark('', 'Child in need', 'term', 'cin')).toBe('[child in need](term:cin)');
    expect(linkMark('', 'DASH [checklist]', 'term', 'dash')).toBe('[DASH checklist](term:dash)');
  });

  it.each([
    ['partner', 'Barnardo’s'],
    ['partner', 'Greater Manchester Police'],
    ['law', 'Children Act 2004'],
    ['term', 'Awaab’s Law'],
  ] as const)('leaves the name of a %s as it is: %s', (scheme, name) => {
    expect(linkMark('', name, scheme, 'x')).toBe(`[${name}](${scheme}:x)`);
  });

  it('is a box that the hub can draw as it is', () => {
    for (const { name, text } of BOXES) {
      const { problems, html } = renderEntry({
        ...{ collection: 'blogs', id: 'x', text: `---\ntitle: x\n---\n\n## Words\n\n${text}\n`, parser: browserParser },
        ...{ index: buildSiteIndex([]), base: '/', showDrafts: false },
      });
      expect(problems, name).toEqual([]);
      expect(html).not.toContain('&lt;');
    }
  });

  it('counts as many words as people read', () => {
    expect(wordCount('I rang the [health visitor](role:health-visitor). ![A kettle](./k.jpg)')).toBe(7);
    expect(wordCount('  ')).toBe(0);
  });
});
