import { sayable, voiceToRead } from '#src/model/listen.ts';

/** What is read of a story, in the order of the page; what a side of the day hides is left out. */
const BLOCKS = ':is(h1, h2, h3, p, li, time, blockquote)';
const UNSAID = '[popover], .visually-hidden, .tags, .byline, .tag, .met-tags, .no-print, sup';

const UNABLE = 'Your browser could not read it aloud. The words are all on the page.';

/** One sentence, and the block it stands in. */
interface Piece {
  block: HTMLElement;
  text: string;
}

const wordsOf = (block: HTMLElement): string => {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const unsaid of copy.querySelectorAll(UNSAID)) unsaid.remove();
  return copy.textContent;
};

const piecesOf = (page: Document): Piece[] =>
  [...page.querySelectorAll<HTMLElement>(`[data-spoken] ${BLOCKS}`)]
    .filter(
      (block) => block.querySelector(BLOCKS) === null && block.closest(UNSAID) === null && block.checkVisibility(),
    )
    .flatMap((block) => sayable(wordsOf(block)).map((text) => ({ block, text })));

/**
 * Reads the story of a page aloud from the start, and marks the words it is at. A pause keeps the place: pausing inside
 * a sentence does not work in every browser, so it goes on with the sentence it was in.
 */
export const readAloud = (page: Document, desk: HTMLElement): void => {
  const start = desk.querySelector<HTMLButtonElement>('[data-listen-start]');
  const stop = desk.querySelector<HTMLButtonElement>('[data-listen-stop]');
  const status = desk.querySelector<HTMLElement>('[data-listen-status]');
  if (start === null || stop === null || status === null) return;
  let pieces: Piece[] = [];
  let at = 0;
  let turn = 0;
  let isReading = false;

  const mark = (block?: HTMLElement): void => {
    for (const marked of page.querySelectorAll('[data-said-now]')) marked.removeAttribute('data-said-now');
    block?.setAttribute('data-said-now', '');
  };
  const show = (label: string, says: string, isUnderWay: boolean): void => {
    isReading = label === 'Pause';
    start.textContent = label;
    status.textContent = says;
    stop.hidden = !isUnderWay;
  };
  const silence = (): void => {
    turn += 1;
    speechSynthesis.cancel();
  };
  const end = (says: string): void => {
    silence();
    at = 0;
    mark();
    if (page.activeElement === stop) start.focus();
    show('Listen instead', says, false);
  };
  const say = (): void => {
    const piece = pieces[at];
    if (piece === undefined) {
      end('That is the end.');
      return;
    }
    const voice = voiceToRead(speechSynthesis.getVoices());
    if (voice === undefined) {
      end(UNABLE);
      return;
    }
    const mine = turn;
    const saying = new SpeechSynthesisUtterance(piece.text);
    saying.lang = 'en-GB';
    saying.voice = voice;
    const goOn = (): void => {
      if (mine !== turn) return;
      at += 1;
      say();
    };
    saying.addEventListener('end', goOn);
    saying.addEventListener('error', ({ error }) => {
      if (mine === turn && error !== 'canceled' && error !== 'interrupted') end(UNABLE);
    });
    mark(piece.block);
    speechSynthesis.speak(saying);
  };
  const press = (): void => {
    if (isReading) {
      silence();
      show('Go on', 'Paused.', true);
      return;
    }
    if (at === 0) pieces = piecesOf(page);
    show('Pause', 'Reading aloud.', true);
    say();
  };
  start.addEventListener('click', press);
  stop.addEventListener('click', () => {
    end('Stopped.');
  });
  page.defaultView?.addEventListener('pagehide', silence);
  press();
};
