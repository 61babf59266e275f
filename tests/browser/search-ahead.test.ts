import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchLexiconAhead, lexiconAnswer } from '#src/browser/search-ahead.ts';

const asked: string[] = [];
let isOffline = false;

beforeEach(() => {
  asked.length = 0;
  isOffline = false;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return isOffline ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(`${asked.length}`));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the names that search answers from', () => {
  it('are fetched once when somebody is about to search', async () => {
    fetchLexiconAhead('/hub/');
    expect(await (await lexiconAnswer('/hub/')).text()).toBe('1');
    expect(asked).toEqual(['/hub/api/lexicon.json']);
  });

  it('are fetched anew when they were taken already, or of another hub', async () => {
    fetchLexiconAhead('/hub/');
    await lexiconAnswer('/');
    await lexiconAnswer('/hub/');
    expect(asked).toEqual(['/hub/api/lexicon.json', '/api/lexicon.json', '/hub/api/lexicon.json']);
  });

  it('can be asked for again after a failure, of which nobody hears who did not search', async () => {
    isOffline = true;
    fetchLexiconAhead('/');
    await expect(lexiconAnswer('/')).rejects.toThrow('offline');
    isOffline = false;
    expect((await lexiconAnswer('/')).ok).toBe(true);
  });
});
