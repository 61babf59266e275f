/** Shows what changed since the version the reader did, and nothing else; with no versions the notice is hidden. */
export const showChanges = (article: HTMLElement, versions: readonly number[]): void => {
  const notice = article.querySelector<HTMLElement>('[data-changed]');
  if (notice === null) return;
  notice.hidden = versions.length === 0;
  for (const item of notice.querySelectorAll<HTMLElement>('[data-change]')) {
    item.hidden = !versions.includes(Number(item.dataset['change']));
  }
  const parts = partsOf(article);
  for (const heading of article.querySelectorAll<HTMLElement>('[data-lesson] :is(h2, h3)')) {
    heading.toggleAttribute('data-is-changed', parts.has(heading.id));
  }
  const only = notice.querySelector<HTMLElement>('[data-only-changes]');
  if (only !== null) only.hidden = parts.size === 0;
};

/** The ids of the headings that the changes on show name. */
const partsOf = (article: HTMLElement): Set<string> =>
  new Set(
    [
      ...article.querySelectorAll<HTMLElement>(
        '[data-changed]:not([hidden]) [data-change]:not([hidden]) [data-changed-part]',
      ),
    ].map(({ dataset }) => dataset['changedPart'] ?? ''),
  );

/** Shows only the parts of the lesson that changed, or the whole again. @param want which; the other one when left out */
export const toggleOnlyChanges = (article: HTMLElement, want?: boolean): void => {
  const button = article.querySelector<HTMLElement>('[data-only-changes]');
  const isOnly = want ?? button?.getAttribute('aria-pressed') !== 'true';
  button?.setAttribute('aria-pressed', String(isOnly));
  const parts = partsOf(article);
  let isShown = false;
  for (const element of article.querySelectorAll<HTMLElement>('[data-lesson] > *')) {
    const heading = /^H[23]$/.test(element.tagName)
      ? element
      : element.querySelector<HTMLElement>(':scope > :is(h2, h3)');
    if (heading !== null) isShown = parts.has(heading.id) || (isShown && heading.tagName === 'H3');
    element.hidden = isOnly && !isShown;
  }
};
