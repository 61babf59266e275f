import type { SearchParts } from '#src/browser/search-parts.ts';

const rowsOf = ({ results }: SearchParts): HTMLElement[] =>
  results.hidden ? [] : [...results.querySelectorAll<HTMLElement>('[role="row"]')];

const activeRow = (parts: SearchParts): HTMLElement | undefined => {
  const id = parts.words.getAttribute('aria-activedescendant');
  return rowsOf(parts).find((row) => row.id === id);
};

/** Takes the mark off the row that the arrow keys stand on. */
export const leaveRow = (parts: SearchParts): void => {
  activeRow(parts)?.removeAttribute('data-active');
  parts.words.removeAttribute('aria-activedescendant');
};

const standOn = (parts: SearchParts, row: HTMLElement): void => {
  leaveRow(parts);
  row.toggleAttribute('data-active', true);
  parts.words.setAttribute('aria-activedescendant', row.id);
  row.scrollIntoView({ block: 'nearest' });
};

const pageOf = (row: HTMLElement | undefined): string | undefined =>
  row?.querySelector<HTMLAnchorElement>('a[data-title]')?.href;

/** Shows rows anew, and stays on the one that leads to the same page; where it is gone, the keys are in the field again. */
export const keepRow = (parts: SearchParts, show: () => void): void => {
  const page = pageOf(activeRow(parts));
  show();
  const same = page === undefined ? undefined : rowsOf(parts).find((row) => pageOf(row) === page);
  if (same === undefined) leaveRow(parts);
  else standOn(parts, same);
};

/** What the keys of the field do besides writing, by the ARIA pattern of an editable combobox with a grid popup. */
export interface WalkActions {
  /** Enter on a row. */
  take: (row: HTMLElement) => void;
}

/**
 * Makes the field a combobox over the grid of results (ARIA Authoring Practices, "Editable Combobox With Grid Popup"):
 * the focus stays in the field, the arrow keys go from row to row, Enter takes the row, Escape leaves the rows and then
 * the words. The Tab key still goes through everything that can be pressed in the results.
 */
export const walkRows = (parts: SearchParts, { take }: WalkActions): void => {
  const { panel, words, results } = parts;
  words.setAttribute('role', 'combobox');
  words.setAttribute('aria-autocomplete', 'list');
  words.setAttribute('aria-haspopup', 'grid');
  words.setAttribute('aria-controls', results.id);
  words.setAttribute('aria-expanded', 'false');
  words.addEventListener('keydown', (event) => {
    const rows = rowsOf(parts);
    const active = activeRow(parts);
    const here = active === undefined ? -1 : rows.indexOf(active);
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && rows.length > 0) {
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? here + 1 : here < 0 ? rows.length - 1 : here - 1;
      const row = rows[next];
      // More rows may be on their way: only at their end do the keys lead back into the field.
      const isLast = event.key === 'ArrowDown' && panel.hasAttribute('data-coming');
      if (row !== undefined) standOn(parts, row);
      else if (!isLast) leaveRow(parts);
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape' && active !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      leaveRow(parts);
    }
  });
};

/** Says whether the results are there: a screen reader tells it of the field. */
export const sayExpanded = ({ words, results }: SearchParts): void =>
  words.setAttribute('aria-expanded', String(!results.hidden));
