import type { Settings } from '#src/schemas/settings.ts';

const line = (words: string): string => JSON.stringify(words);

/**
 * What GitHub offers beside the forms: the hub itself, for whoever has no account or should not write in public at all.
 * Written as YAML, with every text in JSON's quotes, which YAML reads alike.
 */
export const issueChoices = ({ site, hub }: Pick<Settings, 'site' | 'hub'>): string => {
  const home = `${site.address.replace(/\/+$/u, '')}${site.basePath}`;
  return `# Made by \`npm run github-files\` from content/settings/hub.yaml: change that.
blank_issues_enabled: false
contact_links:
  - name: ${line('Worried about a child? Do not write here')}
    url: ${line(home)}
    about: ${line('In danger now, call 999. Otherwise ring the front door: the hub says how.')}
  - name: ${line('Write to us without an account')}
    url: ${line(`${home}contribute/`)}
    about: ${line(`How to send a story or a correction to ${hub.name} in any form you like.`)}
`;
};
