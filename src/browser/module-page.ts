import { hasRecordHere } from '#src/browser/record-key.ts';
import { earlyChoices } from '#src/browser/module-choices.ts';
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

/** Whether the reader chose or wrote something before this script came. */
const isTouched = (article: HTMLElement): boolean =>
  earlyChoices(article).length > 0 ||
  [...article.querySelectorAll<HTMLTextAreaElement>('[data-note]')].some(({ value }) => value !== '');

/**
 * Wakes the part of a module's page that knows the reader's record: at once when there is a record on this device
 * or the reader was faster than this script, else with the first thing they do there. Until then nothing of it is loaded.
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
  if (hasRecordHere() || isTouched(article)) void wake();
  for (const kind of ['input', 'change', 'click']) {
    article.addEventListener(kind, (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !target.matches('[data-confidence], [data-note], [data-who], button'))
        return;
      void wake().then((desk) => desk.take(target, kind));
    });
  }
};
