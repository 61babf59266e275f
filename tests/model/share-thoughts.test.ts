import { describe, expect, it } from 'vitest';
import { shareThoughts } from '#src/model/share-thoughts.ts';
import type { Settings } from '#src/schemas/settings.ts';

const story = {
  title: 'The gate is where I learn the most',
  question: 'Who stands at your gate & listens?',
  address: 'https://hub.example/day-in-the-life/the-gate/',
};
const settings = (feedback: object | undefined, answers: Settings['answers'] = {}) =>
  ({
    partnership: { businessUnit: 'the business unit' },
    contacts: feedback === undefined ? [] : [{ id: 'feedback', label: 'Tell us', says: '', ...feedback }],
    answers,
  }) as unknown as Settings;

describe('an answer to a story’s question', () => {
  it('is an email with everything filled in that the hub knows, to the mailbox in settings', () => {
    const { first, says } = shareThoughts(settings({ email: 'hub@hub.example' }), story);
    const mail = new URL(first.href);
    expect(mail.protocol + mail.pathname).toBe('mailto:hub@hub.example');
    expect(mail.searchParams.get('subject')).toBe('Answer: The gate is where I learn the most');
    const body = mail.searchParams.get('body') ?? '';
    expect(body.split('\r\n').slice(0, 3)).toEqual([
      'Story: The gate is where I learn the most',
      'Address: https://hub.example/day-in-the-life/the-gate/',
      'Question: Who stands at your gate & listens?',
    ]);
    expect(body).toMatch(/leave out anything about a child or family\.$/);
    expect(says).toContain('hub@hub.example');
  });

  it('has the same text to be copied', () => {
    const { first, text } = shareThoughts(settings({ email: 'hub@hub.example' }), story);
    expect(new URL(first.href).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
  });

  it('goes to the form or the telephone where no mailbox is set', () => {
    const onForm = shareThoughts(settings({ form: 'https://forms.example/hub', telephone: '0800 1' }), story);
    expect(onForm.first).toEqual({ label: 'Answer on our form', href: 'https://forms.example/hub' });
    const rung = shareThoughts(settings({ telephone: '0161 000', hours: 'On weekdays' }), story);
    expect(rung.first.href).toBe('tel:0161000');
    expect(rung.says).toBe('Say which story it is about. On weekdays.');
  });

  it.each([
    ['is not set', {}],
    ['is missing', undefined],
  ])('invents no mailbox when the contact %s: the reader addresses it, and is told to whom', (_, feedback) => {
    const { first, says } = shareThoughts(settings(feedback), story);
    expect(first.href).toMatch(/^mailto:\?subject=/);
    expect(says).toContain('No mailbox is set');
    expect(says).toContain('send it to the business unit.');
  });

  it('has neither a form nor discussions unless settings have them', () => {
    expect(Object.keys(shareThoughts(settings({}), story)).sort()).toEqual(['first', 'says', 'text']);
    const form = { address: 'https://forms.example/hub', goesTo: 'the council', readBy: 'the manager' };
    expect(shareThoughts(settings({}, { form }), story).form).toEqual(form);
  });

  it('opens a discussion with the text filled in where settings name a category, and else only leads there', () => {
    const discussions = 'https://github.com/a/b/discussions';
    expect(shareThoughts(settings({}, { discussions }), story).discussions?.href).toBe(discussions);
    const inOne = shareThoughts(settings({}, { discussions: `${discussions}/categories/stories/` }), story);
    const address = new URL(inOne.discussions?.href ?? '');
    expect(address.origin + address.pathname).toBe(`${discussions}/new`);
    expect(address.searchParams.get('category')).toBe('stories');
    expect(address.searchParams.get('body')).toBe(inOne.text);
  });

  it('fits into what every mail program takes, with the longest title and question there can be', () => {
    const long = {
      ...story,
      title: 'I don’t know what I’d do here '.repeat(4).slice(0, 110),
      question: 'Who’s that, and where? '.repeat(12).slice(0, 240),
    };
    const { first } = shareThoughts(settings({ email: 'hub@hub.example' }), long);
    // Outlook and Internet Explorer take 2,083 characters, and nothing takes fewer.
    expect(first.href.length).toBeLessThan(2083);
  });
});
