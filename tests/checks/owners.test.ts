import { describe, expect, it } from 'vitest';
import { checkWith, said } from './good-site.ts';

const SETTINGS = 'content/settings/hub.yaml';
const withOwners = async (owners: string, repository = 'https://github.com/a-partnership/hub') => {
  const change = (text: string): string =>
    `${text.replace(/^ {2}repository:.*\n/mu, '').replace(/^site:\n/mu, `site:\n  repository: ${repository}\n`)}\nowners:\n${owners}`;
  return said(await checkWith({ [SETTINGS]: change })).filter((line) => line.includes('settings/hub.yaml'));
};

describe('the teams that are asked about changes', () => {
  it('are of partners the hub has, and of the organisation that has the repository', async () => {
    expect(
      await withOwners(
        "  everything: '@a-partnership/hub'\n  partners:\n    - partner: police\n      team: '@A-Partnership/police'\n",
      ),
    ).toEqual([]);
  });

  it('are said to be wrong when the partner is not here, or here twice', async () => {
    const team = "team: '@a-partnership/x'";
    const list = `  partners:\n    - partner: polise\n      ${team}\n    - partner: police\n      ${team}\n    - partner: police\n      ${team}\n`;
    expect(await withOwners(list)).toEqual([
      expect.stringMatching(/owners There is no partner called “polise”\.$/u),
      expect.stringMatching(/owners “police” has a team already\.$/u),
    ]);
  });

  it('are said to be wrong when GitHub could not ask them', async () => {
    expect(await withOwners("  everything: '@another/hub'\n")).toEqual([
      expect.stringMatching(/owners The team “@another\/hub” is not of “a-partnership”, which has the repository\.$/u),
    ]);
    expect(await withOwners("  everything: '@somebody'\n")).toEqual([expect.stringMatching(/schema .*everything/u)]);
    expect(await withOwners("  everything: '@another/hub'\n", 'https://git.partnership.example/hub')).toEqual([]);
  });
});
