import { clockOf } from '#src/model/dates.ts';
import { bandSky, type Pin, pinsAt } from '#src/model/right-now.ts';
import type { Season } from '#src/schemas/names.ts';

const MINUTE = 60_000;

const fill = (item: HTMLElement, pin: Pin, mark: Node | undefined): void => {
  const link = item.querySelector('a');
  const [time, says] = item.querySelectorAll('p');
  if (link === null || time === undefined || says === undefined) return;
  if (link.getAttribute('href') === pin.href) return;
  link.href = pin.href;
  link.textContent = pin.label;
  time.textContent = pin.time;
  says.textContent = pin.says;
  if (mark !== undefined) item.querySelector('.mark')?.replaceWith(mark);
};

const showSky = (band: HTMLElement, sky: string): void => {
  band.classList.remove(...[...band.classList].filter((name) => /^(?:s|to)\d{4}/.test(name)));
  band.classList.add(...sky.split(' '));
};

/**
 * Shows the moments nearest to the reader's own clock, and again with every minute. Nothing moves: each place is as
 * tall as the longest moment. People stay while somebody points at them or has them in focus, and everything stays
 * while it is held (WCAG 2.2, 2.2.2 Pause, Stop, Hide).
 */
export const startRightNow = (page: Document): void => {
  const band = page.querySelector<HTMLElement>('.right-now');
  const data = band?.querySelector('script[type="application/json"]')?.textContent;
  if (!band || !data) return;
  const pins = JSON.parse(data) as Pin[];
  const season = band.dataset['season'] as Season;
  const marks = band.querySelector('template')?.content;
  const markOf = (family: string): Node | undefined => marks?.querySelector(`.mark.${family}`)?.cloneNode(true);
  const list = band.querySelector<HTMLElement>('.right-now__pins');
  const hold = band.querySelector<HTMLElement>('[data-hold]');
  const isHeld = (): boolean => hold?.getAttribute('aria-pressed') === 'true';

  const update = (): void => {
    if (isHeld()) return;
    const now = new Date();
    const minutes = now.getHours() * 60 + now.getMinutes();
    const clock = band.querySelector<HTMLTimeElement>('time');
    const words = band.querySelector('[data-words]');
    if (words) words.textContent = 'Right now, at';
    if (clock) {
      clock.textContent = clockOf(minutes);
      clock.dateTime = clockOf(minutes);
    }
    showSky(band, bandSky(minutes, season));
    if (list?.matches(':hover, :focus-within')) return;
    const items = list?.querySelectorAll<HTMLElement>(':scope > li') ?? [];
    pinsAt(pins, minutes).forEach((pin, index) => {
      const item = items[index];
      if (item) fill(item, pin, markOf(pin.family));
    });
  };
  const tick = (): void => {
    update();
    setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  };
  tick();
  page.addEventListener('visibilitychange', update);
  hold?.addEventListener('click', () => {
    hold.setAttribute('aria-pressed', String(!isHeld()));
    update();
  });
};
