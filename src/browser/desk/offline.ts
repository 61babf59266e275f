import { OFFLINE_CACHE } from '#src/model/desk/offline-worker.ts';
import { pathTo } from '#src/model/paths.ts';

/** Takes away what was kept: the worker, and the copies of files. What somebody wrote is not among them. */
const forget = async (scope: string): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration === undefined || new URL(registration.scope).pathname !== scope) return;
  await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(OFFLINE_CACHE));
  await Promise.all(names.map((name) => caches.delete(name)));
};

/**
 * Keeps the desk on this device, so that it opens without a network: a service worker for the pages under /contribute/
 * and nothing else. A hub that no longer has one takes it away from every device that comes back. Where there is none,
 * or the browser forbids it, the desk works as long as there is a network.
 */
export const keepForLater = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const scope = pathTo('/contribute/');
  const script = `${scope}offline.js`;
  try {
    await navigator.serviceWorker.register(script, { scope });
  } catch {
    const answer = await fetch(script, { cache: 'no-store' }).catch(() => undefined);
    if (answer?.status === 404) await forget(scope).catch(() => undefined);
  }
};
