import { describe, expect, it } from 'vitest';
import { outOfDate } from '#src/model/out-of-date.ts';
import type { Settings } from '#src/schemas/settings.ts';

const page = { title: 'Bruises & “little marks”', address: 'https://hub.example/who-does-what/bruise/' };
const care = { owner: 'Police', reviewBy: '30 October 2026' };
const reportWith = (feedback: object | undefined, repository?: string) =>
  outOfDate(
    {
      contacts: feedback === undefined ? [] : [{ id: 'feedback', label: 'Tell us', says: '', ...feedback }],
      partnership: { businessUnit: 'the business unit' },
      site: { repository },
    } as unknown as Settings,
    page,
    care,
  );
const queryOf = (href: string): URLSearchParams => new URL(href).searchParams;

describe('saying that a page is out of date', () => {
  it('opens a mail with the page, its address, who keeps it and until when filled in', () => {
    const [way] = reportWith({ email: 'hub@trust.example' }).ways;
    expect(way?.href).toMatch(/^mailto:hub@trust\.example\?subject=/);
    const query = queryOf(way?.href ?? '');
    expect(query.get('subject')).toBe('Out of date: Bruises & “little marks”');
    const lines = (query.get('body') ?? '').split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'Page: Bruises & “little marks”',
      'Address: https://hub.example/who-does-what/bruise/',
      'Kept by: Police',
      'To be read again by: 30 October 2026',
    ]);
    expect(lines).toContain('What is out of date or wrong:');
    expect(lines.at(-1)).toBe('Please leave out anything about a child or family.');
  });

  it('opens a new issue with the same words where a repository is set, and says that it is public', () => {
    const { ways, tell } = reportWith(undefined, 'https://github.com/a/b/');
    expect(tell).toBeUndefined();
    expect(ways).toHaveLength(1);
    expect(ways[0]?.label).toContain('in public');
    expect(ways[0]?.href).toMatch(/^https:\/\/github\.com\/a\/b\/issues\/new\?title=/);
    expect(queryOf(ways[0]?.href ?? '').get('body')).toContain('Kept by: Police\nTo be read again by: 30 October 2026');
  });

  it('offers the mailbox before the issue, and a form or telephone where there is no mailbox', () => {
    const both = reportWith({ email: 'a@b.example', form: 'https://form.example/' }, 'https://github.com/a/b').ways;
    expect(both.map(({ href }) => href.split(':')[0])).toEqual(['mailto', 'https']);
    expect(reportWith({ form: 'https://form.example/' }).ways[0]?.href).toBe('https://form.example/');
    expect(reportWith({ telephone: '0161 000' }).ways[0]?.href).toBe('tel:0161000');
  });

  it('says whom to tell when settings have no way at all', () => {
    const nobody = { ways: [], tell: 'Is this out of date? Tell the business unit.' };
    expect(reportWith(undefined)).toEqual(nobody);
    expect(reportWith({}), 'a contact that is not set is no way').toEqual(nobody);
  });
});
