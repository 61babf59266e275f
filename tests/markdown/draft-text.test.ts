import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftText, readDraftText } from '#src/markdown/draft-text.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { COLLECTION_OF, type Draft, type Kind, KINDS, LEARNING_SECTIONS } from '#src/model/desk/draft.ts';
import { draftWith, formOf, wholeSite } from '../checks/desk/desk-of-content.ts';

const written = (draft: Draft): string =>
  draftText(
    draft,
    formOf(draft.kind).map(({ name }) => name),
  ).text;

const readAs = (kind: Kind, text: string): Draft => {
  const read = readDraftText(text);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  expect(read.kind).toBe(kind);
  return draftWith(kind, read.words);
};

const line = fc
  .stringMatching(/^[A-Za-z0-9’,.:*é _-]{1,40}$/)
  .map((text) => text.trim())
  .filter((text) => text !== '');
const paragraphs = fc.array(line, { maxLength: 3 }).map((all) => all.join('\n\n'));
const time = fc.nat({ max: 1439 }).map((at) => new Date(at * 60_000).toISOString().slice(11, 16));
const part = fc.record({
  time: fc.oneof(time, fc.constant('')),
  title: fc.oneof(
    line.filter((text) => !/^[\d:?]/.test(text)),
    fc.constant(''),
  ),
  text: paragraphs,
});

describe('the file of a draft', () => {
  it('comes back as the draft it was, for every entry the desk can write', async () => {
    const { entries } = await wholeSite();
    for (const kind of KINDS) {
      const ours = entries.filter(({ collection }) => collection === COLLECTION_OF[kind]);
      expect(ours.length, kind).toBeGreaterThan(3);
      for (const { source, id } of ours) {
        const text = written(readAs(kind, source));
        const [before, after] = [source, text].map((one) => readFrontMatter(one));
        expect(after!.data, id).toEqual(before!.data);
        expect(after!.body.trim(), id).toBe(before!.body.trim());
        expect(written(readAs(kind, text)), id).toBe(text);
      }
    }
  });

  it('loses nothing of a day, finished or not', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), paragraphs, line, (parts, lead, title) => {
        const draft = draftWith('day', {
          fields: { title, hours: { from: '08:00', to: '17:00' }, wishPartnersKnew: ['', title, ''] },
          lead,
          parts: parts.map((one, index) => ({ key: `moment-${String(index + 1)}`, ...one })),
        });
        const back = readAs('day', written(draft));
        expect(back.fields).toEqual({ title, hours: { from: '08:00', to: '17:00' }, wishPartnersKnew: [title] });
        expect(back.lead).toBe(lead);
        const told = (all: Draft['parts']): string[] =>
          all.map((one) => [one.time, one.title.replaceAll(/\s+/g, ' '), one.text].join('|')).sort();
        expect(told(back.parts)).toEqual(told(draft.parts.filter((one) => one.time + one.title + one.text !== '')));
        expect(written(back)).toBe(written(draft));
      }),
    );
  });

  it('says on which lines of the file each piece of its words stands', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), paragraphs, (parts, lead) => {
        const draft = draftWith('day', {
          fields: { title: 'A day' },
          lead,
          parts: parts.map((one, index) => ({ key: `moment-${String(index + 1)}`, ...one })),
        });
        const { text, spots } = draftText(draft, ['title']);
        const lines = text.split('\n');
        for (const { place, from, to, headingLine } of spots) {
          const found = draft.parts.find(({ key }) => key === place[1]);
          expect(lines.slice(from - 1, to - 1).join('\n')).toBe(found?.text ?? lead);
          if (headingLine !== undefined) expect(lines[headingLine - 1]).toContain('## ');
        }
      }),
    );
  });

  it('keeps the five headings of a learning example, and any other where it stands', () => {
    const body =
      '## What happened\n\nOne.\n\n## Something else\n\nTwo.\n\n## Try this\n\nThree.\n\n## Try this\n\nFour.';
    const read = readDraftText(`---\nwithdrawBy: 2027-01-01\n---\n\n${body}\n`);
    if ('problem' in read) throw new Error('not read');
    expect(read.words.parts.map(({ title }) => title)).toEqual(LEARNING_SECTIONS);
    expect(read.words.parts[0]?.text).toBe('One.\n\n## Something else\n\nTwo.');
    expect(read.words.parts[4]?.text).toBe('Three.\n\n## Try this\n\nFour.');
  });

  it('is refused with a reason when nobody can tell what it is', () => {
    expect(readDraftText('Words alone.')).toMatchObject({
      problem: { message: 'The fields at the top of the page are missing.' },
    });
    expect(readDraftText('---\ntitle: x\n---\n')).toEqual({ problem: 'no-kind' });
    expect(readDraftText('---\ntitle: x\n---\n', 'blog')).toMatchObject({ kind: 'blog' });
  });
});
