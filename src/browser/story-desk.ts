import { recordHere } from '#src/browser/record-here.ts';
import { longDate } from '#src/model/dates.ts';
import { keepingWords } from '#src/model/keeping-words.ts';
import { held } from '#src/model/record.ts';
import { setStory } from '#src/model/record-edits.ts';

/** Says on a story's page whether the reader has read it, and keeps saying so when another tab changes it. */
export const showStory = (section: HTMLElement): void => {
  if (section.dataset['storyShown'] !== undefined) return;
  section.dataset['storyShown'] = '';
  recordHere().subscribe(() => say(section));
  say(section);
};

/** Notes that a story was read, or takes that back. */
export const noteStory = (section: HTMLElement, isRead: boolean): void => {
  showStory(section);
  const { keeping } = recordHere().change(setStory(section.dataset['story'] ?? '', isRead));
  const problem = keepingWords(keeping);
  if (problem !== undefined) status(section, problem);
  else if (!isRead) status(section, 'Taken back.');
  section.querySelector<HTMLElement>(isRead ? '[data-story-unread]' : '[data-story-read]')?.focus();
};

const status = (section: HTMLElement, words: string): void => {
  const place = section.querySelector('[data-story-status]');
  if (place !== null && place.textContent !== words) place.textContent = words;
};

const say = (section: HTMLElement): void => {
  const read = held(recordHere().current().record.stories, section.dataset['story'] ?? '')?.value ?? null;
  section.querySelector('[data-story-read]')?.toggleAttribute('hidden', read !== null);
  section.querySelector('[data-story-unread]')?.toggleAttribute('hidden', read === null);
  status(section, read === null ? '' : `You read this on ${longDate(read.on)}. It is in your record.`);
};
