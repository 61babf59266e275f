import { CoverBar } from '#src/islands/coordinator/CoverBar.tsx';
import type { ModuleTally } from '#src/model/coverage-totals.ts';

interface Props {
  rows: readonly ModuleTally[];
  /** How many people there are in all. */
  people: number;
}

const COLUMNS = [
  ['covered', 'Covered'],
  ['current', 'Up to date'],
  ['outOfDate', 'Changed since'],
  ['gaps', 'Still to do'],
] as const;

/** How each module is covered. */
export const ModuleTable = ({ rows, people }: Props) => (
  <table className="coverage-table broad" role="table">
    <caption>
      Of {people} {people === 1 ? 'person' : 'people'}, how many have covered each module. Solid: the version of today.
      Outlined: a version that has changed since. “Still to do” counts those whose pathway asks for it.
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          Module
        </th>
        {COLUMNS.map(([key, label]) => (
          <th key={key} scope="col" role="columnheader" className="coverage-table__number">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={row.id} role="row">
          <th scope="row" role="rowheader">
            {row.title} <span className="coverage-table__about">version {row.version}</span>
            <CoverBar of={people} solid={row.current} outlined={row.outOfDate} />
          </th>
          {COLUMNS.map(([key, label]) => (
            <td key={key} role="cell" className="coverage-table__number" data-label={label}>
              {row[key]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
