import { useId } from 'react';
import type { Catalogue } from '#src/model/catalogue.ts';
import { partnersOf } from '#src/model/coverage-totals.ts';
import type { CoverageView, SortColumn } from '#src/model/coverage-view.ts';
import type { Person } from '#src/model/coverage.ts';

interface Props {
  catalogue: Catalogue;
  people: readonly Person[];
  view: CoverageView;
  onView: (view: CoverageView) => void;
}

const ORDERS: readonly (readonly [string, SortColumn, boolean])[] = [
  ['Name', 'name', false],
  ['Partner', 'partner', false],
  ['Most still to do', 'gaps', true],
  ['Most changed since', 'outOfDate', true],
  ['Longest since they did something', 'last', false],
  ['Did something most recently', 'last', true],
];

/** Stands for everybody in a list of choices, which knows texts only. */
const ALL = 'all';

/** Whom to show, and in which order. Nothing is sent: the list changes as the choice does. */
export const PeopleFilters = ({ catalogue, people, view, onView }: Props) => {
  const id = useId();
  const partners = partnersOf(people, catalogue);
  const isIdle = people.some(({ pathways }) => pathways.length === 0);
  const pathways = [
    ...catalogue.pathways.filter((one) => people.some((person) => person.pathways.some((on) => on.id === one.id))),
    ...(isIdle ? [{ id: '', title: 'On no pathway yet' }] : []),
  ];
  const order = ORDERS.findIndex(([, sort, isDescending]) => sort === view.sort && isDescending === view.isDescending);
  const choice = (value: string): string | undefined => (value === ALL ? undefined : value);
  return (
    <div className="people-filters no-print" role="group" aria-label="Whom to show">
      <p>
        <label htmlFor={`${id}words`}>Name</label>
        <input
          className="text-box"
          id={`${id}words`}
          type="search"
          autoComplete="off"
          value={view.words}
          onChange={({ target }) => onView({ ...view, words: target.value })}
        />
      </p>
      <p>
        <label htmlFor={`${id}partner`}>Partner</label>
        <select
          className="select"
          id={`${id}partner`}
          value={view.partner ?? ALL}
          onChange={({ target }) => onView({ ...view, partner: choice(target.value) })}
        >
          <option value={ALL}>All partners</option>
          {partners.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}pathway`}>Pathway</label>
        <select
          className="select"
          id={`${id}pathway`}
          value={view.pathway ?? ALL}
          onChange={({ target }) => onView({ ...view, pathway: choice(target.value) })}
        >
          <option value={ALL}>All pathways</option>
          {pathways.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}order`}>In order of</label>
        <select
          className="select"
          id={`${id}order`}
          value={order}
          onChange={({ target }) => {
            const [, sort = 'name', isDescending = false] = ORDERS[Number(target.value)] ?? [];
            onView({ ...view, sort, isDescending });
          }}
        >
          {ORDERS.map(([label], index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <div className="people-filters__ticks">
        <label>
          <input
            type="checkbox"
            checked={view.onlyGaps}
            onChange={({ target }) => onView({ ...view, onlyGaps: target.checked })}
          />
          Only with something left to do
        </label>
        <label>
          <input
            type="checkbox"
            checked={view.onlyOutOfDate}
            onChange={({ target }) => onView({ ...view, onlyOutOfDate: target.checked })}
          />
          Only with a module that has changed since
        </label>
      </div>
    </div>
  );
};
