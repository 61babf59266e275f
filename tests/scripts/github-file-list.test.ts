import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeSite } from '#src/checks/describe-site.ts';
import { issueChoices } from '#src/checks/issue-choices.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { filesForGitHub } from '../../scripts/github-file-list.ts';
import { siteWith, TODAY } from '../checks/good-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// A contribution may change nothing but content, so a new page may be ahead of what is made from it until it is taken in.
const isContribution = process.env['GITHUB_EVENT_NAME'] === 'pull_request';

describe('the files that GitHub reads', () => {
  it.skipIf(isContribution)(
    'are in step with the content and the settings (if not: npm run github-files)',
    async () => {
      const site = await describeSite(await readContentTree(root), TODAY);
      for (const { path, text } of filesForGitHub(site))
        expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
    },
  );

  it('name the teams that the settings name, and change with them', async () => {
    const owners =
      "\nowners:\n  everything: '@org/hub'\n  partners:\n    - partner: police\n      team: '@org/police'\n";
    const [made] = filesForGitHub(await siteWith({ 'content/settings/hub.yaml': (text) => `${text}${owners}` }));
    expect(made?.text).toContain('\n* @org/hub\n');
    expect(made?.text).toMatch(/^\/content\/\S+ @org\/police$/mu);
  });

  it('are not made from settings that have problems', async () => {
    const site = await siteWith({ 'content/settings/hub.yaml': 'hub: no' });
    expect(() => filesForGitHub(site)).toThrow('Run npm run check.');
  });

  it('lead to the hub where it is published, whatever its name has in it', () => {
    const site = { address: 'https://a.example/', basePath: '/hub/', branch: 'main', calendarKey: 'side' };
    const hub = { name: 'Side “by” side: "#1"', strapline: '', description: '' };
    const choices = parse(issueChoices({ site, hub })) as { contact_links: { url: string; about: string }[] };
    expect(choices.contact_links.map(({ url }) => url)).toEqual([
      'https://a.example/hub/',
      'https://a.example/hub/contribute/',
    ]);
    expect(choices.contact_links[1]?.about).toContain('Side “by” side: "#1"');
  });
});
