import { type DataOf, type Directory, type Listed, listed } from '#src/model/directory.ts';
import type { PreviewHub } from '#src/model/preview-data.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { fitted } from '#src/schemas/draft-fields.ts';

/** The kinds of entry that can be written at the writer's desk, by collection. */
export const DRAFT_KINDS = ['days', 'blogs', 'vlogs', 'learning', 'events'] as const;

/** A kind of entry that can be written at the writer's desk. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A draft made fit to be shown, and the hub with something in place of whatever it names that is not there. */
export interface ShownDraft<Kind extends DraftKind> {
  entry: Listed<Kind>;
  hub: PreviewHub;
}

interface Named {
  role?: string;
  partner?: string;
  author?: { role: string };
  responses?: readonly { role: string }[];
}

const absent = (ids: readonly (string | undefined)[], known: readonly { id: string }[]): string[] =>
  [...new Set(ids)].filter((id) => id !== undefined && !known.some((entry) => entry.id === id)) as string[];

const NOT_CHOSEN_ROLE = 'Role to be chosen';
const NOT_CHOSEN_PARTNER = 'Partner to be chosen';

/** The directory with a role and a partner "to be chosen" for each id that is not in it: a name is always asked for. */
const withStandIns = (directory: Directory, named: Named, today: string): Directory => {
  const roleIds = [named.role, named.author?.role, ...(named.responses ?? []).map(({ role }) => role)];
  const roles = absent(roleIds, directory.roles).map((id) => {
    const data = fitted(collectionSchemas.roles, { title: NOT_CHOSEN_ROLE, partner: named.partner }, today);
    return listed('roles', id, data as DataOf['roles']);
  });
  const partnerIds = [named.partner, ...roles.map(({ data }) => data.partner)];
  const partners = absent(partnerIds, directory.partners).map((id) => {
    const data = fitted(
      collectionSchemas.partners,
      { title: NOT_CHOSEN_PARTNER, shortName: NOT_CHOSEN_PARTNER },
      today,
    );
    return listed('partners', id, data as DataOf['partners']);
  });
  return {
    ...directory,
    roles: [...directory.roles, ...roles],
    partners: [...directory.partners, ...partners],
  };
};

/**
 * Makes a draft fit to be shown, however little of it is written and whatever is wrong with it.
 * @param frontMatter its fields as YAML gives them, before any schema
 */
export const shownDraft = <Kind extends DraftKind>(
  hub: PreviewHub,
  kind: Kind,
  id: string,
  frontMatter: Record<string, unknown>,
): ShownDraft<Kind> => {
  const data = fitted(collectionSchemas[kind], frontMatter, hub.today) as DataOf[Kind];
  return {
    entry: listed(kind, id, data),
    hub: { ...hub, directory: withStandIns(hub.directory, data as unknown as Named, hub.today) },
  };
};
