import { pathTo } from '#src/model/paths.ts';

/**
 * Keeps the desk on this device, so that it opens without a network: a service worker for the pages under /contribute/
 * and nothing else. Where there is none, or the browser forbids it, the desk works as long as there is a network.
 */
export const keepForLater = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const scope = pathTo('/contribute/');
  await navigator.serviceWorker.register(`${scope}offline.js`, { scope }).catch(() => undefined);
};
