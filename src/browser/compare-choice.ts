/** A partner that can stand second, with the page of the two. */
interface Second {
  id: string;
  label: string;
  href: string;
}

const secondsOf = (list: Element | null | undefined): Second[] =>
  [...(list?.querySelectorAll<HTMLAnchorElement>('[data-second]') ?? [])].map((link) => ({
    id: link.dataset['second'] ?? '',
    label: link.lastChild?.textContent?.trim() ?? '',
    href: link.href,
  }));

/**
 * Lets a reader choose two partners from two lists. Everything they offer is read from the plain links on the page, so
 * that neither way knows a pair the other does not; a list that was followed to by its address is opened.
 */
export const startCompareChoice = (page: Document): void => {
  const choice = page.querySelector<HTMLElement>('[data-compare]');
  const form = choice?.querySelector<HTMLFormElement>('[data-compare-form]');
  const one = choice?.querySelector<HTMLSelectElement>('[data-compare-one]');
  const other = choice?.querySelector<HTMLSelectElement>('[data-compare-other]');
  if (!choice || !form || !one || !other) return;
  const listOf = (first: string): HTMLDetailsElement | undefined =>
    [...choice.querySelectorAll<HTMLDetailsElement>('[data-first]')].find((list) => list.dataset['first'] === first);

  const offer = (): void => {
    const chosen = other.value;
    const seconds = secondsOf(listOf(one.value));
    other.replaceChildren(...seconds.map(({ id, label }) => new Option(label, id, false, id === chosen)));
  };
  const openPlace = (): void => {
    const first = location.hash.replace(/^#with-/, '');
    const list = listOf(first);
    if (list === undefined) return;
    list.open = true;
    one.value = first;
    offer();
  };

  one.addEventListener('change', offer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = secondsOf(listOf(one.value)).find(({ id }) => id === other.value);
    if (found !== undefined) location.assign(found.href);
  });
  addEventListener('hashchange', openPlace);
  offer();
  openPlace();
};
