import type { Catalogue } from '#src/model/catalogue.ts';
import type { Person } from '#src/model/coverage.ts';
import { NO_PARTNER } from '#src/model/coverage-totals.ts';
import { csvText } from '#src/model/csv.ts';

const about = ({ name, partner, role }: Person): string[] => [
  name,
  partner?.title ?? NO_PARTNER,
  role?.title ?? NO_PARTNER,
];

const filesOf = ({ files }: Person): string => files.map(({ file }) => file).join('; ');

/** The titles of the pathways of a person that ask for a module. */
const askedBy = (person: Person, module: string, { pathways }: Catalogue): string =>
  pathways
    .filter(
      ({ id, stages }) =>
        person.pathways.some((one) => one.id === id) &&
        stages.some(({ items }) => items.some((item) => item.module === module)),
    )
    .map(({ title }) => title)
    .join('; ');

/**
 * People by modules as comma-separated values: a row for each module a person has done, or has still to do for a
 * pathway they are on. A person with neither has one row, so that nobody is missing. Nothing they wrote is in it.
 */
export const modulesCsv = (people: readonly Person[], catalogue: Catalogue): string => {
  const rows = people.flatMap((person) => {
    const done = person.modules.map((one) => [
      ...about(person),
      askedBy(person, one.id, catalogue),
      one.now === undefined ? `${one.title} (no longer on the hub)` : one.title,
      one.on,
      one.version,
      one.now ?? '',
      one.now === undefined ? '' : one.isOutOfDate ? 'yes' : 'no',
      filesOf(person),
    ]);
    const left = catalogue.modules
      .filter(({ id }) => person.gaps.some(({ module }) => module === id))
      .map(({ id, title, version }) => [
        ...about(person),
        askedBy(person, id, catalogue),
        title,
        'not done',
        '',
        version,
        '',
        filesOf(person),
      ]);
    const all = [...done, ...left];
    return all.length > 0 ? all : [[...about(person), '', '', '', '', '', '', filesOf(person)]];
  });
  return csvText([
    ['Name', 'Partner', 'Role', 'Pathway', 'Module', 'Done on', 'Version', 'Version now', 'Out of date', 'File'],
    ...rows,
  ]);
};

/** What is left to do as comma-separated values: a row for each required step of a pathway that a person has not done. */
export const gapsCsv = (people: readonly Person[]): string =>
  csvText([
    ['Name', 'Partner', 'Role', 'Pathway', 'Stage', 'Step', 'Due by', 'File'],
    ...people.flatMap((person) =>
      person.pathways.flatMap(({ gaps }) =>
        gaps.map(({ pathway, stage, title, due }) => [
          ...about(person),
          pathway,
          stage,
          title,
          due ?? '',
          filesOf(person),
        ]),
      ),
    ),
  ]);
