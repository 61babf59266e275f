import type { SiteRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { nearest } from '#src/model/nearest.ts';
import { findEntry } from '#src/model/site-index.ts';

const { error } = issuesOf('owners');

/** The organisation of a repository's address on GitHub; undefined when it is elsewhere. */
const organisationOf = (repository: string | undefined): string | undefined =>
  /^https:\/\/github\.com\/([^/]+)\/[^/]+\/?$/u.exec(repository ?? '')?.[1];

/**
 * The teams that are asked to read a change are of partners the hub has, each once, and of the organisation that has the
 * repository: GitHub asks no other (GitHub Docs, "About code owners").
 */
export const ownersRule: SiteRule = ({ settings, index }) => {
  const found = settings?.settings;
  if (settings === undefined || found === undefined) return [];
  const { everything, partners } = found.owners;
  const organisation = organisationOf(found.site.repository);
  const partnerIds = [...index.entries.values()]
    .filter(({ collection }) => collection === 'partners')
    .map(({ id }) => id);
  const wrongTeam = (team: string, path: readonly PropertyKey[]) =>
    organisation === undefined || team.toLowerCase().startsWith(`@${organisation.toLowerCase()}/`)
      ? []
      : [
          error(
            settings.file,
            settings.locate(path, 'value'),
            `The team ${quoted(team)} is not of ${quoted(organisation)}, which has the repository.`,
            `Name a team of that organisation, as @${organisation}/a-team.`,
          ),
        ];
  return [
    ...(everything === undefined ? [] : wrongTeam(everything, ['owners', 'everything'])),
    ...partners.flatMap(({ partner, team }, at) => {
      const place = settings.locate(['owners', 'partners', at, 'partner'], 'value');
      const near = nearest(partner, partnerIds);
      const fix =
        near === undefined ? 'Use the name of a file or folder in content/partners.' : `Did you mean \`${near}\`?`;
      const isUnknown = findEntry(index, 'partners', partner) === undefined;
      const isTwice = partners.findIndex((one) => one.partner === partner) < at;
      return [
        ...(isUnknown ? [error(settings.file, place, `There is no partner called ${quoted(partner)}.`, fix)] : []),
        ...(isTwice
          ? [error(settings.file, place, `${quoted(partner)} has a team already.`, 'Keep one of the two.')]
          : []),
        ...wrongTeam(team, ['owners', 'partners', at, 'team']),
      ];
    }),
  ];
};
