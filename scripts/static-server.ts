import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { FOREVER, SECURITY_HEADERS } from '#src/model/security.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What gets smaller by compression, as any host does it; the rest is compressed as it is. */
const COMPRESSED = /^(?:text\/|application\/(?:json|xml|wasm)|image\/svg)/;
/** Less than this would not get smaller by enough. */
const LEAST_COMPRESSED = 1024;

/** What to serve: a built site, in the folder of the address it was built for, at a port (or the next free one). */
interface Serving {
  folder: string;
  base: string;
  port: number;
  /** How many ports to try, from that one on; twenty when not given. */
  tries?: number;
}

const sizeOf = async (file: string): Promise<number | undefined> => {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
};

/** The path inside the folder that an address asks for; undefined when it is outside of the site, or no address at all. */
const pathOf = (address: string, base: string): string | undefined => {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    const path = normalize(decodeURIComponent(pathname.slice(base.length - 1)));
    return path.includes('\0') || path.split(sep).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
};

/** The part of a file that is asked for (RFC 9110, section 14), or that there is no such part. */
const partOf = (wanted: string | undefined, size: number): { start: number; end: number } | 'none' | undefined => {
  const range = /^bytes=(\d+)-(\d*)$/.exec(wanted ?? '');
  if (range === null) return undefined;
  const start = Number(range[1]);
  const end = range[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  return start <= end ? { start, end } : 'none';
};

/** Sends a file, whole or the part a film player asks for. */
const send = (request: IncomingMessage, response: ServerResponse, file: string, size: number, status: number): void => {
  const part = status === 200 ? partOf(request.headers.range, size) : undefined;
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isCompressible = COMPRESSED.test(type) && size >= LEAST_COMPRESSED;
  const isCompressed = isCompressible && !part && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(part === undefined ? status : 206, {
    'Content-Type': type,
    ...(isCompressible ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
    ...(isCompressed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': end - start + 1 }),
    ...(part && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  const read = (): ReadStream => createReadStream(file, { start, end });
  const done = (): void => undefined;
  // A reader who goes away in the middle of a film is no error.
  if (request.method === 'HEAD' || size === 0) response.end();
  else if (isCompressed) pipeline(read(), createGzip(), response, done);
  else pipeline(read(), response, done);
};

const answer = async ({ folder, base }: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/', base);
  const wanted = path === undefined ? undefined : join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const size = wanted === undefined ? undefined : await sizeOf(wanted);
  if (path?.startsWith(`${sep}_astro${sep}`) && size !== undefined) response.setHeader('Cache-Control', FOREVER);
  if (wanted !== undefined && size !== undefined) return send(request, response, wanted, size, 200);
  if (path !== undefined && (await sizeOf(join(folder, path, 'index.html'))) !== undefined) {
    response.writeHead(301, { Location: `${base.slice(0, -1)}${path}/` }).end();
    return;
  }
  const missing = join(folder, '404.html');
  const missingSize = await sizeOf(missing);
  if (missingSize === undefined) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  else send(request, response, missing, missingSize, 404);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(port);
    });
  });

/**
 * Serves a built site on this machine with the security headers a host should send.
 * @throws when none of the ports it may try is free
 */
export const serveFolder = async (serving: Serving): Promise<{ port: number; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    answer(serving, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const last = serving.port + (serving.tries ?? 20) - 1;
  for (let port = serving.port; port <= last; port += 1) {
    try {
      await listen(server, port);
      const close = (): Promise<void> =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      return { port, close };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    last === serving.port
      ? `Port ${last} is taken. Stop the program there.`
      : `The ports from ${serving.port} to ${last} are all taken. Stop one of the programs there.`,
  );
};
