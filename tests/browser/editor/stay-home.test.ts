import { describe, expect, it } from 'vitest';
import { stayHome } from '#src/browser/editor/stay-home.ts';

const viewOf = (asked: string[]): Window =>
  ({
    location: { href: 'https://hub.example/admin/', origin: 'https://hub.example' },
    fetch: (what: RequestInfo | URL) => {
      asked.push(what instanceof Request ? what.url : String(what));
      return Promise.resolve(new Response('yes'));
    },
  }) as unknown as Window;

describe('the editor page', () => {
  it('asks itself, GitHub and its own memory', async () => {
    const asked: string[] = [];
    const view = viewOf(asked);
    stayHome(view, ['https://api.github.com']);
    const mine = ['/admin/forms.json', 'https://api.github.com/user', 'blob:https://hub.example/1'];
    for (const what of mine) await expect(view.fetch(what)).resolves.toBeInstanceOf(Response);
    await view.fetch(new URL('https://hub.example/icon.svg'));
    expect(asked).toEqual([...mine, 'https://hub.example/icon.svg']);
  });

  it('asks nobody else, and fails without a word to them', async () => {
    const asked: string[] = [];
    const view = viewOf(asked);
    stayHome(view, ['https://api.github.com']);
    for (const what of [
      'https://www.githubstatus.com/api',
      'https://api.github.com.elsewhere.example/',
      'http://hub.example/',
    ])
      await expect(view.fetch(what)).rejects.toThrow('does not ask');
    await expect(view.fetch(new Request('https://unpkg.com/@sveltia/cms'))).rejects.toThrow('does not ask');
    expect(asked).toEqual([]);
  });
});
