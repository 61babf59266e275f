/** What the service worker of the desk keeps. */
export interface OfflineFiles {
  /** Says which build it is of: another version replaces it, and takes its place once no tab uses the old one. */
  version: string;
  /** Addresses asked of the network first, so that nobody writes against last month's list: the desk's own page. */
  fresh: readonly string[];
  /**
   * Addresses of data, and of the page inside the desk, that a page asks for with its own build after a question mark:
   * taken from the device by pages of this build, and never by others.
   */
  bound: readonly string[];
  /** Addresses whose names change with what is in them: taken from the device. */
  lasting: readonly string[];
}

/** The name that every kept copy of the desk begins with. */
export const OFFLINE_CACHE = 'alongside-desk-';
/** How long the network may take before the kept copy is shown, in milliseconds. */
const PATIENCE = 4_000;

/**
 * The service worker of the desk, as a script: it answers for the files it names and leaves every other request alone.
 * Sources: W3C Service Workers; the offline cookbook's "network, falling back to the cache".
 */
export const offlineWorkerText = ({ version, fresh, bound, lasting }: OfflineFiles): string => `'use strict';
const CACHE = ${JSON.stringify(OFFLINE_CACHE + version)};
const OWN = ${JSON.stringify(`?${version}`)};
const FRESH = new Set(${JSON.stringify(fresh)});
const BOUND = new Set(${JSON.stringify(bound)});
const LASTING = new Set(${JSON.stringify(lasting)});

const kept = (path) => caches.open(CACHE).then((cache) => cache.match(path, { ignoreVary: true }));

// What comes from the network is not kept: it may be of a later build, whose scripts only the next worker keeps.
const freshOrKept = async (request, path) => {
  const network = fetch(request);
  const patience = new Promise((resolve) => setTimeout(resolve, ${PATIENCE}));
  const first = await Promise.race([network.catch(() => undefined), patience]);
  if (first !== undefined && first.ok) return first;
  return (await kept(path)) ?? first ?? network;
};

const keptOrNetwork = async (request, path) => (await kept(path)) ?? fetch(request);

self.addEventListener('install', (event) => {
  // What the browser itself still has of the build before would not go with the scripts of this one.
  const fresh = [...FRESH, ...BOUND].map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...fresh, ...LASTING])));
});

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(${JSON.stringify(OFFLINE_CACHE)}) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (FRESH.has(pathname)) event.respondWith(freshOrKept(request, pathname));
  // Scripts of one build never get data of another: what asks for another build is left to the network.
  else if (LASTING.has(pathname) || (BOUND.has(pathname) && search === OWN)) event.respondWith(keptOrNetwork(request, pathname));
});
`;
