import { describe, expect, it } from 'vitest';
import { type Draft, newDraft } from '#src/model/desk/draft.ts';
import { draftId } from '#src/model/desk/ids.ts';
import { beAnother, bePage, samePage } from '#src/model/desk/same-page.ts';

const TITLE = 'The hole in the old shoes';
const ID = 'the-hole-in-the-old-shoes';
const data = { entries: [{ collection: 'days' as const, id: ID, title: TITLE, draft: false }] };
const draft = (more: Partial<Draft> = {}): Draft => ({
  ...newDraft({ key: 'k', kind: 'day', fields: { title: ` ${TITLE} ` }, asks: [], at: '', now: '' }),
  ...more,
});
const taken = new Set([ID]);

describe('a page of the hub with the title of a draft', () => {
  it('is named, so that its writer says whether it is that page', () =>
    expect(samePage(draft(), data)).toEqual({ id: ID, title: TITLE }));

  it('is what the draft changes, once its writer has said so', () => {
    const said = bePage(ID)(draft());
    expect(samePage(said, data)).toBeUndefined();
    expect(draftId(said, taken)).toBe(ID);
  });

  it('is left alone by a draft that is another page', () => {
    const said = beAnother(ID)(draft());
    expect(samePage(said, data)).toBeUndefined();
    expect(draftId(said, taken)).toBe(`${ID}-2`);
  });

  it('is asked about again under another title', () => {
    const said = beAnother('another-title')(draft());
    expect(samePage(said, data)?.id).toBe(ID);
  });

  it.each([
    ['another title', draft({ fields: { title: 'Another' } })],
    ['no title', draft({ fields: {} })],
    ['the title of a page of another kind', draft({ kind: 'blog' })],
    ['the name of a page already', draft({ id: 'a-page-brought-back' })],
  ])('is none for a draft with %s', (_, other) => expect(samePage(other, data)).toBeUndefined());

  it('is named also for a draft that was brought back before it had a title', () =>
    expect(samePage(draft({ id: 'new-day' }), data)?.id).toBe(ID));
});
