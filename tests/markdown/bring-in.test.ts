import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn } from '#src/markdown/bring-in.ts';
import { browserParser } from '#src/markdown/browser-parser.ts';
import { buildParser } from '#src/markdown/build-parser.ts';
import { dayText, readDayText } from '#src/markdown/day-text.ts';
import { guard } from '#src/markdown/guard.ts';
import { markdownPage } from '#src/markdown/markdown-page.ts';
import { parseBody } from '#src/markdown/parse.ts';
import { textPage } from '#src/markdown/text-page.ts';
import type { EntryKind } from '#src/model/entry-kinds.ts';

const fromMarkdown = (text: string, kind: EntryKind = 'day', pictures = new Map<string, string>()) =>
  bringIn({ tree: markdownPage(text), notes: [] }, { kind, pictures });
const fromText = (text: string, kind: EntryKind = 'day') => bringIn({ tree: textPage(text), notes: [] }, { kind });

const DAY = `# A wet Tuesday

Some words before.

# 8.30am At the gate

Umbrellas.

### What I see

Shoes.

**12.15 – Lunch**

Soup.

**3pm Art.** She was on clay.

# What I take home

Nothing.
`;

describe('a day that is brought in', () => {
  it('has its moments, however their times were written', () => {
    const { title, body, hours } = fromMarkdown(DAY);
    expect(title).toBe('A wet Tuesday');
    expect(hours).toEqual({ from: '08:30', to: '15:00' });
    expect(body).toBe(`Some words before.

## 08:30 At the gate

Umbrellas.

### What I see

Shoes.

## 12:15 Lunch

Soup.

## 15:00 Art

She was on clay.

### What I take home

Nothing.`);
  });

  it('is given moments with hints where it has too few', () => {
    const { body, notes } = fromMarkdown('# Short\n\n## 09:00 One\n\nWords.');
    expect(body.match(/^## .*/gmu)).toEqual([
      '## 09:00 One',
      '## 11:00 Still to write: a title',
      '## 13:00 Still to write: a title',
    ]);
    expect(notes.filter(({ kind }) => kind === 'fill').map(({ line }) => line)).toEqual([5, 9]);
  });

  it('may be told in a table with a time in each row', () => {
    const { body, notes } = fromMarkdown(
      '| Time | What |\n| --- | --- |\n| 8.30am | At the gate |\n| 9am | A long story. It has two sentences. |\n| 10:15 | Break | Toast for all. |',
    );
    expect(body).toContain('## 08:30 At the gate\n\n## 09:00 Still to write: a title\n\nA long story.');
    expect(body).toContain('## 10:15 Break');
    expect(notes.map(({ message }) => message)).toContain('A table with times became moments, one for each row.');
  });

  it('says which lines were only taken for moments, and which times were guessed', () => {
    const { body, notes } = fromText('A day\n\n8:30 At the gate\nUmbrellas.\n\n11:40 Break\n\n2:15 Maths\n\nLate.');
    expect(body.match(/^## .*/gmu)).toEqual(['## 08:30 At the gate', '## 11:40 Break', '## 14:15 Maths']);
    expect(notes).toEqual([{ kind: 'unsure', message: '“2:15” was taken as 14:15. Is that the time?', line: 7 }]);
  });
});

describe('what a page cannot have', () => {
  it.each([
    ['a link that is not secure', 'See [here](http://x.org/a).', 'See here.'],
    ['a mailbox as a link', 'See [us](mailto:a@x.org).', 'See us.'],
    ['code in a link', 'See [here](javascript:alert(1)).', 'See here.'],
    ['a secure link, which it can', 'See [here](https://x.org/a).', 'See [here](https://x.org/a).'],
    ['an address in the words, which becomes a link', 'See https://x.org/a.', 'See [x.org/a](https://x.org/a).'],
    ['a link to a page of the hub, which it can', 'See [us](role:lado).', 'See [us](role:lado).'],
    ['curly brackets', 'See {this}.', 'See (this).'],
    ['a tag', 'See <b onclick="x">this</b>.', 'See this.'],
    ['a less-than sign', 'Aged < 5 &lt;b&gt;.', String.raw`Aged \< 5 \<b>.`],
    ['a comment', 'See.\n\n<!-- secret -->', 'See.'],
    ['a script', 'See.\n\n<script>alert(1)</script>', 'See.'],
    ['a first word that is code', 'import is a word', 'Import is a word'],
    ['what cannot be seen', 'A\u200Bl\u202Ei\u00ADce', 'Alice'],
    ['a footnote', 'See[^1].\n\n[^1]: More.', 'See.'],
    ['smart quotes, which it can', '‘So,’ she said – “no…”', '‘So,’ she said – “no…”'],
    ['an address kept elsewhere', 'See [here][1].\n\n[1]: https://x.org/', 'See [here](https://x.org/).'],
    ['a title on a link', 'See [here](https://x.org/ "title").', 'See [here](https://x.org/).'],
    ['a task list', '- [x] done', '- done'],
    ['a quotation, which it can', '> So.', '> So.'],
    ['a heading of the first level', 'A.\n\n# So\n\n#### Then', 'A.\n\n## So\n\n### Then'],
    ['spaces inside bold', 'A ** b ** c', String.raw`A \*\* b \*\* c`],
  ])('is taken out or made plain: %s', (_, text, expected) => {
    expect(fromMarkdown(text, 'blog').body).toBe(expected);
  });

  it('is said, with its line', () => {
    const { notes } = fromMarkdown('One.\n\nSee [here](http://x.org/a) and ring ann@x.org.\n\n![](./a.png)', 'blog');
    expect(notes.map(({ message, line }) => `${line ?? '?'}: ${message}`).sort()).toEqual([
      '3: The link on “here” was taken off (http://x.org/a). This link is not secure: it begins with http:.',
      '3: The mailbox ann@x.org was left out. Name the service instead.',
      '?: A picture was left out. It is kept somewhere else, or cannot be shown on a page.',
    ]);
  });

  it('is asked for where a picture has no description', () => {
    const pictures = new Map([['./a.png', 'a.png']]);
    const { body, notes } = fromMarkdown('One.\n\n![](./a.png)', 'blog', pictures);
    expect(body).toContain('![Still to write: what can be seen in this picture](./a.png)');
    expect(notes).toMatchObject([{ kind: 'fill', line: 3 }]);
  });
});

describe('a learning example that is brought in', () => {
  it('stands under its five headings, in order, with hints where there was nothing', () => {
    const { body } = fromMarkdown(
      '# Doors\n\n## What we noticed:\n\nA.\n\n## Background\n\nB.\n\n## WHAT HAPPENED\n\nC.',
      'learning',
    );
    expect(body).toBe(`## What happened

C.

## What we noticed

A.

### Background

B.

## What we would do again

Still to write: what helped, and why.

## What we would do differently

Still to write: what you would change, as something people can do.

## Try this

Still to write: one thing that a reader can do tomorrow.`);
  });
});

describe('anything at all that is brought in', () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '# ',
        '\n\n',
        '\n',
        '- ',
        '1. ',
        '> ',
        '**',
        '*',
        '`',
        '```\n',
        '[',
        '](http://x.org)',
        '](https://x.org)',
        '![a](./a.png)',
        '<b>',
        '</b>',
        '<Callout>',
        '{',
        '}',
        'import x',
        'export ',
        '8.30am Gate',
        '08:30 ',
        '| a | b |\n| - | - |\n',
        '&lt;',
        '\\',
        '$',
        'www.x.org',
        'a@b.org',
        '[^1]',
        '~~',
        '---\n',
        '\t',
        '\u00A0',
        '\u200B',
        '<!--',
        '-->',
        '=== ',
        '+',
        '#',
      ),
    ),
    { maxLength: 25 },
  );
  const sound = (body: string): void => {
    for (const parser of [buildParser, browserParser]) {
      const { tree, lines, problems } = parseBody(body, 1, parser);
      expect(problems, body).toEqual([]);
      expect(guard(tree!, lines).problems, body).toEqual([]);
    }
  };
  const pictures = new Map([['./a.png', 'a.png']]);

  it('is a page without a problem, from Markdown', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<EntryKind>('day', 'blog', 'learning'), (parts, kind) => {
        sound(fromMarkdown(parts.join(''), kind, pictures).body);
      }),
      { numRuns: 200 },
    );
  });

  it('is a page without a problem, from plain text, and as a day it is what the desk reads', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const { body } = fromText(parts.join(''));
        sound(body);
        expect(dayText(readDayText(body))).toBe(body);
      }),
      { numRuns: 200 },
    );
  });
});
