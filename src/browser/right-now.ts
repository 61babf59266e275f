import { clockOf } from '#src/model/dates.ts';
import { bandSky, type Pin, pinsAt } from '#src/model/right-now.ts';

const fill = (item: HTMLElement, pin: Pin, mark: Node | undefined): void => {
  const link = item.querySelector('a');
  const [time, says] = item.querySelectorAll('p');
  if (link === null || time === undefined || says === undefined) return;
  link.href = pin.href;
  link.textContent = pin.label;
  time.textContent = pin.time;
  says.textContent = pin.says;
  if (mark !== undefined) item.querySelector('.mark')?.replaceWith(mark);
};

/** Shows the moments nearest to the reader's own clock, and again when the half hour changes. */
export const startRightNow = (page: Document): void => {
  const band = page.querySelector<HTMLElement>('.right-now');
  const data = band?.querySelector('script[type="application/json"]')?.textContent;
  if (!band || !data) return;
  const pins = JSON.parse(data) as Pin[];
  const marks = band.querySelector('template')?.content;
  const markOf = (family: string): Node | undefined => marks?.querySelector(`.mark.${family}`)?.cloneNode(true);
  let shown = '';

  const update = (): void => {
    const now = new Date();
    const minutes = now.getHours() * 60 + now.getMinutes();
    const clock = band.querySelector<HTMLTimeElement>('time');
    const words = band.querySelector('[data-words]');
    if (words) words.textContent = 'Right now, at';
    if (clock) {
      clock.textContent = clockOf(minutes);
      clock.dateTime = clockOf(minutes);
    }
    const sky = bandSky(minutes);
    // People change only with the half hour, so that nothing moves under a reader's eyes.
    if (sky === shown) return;
    shown = sky;
    band.classList.remove(...[...band.classList].filter((name) => /^(?:s|to)\d{4}$/.test(name)));
    band.classList.add(...sky.split(' '));
    const items = band.querySelectorAll<HTMLElement>('.right-now__pins > li');
    pinsAt(pins, minutes).forEach((pin, index) => {
      const item = items[index];
      if (item) fill(item, pin, markOf(pin.family));
    });
  };
  update();
  setInterval(update, 15_000);
};
