import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const HUB = 'content/settings/hub.yaml';
const settings = async (from: string, to: string): Promise<string[]> =>
  said(await checkWith({ [HUB]: swap(from, to) }));

describe('the settings', () => {
  it('are there', async () => {
    const lines = said(await checkWith({ [HUB]: null }));
    expect(lines).toContain('settings/hub.yaml:1:1 settings The settings are missing.');
  });

  it('have their shape, each problem at its field', async () => {
    expect(await settings('area: Salford', 'aria: Salford')).toEqual([
      'settings/hub.yaml:8:1 schema `area` is missing.',
      'settings/hub.yaml:10:3 schema `aria` is not a field in `partnership`.',
    ]);
    expect(await settings('basePath: /', 'basePath: hub')).toEqual([
      'settings/hub.yaml:16:13 schema `basePath` is “hub”, which is not written as it should be.',
    ]);
  });

  it('that cannot be read are said so once, at the line', async () => {
    const lines = await settings('area: Salford', 'area: "Salford');
    expect(lines.some((line) => line.includes(' yaml '))).toBe(true);
    expect(lines.some((line) => line.includes(' schema '))).toBe(false);
  });

  it('lead to pages that the hub has', async () => {
    expect(await settings('to: /stories/', 'to: /storys/')).toEqual([
      'settings/hub.yaml:46:9 settings There is no page “/storys/”.',
    ]);
  });

  it('ask situations that there are', async () => {
    expect(await settings('- worried-about-a-door', '- worried-about-the-door')).toEqual([
      expect.stringMatching(
        /^settings\/hub\.yaml:\d+:7 settings There is no situation called “worried-about-the-door”\.$/u,
      ),
    ]);
    const issues = await checkWith({ [HUB]: swap('- worried-about-a-door', '- worried-about-a-dor') });
    expect(issues[0]?.fix).toBe('Did you mean `worried-about-a-door`?');
    const draft = swap('reviewBy: 2027-06-30', 'reviewBy: 2027-06-30\ndraft: true');
    expect(said(await checkWith({ 'content/situations/worried-about-a-door.mdx': draft }))).toContainEqual(
      expect.stringMatching(/ settings The situation “worried-about-a-door” is a draft\.$/u),
    );
  });

  it('offer pathways that there are, in an order', async () => {
    expect(await settings('topics:', 'pathways:\n  - new-member\ntopics:')).toEqual([]);
    const issues = await checkWith({ [HUB]: swap('topics:', 'pathways:\n  - new-membre\ntopics:') });
    expect(said(issues)).toEqual([
      expect.stringMatching(/^settings\/hub\.yaml:\d+:5 settings There is no pathway called “new-membre”\.$/u),
    ]);
    expect(issues[0]?.fix).toBe('Did you mean `new-member`?');
  });

  it('have each topic, contact and family once', async () => {
    expect(
      await settings('  - id: home\n', '  - id: home\n    label: Again\n    summary: Again.\n  - id: home\n'),
    ).toEqual(['settings/hub.yaml:54:9 settings The id “home” is in the list of topics twice.']);
    expect(
      await settings('contacts:\n', 'contacts:\n  - id: front-door\n    label: Again\n    says: Again.\n'),
    ).toContain('settings/hub.yaml:58:9 settings The id “front-door” is in the list of contacts twice.');
    expect(await settings('- id: education\n', '- id: health\n')).toEqual([
      'settings/hub.yaml:31:9 settings The id “health” is in the list of families twice.',
    ]);
  });

  it('publish only numbers that their own list allows', async () => {
    expect(await settings('telephone: 0161 496 0000', 'telephone: 0161 496 0009')).toEqual([
      expect.stringMatching(/^settings\/hub\.yaml:58:16 telephones The telephone number 01… /u),
    ]);
    expect(await settings('telephone: 0800 1111', 'telephone: 0800 1112')).toEqual([
      expect.stringContaining('telephones The telephone number 08… (8 digits)'),
    ]);
    expect(await settings('telephone: 0800 1111', "telephone: '105'")).toEqual([
      expect.stringContaining('settings The number 105 is not in allowLists.telephone.'),
    ]);
  });

  it('name one of the contacts as the front door', async () => {
    expect(await settings('frontDoor: front-door', 'frontDoor: frontdoor')).toEqual([
      'settings/hub.yaml:61:14 settings There is no contact with the id “frontdoor”.',
    ]);
  });
});
