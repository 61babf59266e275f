import { voiceToRead } from '#src/model/listen.ts';

/**
 * Offers to read a story aloud, where the browser has a voice that speaks on the device. What reads is loaded when it
 * is asked for. Voices can come late, so it looks again when they change.
 */
export const startListen = (page: Document): void => {
  const desk = page.querySelector<HTMLElement>('[data-listen]');
  if (desk === null || !('speechSynthesis' in window)) return;
  const offer = (): void => {
    desk.hidden = voiceToRead(speechSynthesis.getVoices()) === undefined;
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  const begin = (): void =>
    void import('#src/browser/listen-aloud.ts').then(({ readAloud }) => {
      readAloud(page, desk);
    });
  desk.querySelector('[data-listen-start]')?.addEventListener('click', begin, { once: true });
};
