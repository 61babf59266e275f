import type { Directory, Listed } from '#src/model/directory.ts';
import type { Family } from '#src/schemas/partners.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** A family with its partners. */
export interface FamilyGroup {
  id: Family;
  label: string;
  /** The safeguarding partners in law first, then by short name. */
  partners: Listed<'partners'>[];
}

const inOrder = (one: Listed<'partners'>, other: Listed<'partners'>): number =>
  Number(other.data.safeguardingPartner) - Number(one.data.safeguardingPartner) ||
  one.data.shortName.localeCompare(other.data.shortName, 'en-GB');

/** Groups partners by family, in the order of settings; families without any are left out. */
export const byFamily = (directory: Directory, families: Settings['families']): FamilyGroup[] =>
  families
    .map(({ id, label }) => ({
      id,
      label,
      partners: directory.partners.filter(({ data }) => data.family === id).sort(inOrder),
    }))
    .filter(({ partners }) => partners.length > 0);

/** What a family is called. */
export const familyLabel = (families: Settings['families'], family: Family): string =>
  families.find(({ id }) => id === family)?.label ?? family;
