import { describe, expect, it } from 'vitest';
import { newDraft } from '#src/model/desk/draft.ts';
import { answerTime, LONGEST_ADDRESS, newPage, storyMail, storyMailbox } from '#src/model/desk/sending.ts';
import type { Settings } from '#src/schemas/settings.ts';

const draft = newDraft({ key: 'k', kind: 'day', fields: { title: 'A day & a night' }, asks: [], at: '', now: '' });
const nobody = new Set<string>();
const site = { repository: 'https://github.com/us/hub/', branch: 'main' } as Parameters<typeof newPage>[0]['site'];

describe('sending', () => {
  it('opens the page for a new file with the words in it', () => {
    const page = newPage({ site }, { draft, id: 'a-day', text: '---\ntitle: "A day"\n---\n' }, nobody);
    expect('href' in page && new URL(page.href).pathname).toBe('/us/hub/new/main');
    const query = 'href' in page ? new URL(page.href).searchParams : new URLSearchParams();
    expect(query.get('filename')).toBe('content/days/a-day/index.mdx');
    expect(query.get('value')).toBe('---\ntitle: "A day"\n---\n');
    expect('href' in page && page.href).not.toContain('%20');
  });

  it('is pasted into a page that has its name when it is too long for an address', () => {
    const page = newPage({ site }, { draft, id: 'x', text: 'a '.repeat(LONGEST_ADDRESS) }, nobody);
    expect(page).toMatchObject({ isFilled: false });
    const query = new URL('href' in page ? page.href : '').searchParams;
    expect([...query]).toEqual([['filename', 'content/days/x/index.mdx']]);
  });

  it('does not go that way with pictures, or when nobody has set where', () => {
    const nowhere = { ...site, repository: undefined };
    expect(newPage({ site: nowhere as typeof site }, { draft, id: 'x', text: '' }, nobody)).toEqual({ not: 'set' });
    expect(
      newPage({ site }, { draft: { ...draft, files: ['./a.jpg'], lead: '![A](./a.jpg)' }, id: 'x', text: '' }, nobody),
    ).toEqual({
      not: 'pictures',
    });
  });

  it('makes no new page of one that is on the hub already, and was brought back', () => {
    expect(newPage({ site }, { draft, id: 'a-day', text: '' }, new Set(['a-day']))).toEqual({ not: 'new' });
  });

  it('goes to the mailbox for stories, else to that for feedback, else to none', () => {
    const contacts = [{ id: 'feedback', label: 'f', says: 's', email: 'hub@example.org' }];
    expect(storyMailbox({ contribute: { email: 'stories@example.org' }, contacts })).toBe('stories@example.org');
    expect(storyMailbox({ contribute: {}, contacts })).toBe('hub@example.org');
    expect(storyMailbox({ contribute: {}, contacts: [] })).toBeUndefined();
  });

  it('writes an e-mail that says which file to add', () => {
    const mail = new URL(storyMail('stories@example.org', { draft }, 'a-day.zip', ['I promise.']));
    expect(mail.searchParams.get('subject')).toBe('For the hub: A day & a night');
    expect(mail.searchParams.get('body')).toMatch(/a-day\.zip[\s\S]*- I promise\./);
  });

  it('says how soon an answer comes, or that nobody has said', () => {
    const wording = { notSet: 'not set yet' } as Settings['wording'];
    expect(answerTime({ contribute: {}, wording })).toBe('not set yet');
    expect(answerTime({ contribute: { answerWithin: 'ten working days' }, wording })).toBe('ten working days');
  });
});
