import { hourName, hourOf, nearestHour } from '#src/model/across.ts';
import { startGridKeys } from '#src/browser/across-keys.ts';

const minutesNow = (): number => {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
};

/** The list of the hour in the address, where there is one. */
const askedFor = (lists: readonly HTMLElement[]): HTMLElement | undefined => {
  const name = location.hash.slice(1);
  return lists.find(({ id }) => id === name || encodeURIComponent(id) === name);
};

/**
 * Opens the page at the reader's own hour: its list, unless the address names another, and the table at that hour with
 * a line where it is now. All of it is there without a script, at a fixed hour.
 */
export const startAcross = (page: Document): void => {
  const across = page.querySelector<HTMLElement>('[data-across]');
  const frame = across?.querySelector<HTMLElement>('[data-across-frame]');
  const line = across?.querySelector<HTMLElement>('[data-across-now]');
  if (!across || !frame || !line) return;
  const lists = [...across.querySelectorAll<HTMLElement>('.across-hour')];
  const links = [...across.querySelectorAll<HTMLAnchorElement>('.across-hours__link')];
  const heads = [...frame.querySelectorAll<HTMLElement>('th[data-hour]')];
  const hours = heads.map(({ dataset }) => Number(dataset['hour']));
  const row = across.querySelector<HTMLElement>('.across-hours__line');
  const corner = frame.querySelector<HTMLElement>('th');

  const headOf = (hour: number): HTMLElement | undefined => heads[hours.indexOf(hour)];
  /** The same link at the top and over its column. */
  const linksTo = (name: string): HTMLAnchorElement[] =>
    [...links, ...heads.flatMap((head) => [...head.querySelectorAll('a')])].filter(({ hash }) => hash === `#${name}`);

  const show = (): void => {
    const open = askedFor(lists) ?? lists.find((list) => list.hasAttribute('data-opens'));
    for (const link of across.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
    for (const link of linksTo(open?.id ?? '')) link.setAttribute('aria-current', 'true');
    const head = headOf(Number.parseInt(open?.id ?? '', 10));
    const link = links.find(({ hash }) => hash === `#${open?.id}`);
    // The line of hours is swiped on a phone; the page itself stays where it is.
    if (link && row) row.scrollLeft = link.offsetLeft - row.offsetLeft - row.clientWidth / 2 + link.offsetWidth / 2;
    if (head && corner) frame.scrollLeft = head.offsetLeft - corner.offsetWidth - head.offsetWidth / 2;
  };

  const tick = (): void => {
    const now = minutesNow();
    const head = headOf(hourOf(now));
    line.hidden = head === undefined;
    if (head) line.style.insetInlineStart = `${head.offsetLeft + (head.offsetWidth * (now % 60)) / 60}px`;
    for (const mark of across.querySelectorAll('.across-hours__link small')) mark.remove();
    const link = links.find(({ hash }) => hash === `#${hourName(hourOf(now))}`);
    link?.append(Object.assign(page.createElement('small'), { textContent: ' now' }));
  };

  const opens = nearestHour(hours, hourOf(minutesNow()));
  for (const list of lists) list.toggleAttribute('data-opens', list.id === hourName(opens ?? 0));
  tick();
  show();
  startGridKeys(frame);
  setInterval(tick, 15_000);
  addEventListener('hashchange', show);
  addEventListener('resize', tick);
};
