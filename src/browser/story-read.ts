import { hasRecordHere } from '#src/browser/record-key.ts';

/**
 * Lets a reader note that they have read a story. What reads and writes the record is loaded when there is one on this
 * device, or when the reader asks for it; until then a story needs none of it.
 */
export const startStoryRead = (page: Document): void => {
  const section = page.querySelector<HTMLElement>('[data-story]');
  if (section === null) return;
  const desk = () => import('#src/browser/story-desk.ts');
  if (hasRecordHere()) void desk().then(({ showStory }) => showStory(section));
  section.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const isRead = target.matches('[data-story-read]');
    if (isRead || target.matches('[data-story-unread]'))
      void desk().then(({ noteStory }) => noteStory(section, isRead));
  });
};
