import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { offlineWorkerText } from '#src/model/desk/offline-worker.ts';

interface Asked {
  respondWith?: Promise<Response>;
}

/** A browser with a cache and a network that can be taken away. */
const worker = async (network: Record<string, string | undefined>) => {
  const caches = new Map<string, Map<string, Response>>([
    ['alongside-desk-old', new Map()],
    ['other', new Map()],
  ]);
  const open = (name: string) => {
    const kept = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, kept);
    return Promise.resolve({
      addAll: async (asked: (string | { url: string; cache: string })[]) => {
        for (const one of asked) {
          const path = typeof one === 'string' ? one : one.url;
          // Without a word to the contrary a browser takes what it has kept of the build before.
          const isAsked = typeof one !== 'string' && one.cache === 'reload';
          kept.set(path, new Response(isAsked || /\.\w{8}\./.test(path) ? (network[path] ?? 'gone') : 'stale'));
        }
      },
      match: (path: string) => Promise.resolve(kept.get(path)?.clone()),
      put: (path: string, response: Response) => Promise.resolve(void kept.set(path, response)),
    });
  };
  const listeners: Record<string, (event: object) => void> = {};
  const self = {
    location: { origin: 'https://hub.example' },
    clients: { claim: () => Promise.resolve() },
    addEventListener: (name: string, listen: (event: object) => void) => {
      listeners[name] = listen;
    },
  };
  const fetch = ({ url }: { url: string }): Promise<Response> => {
    const body = network[new URL(url).pathname];
    return body === undefined ? Promise.reject(new Error('offline')) : Promise.resolve(new Response(body));
  };
  const text = offlineWorkerText({
    version: 'new',
    fresh: ['/contribute/write/'],
    bound: ['/api/desk.json'],
    lasting: ['/_astro/a.12345678.js'],
  });
  const cacheStorage = {
    open,
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
  };
  class Request {
    readonly url: string;
    readonly cache: string;
    constructor(url: string, { cache }: { cache: string }) {
      [this.url, this.cache] = [url, cache];
    }
  }
  runInNewContext(text, { self, caches: cacheStorage, fetch, URL, Promise, Request, Set, setTimeout });
  for (const name of ['install', 'activate']) {
    let done: Promise<unknown> = Promise.resolve();
    listeners[name]?.({ waitUntil: (promise: Promise<unknown>) => (done = promise) });
    await done;
  }
  const ask = async (path: string, method = 'GET', origin = 'https://hub.example'): Promise<string | undefined> => {
    const event: Asked = {};
    listeners['fetch']?.({
      request: { url: `${origin}${path}`, method },
      respondWith: (promise: Promise<Response>) => (event.respondWith = promise),
    });
    return event.respondWith === undefined ? undefined : (await event.respondWith).text();
  };
  return { ask, names: () => [...caches.keys()] };
};

describe('the desk without a network', () => {
  it('opens from what was kept, and is asked for anew while there is a network', async () => {
    const network: Record<string, string | undefined> = {
      '/contribute/write/': 'first',
      '/_astro/a.12345678.js': 'script',
    };
    const { ask } = await worker(network);
    network['/contribute/write/'] = 'second';
    network['/_astro/a.12345678.js'] = 'never asked for';
    expect(await ask('/contribute/write/?x')).toBe('second');
    expect(await ask('/_astro/a.12345678.js')).toBe('script');
    network['/contribute/write/'] = undefined;
    expect(await ask('/contribute/write/'), 'the page that its own scripts belong to').toBe('first');
  });

  it('gives data to pages of its own build alone, however slow the network is', async () => {
    const network: Record<string, string | undefined> = {
      '/contribute/write/': 'page',
      '/api/desk.json': 'of this build',
    };
    const { ask } = await worker(network);
    network['/api/desk.json'] = 'of the next build';
    expect(await ask('/api/desk.json?new'), 'for the page that was kept with it').toBe('of this build');
    network['/api/desk.json'] = undefined;
    expect(await ask('/api/desk.json?new')).toBe('of this build');
    expect(await ask('/api/desk.json?next'), 'left to the network').toBeUndefined();
    expect(await ask('/api/desk.json'), 'left to the network').toBeUndefined();
  });

  it('answers for its own files alone', async () => {
    const { ask } = await worker({ '/stories/': 'x', '/contribute/write/': 'x' });
    expect(await ask('/stories/')).toBeUndefined();
    expect(await ask('/contribute/write/', 'POST')).toBeUndefined();
    expect(await ask('/contribute/write/', 'GET', 'https://elsewhere.example')).toBeUndefined();
  });

  it('throws away what an earlier build kept, and nothing of anybody else', async () => {
    const { names } = await worker({});
    expect(names().sort()).toEqual(['alongside-desk-new', 'other']);
  });
});
