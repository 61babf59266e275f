import { CoverBar } from '#src/islands/coordinator/CoverBar.tsx';
import type { Tally } from '#src/model/coverage-totals.ts';

interface Props {
  caption: string;
  /** What the rows are. */
  first: string;
  rows: readonly Tally[];
}

const COLUMNS = [
  ['people', 'People'],
  ['finished', 'Finished'],
  ['withGaps', 'Something left'],
  ['outOfDate', 'Changed since'],
] as const;

/**
 * How groups of people stand. The roles are written out because a narrow screen lays the rows out as blocks, and some
 * browsers then no longer say that it is a table.
 */
export const TallyTable = ({ caption, first, rows }: Props) => (
  <table className="coverage-table broad" role="table">
    <caption>{caption} Solid: finished. Outlined: something left to do.</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {first}
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
            {row.title}
            <CoverBar of={row.people} solid={row.finished} outlined={row.withGaps} />
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
