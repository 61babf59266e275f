import { useEffect, useMemo, useRef, useState } from 'react';
import { PeopleFilters } from '#src/islands/coordinator/PeopleFilters.tsx';
import { PersonRow, rowId } from '#src/islands/coordinator/PersonRow.tsx';
import type { Catalogue } from '#src/model/catalogue.ts';
import { EVERYBODY, isFiltered, peopleIn, type SortColumn } from '#src/model/coverage-view.ts';
import { viewWords } from '#src/model/coverage-words.ts';
import type { Person } from '#src/model/coverage.ts';

interface Props {
  catalogue: Catalogue;
  people: readonly Person[];
  onClose: (file: string) => void;
}

/** How many people are shown at a time on a screen; paper shows them all. */
const AT_A_TIME = 50;

const COLUMNS: readonly (readonly [SortColumn, string])[] = [
  ['name', 'Person'],
  ['partner', 'Partner and role'],
  ['gaps', 'Still to do'],
  ['outOfDate', 'Changed since'],
  ['last', 'Last did something'],
];

/** Everybody, to search, filter and sort, with what each one has covered. */
export const PeopleDesk = ({ catalogue, people, onClose }: Props) => {
  const [view, setView] = useState(EVERYBODY);
  const [most, setMost] = useState(AT_A_TIME);
  const [focusOn, setFocusOn] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useMemo(() => peopleIn(people, view), [people, view]);
  useEffect(() => {
    // Where somebody was, when the button they pressed has gone or the list has grown.
    if (focusOn !== undefined) (document.getElementById(focusOn) ?? heading.current)?.focus();
    setFocusOn(undefined);
  }, [focusOn]);

  return (
    <section className="wrapper section-tight stack coordinator__people" aria-labelledby="people">
      <h2 id="people" ref={heading} tabIndex={-1}>
        People
      </h2>
      <PeopleFilters
        {...{ catalogue, people, view }}
        onView={(next) => {
          setView(next);
          setMost(AT_A_TIME);
        }}
      />
      <p role="status">{viewWords(shown.length, people.length, view, catalogue)}</p>
      {shown.length === 0 ? (
        <p className="empty">
          Nobody is like that.{' '}
          {isFiltered(view) && (
            <button type="button" className="as-link" onClick={() => setView(EVERYBODY)}>
              Show everybody
            </button>
          )}
        </p>
      ) : (
        <table className="coverage-table coverage-people" role="table">
          <caption className="visually-hidden">People, what they have done and what is left</caption>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map(([column, label]) => (
                <th
                  key={column}
                  scope="col"
                  role="columnheader"
                  className={column === 'gaps' || column === 'outOfDate' ? 'coverage-table__number' : ''}
                  aria-sort={view.sort === column ? (view.isDescending ? 'descending' : 'ascending') : undefined}
                >
                  {label}
                </th>
              ))}
              <td role="cell" className="no-print" />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((person, index) => (
              <PersonRow
                key={person.key}
                person={person}
                isMore={index >= most}
                onClose={(file) => {
                  onClose(file);
                  setFocusOn('people');
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length > most && (
        <p className="no-print">
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              const next = shown[most];
              if (next) setFocusOn(rowId(next));
              setMost(most + AT_A_TIME);
            }}
          >
            Show {Math.min(AT_A_TIME, shown.length - most)} more of {shown.length - most}
          </button>
        </p>
      )}
    </section>
  );
};
