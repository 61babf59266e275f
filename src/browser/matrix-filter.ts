import {
  countWith,
  isChoosing,
  isLeft,
  leftWords,
  MATRIX_FILTERS,
  type MatrixChoice,
  type MatrixFilter,
  optionWords,
  readMatrixChoice,
  type RowFacts,
  writeMatrixChoice,
} from '#src/model/matrix-choice.ts';

const ALONE = 'prints-matrix';

const factsAt = (row: HTMLElement): RowFacts =>
  Object.fromEntries(MATRIX_FILTERS.map((name) => [name, (row.dataset[name] ?? '').split(' ')])) as unknown as RowFacts;

/** Brings the column of the chosen partner beside the situations, where it is out of sight. */
const showColumn = (table: HTMLElement, partner: string | undefined): void => {
  for (const column of table.querySelectorAll<HTMLElement>('[data-column]')) {
    column.toggleAttribute('data-chosen', column.dataset['column'] === partner);
  }
  const head = table.querySelector<HTMLElement>('th[data-chosen]');
  const first = table.querySelector<HTMLElement>('th')?.offsetWidth ?? 0;
  if (head === null) return;
  const start = head.offsetLeft - first;
  const end = head.offsetLeft + head.offsetWidth - table.clientWidth;
  if (table.scrollLeft > start || table.scrollLeft < end) table.scrollLeft = start;
};

const printAlone = (page: Document): void => {
  page.documentElement.classList.add(ALONE);
  addEventListener('afterprint', () => page.documentElement.classList.remove(ALONE), { once: true });
  print();
};

/** Lets a reader choose rows of the matrix: it counts what is left, says so, and keeps the choice in the address. */
export const startMatrix = (page: Document): void => {
  const section = page.querySelector<HTMLElement>('[data-matrix]');
  const choices = section?.querySelector<HTMLElement>('[data-matrix-choices]');
  const table = section?.querySelector<HTMLElement>('.matrix-table');
  if (!section || !choices || !table) return;

  const rows = [...section.querySelectorAll<HTMLElement>('[data-urgency]')].map((row) => ({
    row,
    facts: factsAt(row),
  }));
  const counted = rows.filter(({ row }) => table.contains(row)).map(({ facts }) => facts);
  const groups = [...section.querySelectorAll<HTMLElement>('[data-matrix-group]')];
  const left = section.querySelector('[data-matrix-left]');
  const all = section.querySelector<HTMLElement>('[data-matrix-all]');
  const field = (name: MatrixFilter): HTMLSelectElement =>
    choices.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
  const known = Object.fromEntries(
    MATRIX_FILTERS.map((name) => [name, [...field(name).options].map(({ value }) => value).filter(Boolean)]),
  ) as Record<MatrixFilter, string[]>;
  /** The field that was changed last and still has the focus: arrows pass over values on their way. */
  let passing: string | undefined;

  const show = (choice: MatrixChoice): void => {
    for (const { row, facts } of rows) row.hidden = !isLeft(facts, choice);
    for (const group of groups) group.hidden = group.querySelector('[data-urgency]:not([hidden])') === null;
    for (const name of MATRIX_FILTERS) {
      field(name).value = choice[name] ?? '';
      for (const option of field(name).options) {
        const label = option.dataset['label'];
        if (label !== undefined) option.text = optionWords(label, countWith(counted, choice, name, option.value));
      }
    }
    const labels = MATRIX_FILTERS.flatMap((name) =>
      choice[name] === undefined ? [] : [field(name).selectedOptions[0]?.dataset['label'] ?? ''],
    );
    const words = leftWords(counted.filter((facts) => isLeft(facts, choice)).length, counted.length, labels);
    if (left !== null && left.textContent !== words) left.textContent = words;
    if (all !== null) all.hidden = !isChoosing(choice);
    table.scrollTop = 0;
    showColumn(table, choice.partner);
  };

  const choose = (choice: MatrixChoice, isPassing: boolean): void => {
    const address = `${location.pathname}${writeMatrixChoice(choice)}#matrix`;
    history[isPassing ? 'replaceState' : 'pushState'](null, '', address);
    show(choice);
  };

  choices.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLSelectElement;
    const choice = Object.fromEntries(MATRIX_FILTERS.map((each) => [each, field(each).value || undefined]));
    choose(choice, passing === name);
    passing = name;
  });
  choices.addEventListener('focusout', () => (passing = undefined));
  all?.addEventListener('click', () => {
    choose({}, false);
    field('partner').focus();
  });
  section.querySelector('[data-matrix-print]')?.addEventListener('click', () => printAlone(page));
  addEventListener('popstate', () => {
    passing = undefined;
    show(readMatrixChoice(location.search, known));
  });
  show(readMatrixChoice(location.search, known));
};
