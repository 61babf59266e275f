import type { Catalogue, CatalogueWho } from '#src/model/catalogue.ts';
import type { Person } from '#src/model/coverage.ts';

/** How the people of a group stand. */
export interface Tally {
  /** The id of the pathway or partner; empty for people who did not say where they work. */
  id: string;
  title: string;
  people: number;
  /** Those who have done every required step. */
  finished: number;
  /** Those who have a required step left. */
  withGaps: number;
  /** Those with a module that has changed since they did it. */
  outOfDate: number;
}

/** How a module is covered. */
export interface ModuleTally {
  id: string;
  title: string;
  version: number;
  /** People who have done it, in any version. */
  covered: number;
  /** Those of them who did the version that the hub has now. */
  current: number;
  /** Those of them whose version has changed since. */
  outOfDate: number;
  /** People on a pathway that asks for it who have not done it. */
  gaps: number;
}

/** Said of people who did not say which partner they work for. */
export const NO_PARTNER = 'Not said';

const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;

/** Whether somebody has finished every pathway they are on, and is on one. */
export const hasFinished = ({ pathways, gaps }: Person): boolean => pathways.length > 0 && gaps.length === 0;

/** Whether somebody has a required step left. */
export const hasGaps = ({ gaps }: Person): boolean => gaps.length > 0;

/** Whether a module has changed since somebody did it. */
export const isOutOfDate = ({ outOfDate }: Person): boolean => outOfDate > 0;

/** How each pathway is covered, of the people who are on it, in the order of the hub. */
export const byPathway = (people: readonly Person[], { pathways }: Catalogue): Tally[] =>
  pathways.map(({ id, title, stages }) => {
    const on = people.flatMap((person) => {
      const pathway = person.pathways.find((one) => one.id === id);
      return pathway === undefined ? [] : [{ person, pathway }];
    });
    const modules = new Set(stages.flatMap(({ items }) => items.flatMap(({ module }) => module ?? [])));
    return {
      id,
      title,
      people: on.length,
      finished: count(on, ({ pathway }) => pathway.isComplete),
      withGaps: count(on, ({ pathway }) => pathway.gaps.length > 0),
      outOfDate: count(on, ({ person }) => person.modules.some((one) => one.isOutOfDate && modules.has(one.id))),
    };
  });

/** The partners people work for, in the order of the hub, then any the hub does not know; last, an empty id for none. */
export const partnersOf = (people: readonly Person[], { partners }: Catalogue): CatalogueWho[] => {
  const all = [...partners, ...people.flatMap(({ partner }) => partner ?? []), { id: '', title: NO_PARTNER }];
  const there = new Set(people.map(({ partner }) => partner?.id ?? ''));
  return [...new Map(all.map((one) => [one.id, one])).values()].filter(({ id }) => there.has(id));
};

/** How each partner's people stand. */
export const byPartner = (people: readonly Person[], catalogue: Catalogue): Tally[] =>
  partnersOf(people, catalogue).map(({ id, title }) => {
    const there = people.filter(({ partner }) => (partner?.id ?? '') === id);
    return {
      id,
      title,
      people: there.length,
      finished: count(there, hasFinished),
      withGaps: count(there, hasGaps),
      outOfDate: count(there, isOutOfDate),
    };
  });

/** How each module is covered, in the order of the hub. */
export const byModule = (people: readonly Person[], { modules }: Catalogue): ModuleTally[] =>
  modules.map(({ id, title, version }) => {
    const done = people.flatMap((person) => person.modules.find((one) => one.id === id) ?? []);
    const outOfDate = count(done, (one) => one.isOutOfDate);
    return {
      id,
      title,
      version,
      covered: done.length,
      current: done.length - outOfDate,
      outOfDate,
      gaps: count(people, ({ gaps }) => gaps.some(({ module }) => module === id)),
    };
  });
