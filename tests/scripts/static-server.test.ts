import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '#src/model/security.ts';
import { serveFolder } from '../../scripts/static-server.ts';

const PORT = 4710;
const FILM = '0123456789';
const LONG = JSON.stringify('again and '.repeat(500));

let folder = '';
let outside = '';
let server: Awaited<ReturnType<typeof serveFolder>>;
let hub: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'hub-serve-'));
  folder = join(outside, 'dist');
  await mkdir(join(folder, 'about'), { recursive: true });
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<h1>Home</h1>');
  await writeFile(join(folder, '404.html'), '<h1>Not here</h1>');
  await writeFile(join(folder, 'about/index.html'), '<h1>About</h1>');
  await writeFile(join(folder, 'film.mp4'), FILM);
  await writeFile(join(folder, 'empty.txt'), '');
  await mkdir(join(folder, '_astro'));
  await writeFile(join(folder, '_astro/page.B6O0Ylzn.css'), 'body {}');
  await writeFile(join(folder, 'long.json'), LONG);
  server = await serveFolder({ folder, base: '/', port: PORT });
  hub = await serveFolder({ folder, base: '/hub/', port: PORT });
});

afterAll(async () => {
  await Promise.all([server.close(), hub.close()]);
  await rm(outside, { recursive: true, force: true });
});

const get = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...options });

/** Sends a request line as it is; `fetch` would tidy the address first. */
const raw = (line: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (data) => (text += data.toString('utf8')));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });

describe('the server of a built site', () => {
  it('sends pages and files with their types and the headers a host should send', async () => {
    const page = await get('/about/');
    expect([page.status, await page.text()]).toEqual([200, '<h1>About</h1>']);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(page.headers.get(name), name).toBe(value);
    expect((await get('/film.mp4')).headers.get('content-type')).toBe('video/mp4');
  });

  it('lets a browser keep only what has another name when it changes', async () => {
    expect((await get('/_astro/page.B6O0Ylzn.css')).headers.get('cache-control')).toMatch(/immutable/);
    for (const path of ['/', '/film.mp4', '/_astro/gone.css'])
      expect((await get(path)).headers.get('cache-control'), path).toBeNull();
  });

  it('compresses text for a browser that can read it so, and nothing else', async () => {
    const sent = await get('/long.json', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect([sent.headers.get('content-encoding'), sent.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    expect(await sent.text()).toBe(LONG);
    const plain = await get('/long.json', { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('content-length')).toBe(String(LONG.length));
    const film = await get('/film.mp4', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(film.headers.get('content-encoding')).toBeNull();
  });

  it('leads from a folder to its page', async () => {
    const answer = await get('/about');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/about/']);
  });

  it('answers an address that is not there with the page that says so', async () => {
    const answer = await get('/no-such-page/');
    expect([answer.status, await answer.text()]).toEqual([404, '<h1>Not here</h1>']);
    expect((await get('/no-such-film.mp4', { headers: { range: 'bytes=0-1' } })).status).toBe(404);
  });

  it('sends the part of a film that a player asks for', async () => {
    const answer = await get('/film.mp4', { headers: { range: 'bytes=2-4' } });
    expect([answer.status, await answer.text()]).toEqual([206, '234']);
    expect(answer.headers.get('content-range')).toBe('bytes 2-4/10');
    const rest = await get('/film.mp4', { headers: { range: 'bytes=7-' } });
    expect([rest.status, await rest.text()]).toEqual([206, '789']);
    const beyond = await get('/film.mp4', { headers: { range: 'bytes=8-99' } });
    expect([await beyond.text(), beyond.headers.get('content-range')]).toEqual(['89', 'bytes 8-9/10']);
  });

  it('says that there is no such part, and sends the whole for a range it does not know', async () => {
    const none = await get('/film.mp4', { headers: { range: 'bytes=10-' } });
    expect([none.status, none.headers.get('content-range')]).toEqual([416, 'bytes */10']);
    const strange = await get('/film.mp4', { headers: { range: 'lines=1-2' } });
    expect([strange.status, await strange.text()]).toEqual([200, FILM]);
  });

  it('sends only the headers when only those are asked for, and files with nothing in them', async () => {
    const answer = await get('/film.mp4', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '10', '']);
    const empty = await get('/empty.txt');
    expect([empty.status, await empty.text()]).toEqual([200, '']);
  });

  it('takes nothing in', async () => {
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/about/..%2f..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%ff',
    '//',
    'http://elsewhere/secret.txt',
  ])('does not leave its folder for %s', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:400|404) /);
    expect(answer).not.toMatch(/\r\n\r\nsecret/);
  });

  it('serves a site in a folder of its address, and nothing beside it', async () => {
    const at = (path: string): Promise<Response> =>
      fetch(`http://127.0.0.1:${hub.port}${path}`, { redirect: 'manual' });
    expect((await at('/hub/about/')).status).toBe(200);
    expect((await at('/hub/about')).headers.get('location')).toBe('/hub/about/');
    expect((await at('/about/')).status).toBe(404);
  });

  it('takes the next port when one is taken', () => {
    expect(hub.port).toBeGreaterThan(server.port);
  });

  it('stops at once, even while somebody is connected', async () => {
    const another = await serveFolder({ folder, base: '/', port: PORT + 5 });
    await fetch(`http://127.0.0.1:${another.port}/`);
    const start = performance.now();
    await another.close();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
