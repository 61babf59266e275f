import { memo, useState } from 'react';
import { PersonDetails } from '#src/islands/coordinator/PersonDetails.tsx';
import type { Person } from '#src/model/coverage.ts';
import { longDate } from '#src/model/dates.ts';

interface Props {
  person: Person;
  /** Whether it is beyond those a screen shows for now; paper shows it all the same. */
  isMore: boolean;
  onClose: (file: string) => void;
}

/** The id of the heading of a person's row, to go to. */
export const rowId = ({ key }: Person): string => `person-${key.replaceAll(' ', '-')}`;

/** One person in the table, with what they have done and what is left on demand. */
export const PersonRow = memo(
  ({ person, isMore, onClose }: Props) => {
    const [isShown, setShown] = useState(false);
    const { name, hasTypedName, partner, role, pathways, gaps, outOfDate, last } = person;
    const id = rowId(person);
    return (
      <>
        <tr role="row" className={isMore ? 'coverage-people__more' : ''}>
          <th scope="row" role="rowheader" id={id} tabIndex={-1}>
            <span className="coordinator__file">{name}</span>
            {!hasTypedName && <span className="coverage-table__about"> no name typed; this is the file’s</span>}
            <span className="coverage-people__pathways">
              {pathways.length === 0
                ? 'Nothing begun yet'
                : pathways.map(({ title, done, required }) => `${title}: ${done} of ${required}`).join('; ')}
            </span>
            {gaps.length > 0 && (
              <span className="coordinator__only-print">Still to do: {gaps.map(({ title }) => title).join('; ')}</span>
            )}
          </th>
          <td role="cell" data-label="Partner and role">
            {partner?.title ?? 'Not said'}
            {role && <span className="coverage-table__about coverage-people__role">{role.title}</span>}
          </td>
          <td role="cell" className="coverage-table__number" data-label="Still to do">
            {pathways.length === 0 ? <span aria-label="nothing begun">–</span> : gaps.length}
          </td>
          <td role="cell" className="coverage-table__number" data-label="Changed since">
            {outOfDate}
          </td>
          <td role="cell" data-label="Last did something">
            {last === undefined ? 'Never' : <time dateTime={last}>{longDate(last)}</time>}
          </td>
          <td role="cell" className="no-print coverage-people__open">
            <button
              type="button"
              className="as-link"
              aria-expanded={isShown}
              aria-controls={isShown ? `${id}-details` : undefined}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? 'Hide' : 'Details'}
              <span className="visually-hidden">
                {isShown ? ' details' : ''} of {name}
              </span>
            </button>
          </td>
        </tr>
        {isShown && !isMore && (
          <tr role="row" className="coverage-people__details">
            <td role="cell" colSpan={6} id={`${id}-details`}>
              <PersonDetails person={person} onClose={onClose} />
            </td>
          </tr>
        )}
      </>
    );
  },
  // What closes a file is made anew each time, and does the same.
  (one, other) => one.isMore === other.isMore && one.person === other.person,
);
PersonRow.displayName = 'PersonRow';
