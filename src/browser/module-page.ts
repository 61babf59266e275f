import { hasRecordHere } from '#src/browser/record-key.ts';
import type { ModuleDesk } from '#src/browser/module-desk.ts';

/** Does something once a place is two screens away or less. */
const onceNear = (place: Element | null, act: () => void): void => {
  if (place === null) return;
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      act();
    },
    { rootMargin: '200% 0%' },
  );
  watch.observe(place);
};

/**
 * Wakes the part of a module's page that knows the reader's record: at once when there is a record on this device,
 * else with the first thing the reader does there. Until then nothing of it is loaded.
 */
export const startModulePage = (page: Document): void => {
  const article = page.querySelector<HTMLElement>('[data-module]');
  if (article === null) return;
  let coming: Promise<ModuleDesk> | undefined;
  const wake = (): Promise<ModuleDesk> => {
    coming ??= import('#src/browser/module-desk.ts').then(({ openModuleDesk }) => openModuleDesk(page, article));
    return coming;
  };
  const whoIsAsked = (): void => void import('#src/browser/module-who.ts').then(({ fillWho }) => fillWho(article));
  onceNear(article.querySelector('[data-who]'), whoIsAsked);
  if (hasRecordHere()) void wake();
  for (const kind of ['input', 'change', 'click']) {
    article.addEventListener(kind, (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !target.matches('[data-confidence], [data-note], [data-who], button'))
        return;
      void wake().then((desk) => desk.take(target, kind));
    });
  }
};
