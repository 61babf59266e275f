import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { issueChoicesSchema, issueFormSchema } from '#src/schemas/issue-form.ts';

const folder = fileURLToPath(new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url));
const read = (name: string): unknown => parse(readFileSync(`${folder}${name}`, 'utf8'));
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

describe('the forms for people who write to the hub', () => {
  it('are three', () => {
    expect(forms.map((name) => issueFormSchema.parse(read(name)).name)).toEqual([
      'Suggest a story',
      'Something is out of date',
      'I have a question',
    ]);
  });

  it.each(forms)('are forms that GitHub shows, warn first, and end with a promise: %s', (name) => {
    const { body } = issueFormSchema.parse(read(name));
    const [first, last] = [body[0], body.at(-1)];
    const warning = first?.type === 'markdown' ? first.attributes.value : '';
    expect(warning).toMatch(/^\*\*Everybody can read what you write here\.\*\* Leave out anything by which a child/u);
    expect(warning).toContain('999');
    expect(last?.type === 'checkboxes' && last.attributes.options.every(({ required }) => required)).toBe(true);
  });

  it('stand alone: without one, there is the hub', () => {
    const choices = issueChoicesSchema.parse(read('config.yml'));
    expect(choices.blank_issues_enabled).toBe(false);
    expect(choices.contact_links.map(({ url }) => new URL(url).pathname)).toContain('/contribute/');
  });
});

const good = { name: 'A', description: 'B', body: [{ type: 'input', id: 'a', attributes: { label: 'L' } }] };

describe('a form that GitHub would not show', () => {
  it.each<[string, unknown]>([
    ['has nothing to fill in', { ...good, body: [{ type: 'markdown', attributes: { value: 'x' } }] }],
    ['asks for the same twice', { ...good, body: [...good.body, { ...good.body[0], id: 'b' }] }],
    ['has an id twice', { ...good, body: [...good.body, { ...good.body[0], attributes: { label: 'M' } }] }],
    ['has an id with a space', { ...good, body: [{ ...good.body[0], id: 'a b' }] }],
    ['has a field of no kind', { ...good, body: [{ type: 'slider', attributes: { label: 'L' } }] }],
    ['has a choice of nothing', { ...good, body: [{ type: 'dropdown', attributes: { label: 'L', options: [] } }] }],
    ['has a choice twice', { ...good, body: [{ type: 'dropdown', attributes: { label: 'L', options: ['a', 'a'] } }] }],
    ['has a misspelt field', { ...good, descripton: 'x' }],
    ['has no name', { ...good, name: undefined }],
  ])('is refused: it %s', (_, form) => {
    expect(issueFormSchema.safeParse(form).success).toBe(false);
    expect(issueFormSchema.safeParse(good).success).toBe(true);
  });
});
