import { hasRecordHere } from '#src/browser/record-key.ts';

/**
 * Shows a reader who has begun where they are, wherever a pathway is offered. Somebody who has no record on this device
 * is shown the way in, and nothing is loaded.
 */
export const startInductionProgress = (page: Document): void => {
  const places = [...page.querySelectorAll<HTMLElement>('[data-pathway]')];
  if (places.length === 0 || !hasRecordHere()) return;
  void import('#src/browser/induction-desk.ts').then(({ showProgress }) => showProgress(places));
};
