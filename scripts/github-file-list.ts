import { codeOwners } from '#src/checks/code-owners.ts';
import type { ContentSite } from '#src/checks/content-site.ts';
import { issueChoices } from '#src/checks/issue-choices.ts';

/** A file in `.github/` that is made, and what it is to hold. */
export interface MadeFile {
  path: string;
  text: string;
}

/**
 * The files in `.github/` that are made from the settings and the content.
 * @throws one sentence, when the settings are not as they should be
 */
export const filesForGitHub = ({ settings, entries }: ContentSite): MadeFile[] => {
  if (settings?.settings === undefined) throw new Error('The settings have problems. Run npm run check.');
  const owned = entries.map(({ file, data }) => ({ file, partners: [data['owner'], data['partner']] }));
  return [
    { path: '.github/CODEOWNERS', text: codeOwners(owned, settings.settings.owners) },
    { path: '.github/ISSUE_TEMPLATE/config.yml', text: issueChoices(settings.settings) },
  ];
};
