import { type GridPlace, gridStep, isGridKey } from '#src/model/grid-steps.ts';

const placeOf = (link: HTMLElement): GridPlace => ({
  row: link.closest('tr')?.rowIndex ?? 0,
  column: link.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0,
});

/**
 * Makes a table of links one stop of the Tab key, in which the arrow keys go from link to link: somebody with a
 * keyboard passes a hundred moments in one step, and reads those they want along a row or down a column.
 */
export const startGridKeys = (frame: HTMLElement): void => {
  const all = [...frame.querySelectorAll<HTMLElement>('table a')];
  const seen = (): HTMLElement[] => all.filter((link) => link.checkVisibility());

  const enterBy = (link: HTMLElement | undefined): void => {
    for (const each of all) each.tabIndex = each === link ? 0 : -1;
  };
  const first = (): HTMLElement | undefined => seen().find((link) => link.closest('tbody') !== null);

  frame.addEventListener('keydown', (event) => {
    const links = seen();
    const from = links.indexOf(event.target as HTMLElement);
    if (from < 0 || !isGridKey(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    links[gridStep(links.map(placeOf), from, event.key)]?.focus();
  });
  frame.addEventListener('focusin', ({ target }) => {
    if (all.includes(target as HTMLElement)) enterBy(target as HTMLElement);
  });
  // What was to be entered by may not be there any more after a choice.
  frame.ownerDocument.addEventListener('change', () => {
    if (!all.some((link) => link.tabIndex === 0 && link.checkVisibility())) enterBy(first());
  });
  enterBy(first());
};
