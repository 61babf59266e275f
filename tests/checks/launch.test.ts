import { describe, expect, it } from 'vitest';
import { launchIssues } from '#src/checks/launch.ts';
import { type Change, said, siteWith, swap } from './good-site.ts';

const HUB = 'content/settings/hub.yaml';
const left = async (changes: Record<string, Change>): Promise<string[]> => said(launchIssues(await siteWith(changes)));

describe('before a hub is launched', () => {
  it('nothing is left when everything is the partnership’s own', async () => {
    expect(await left({})).toEqual([]);
  });

  it('samples are replaced', async () => {
    expect(await left({ 'content/blogs/a-thought.mdx': swap('owner:', 'sample: true\nowner:') })).toEqual([
      'blogs/a-thought.mdx:4:1 launch “A thought” was written to show how the hub works.',
    ]);
  });

  it('every contact can be reached', async () => {
    expect(await left({ [HUB]: swap('    telephone: 0161 496 0000\n', '') })).toEqual([
      'settings/hub.yaml:55:5 launch The contact “The front door” cannot be reached: it is shown as not set.',
    ]);
    expect(
      await left({ [HUB]: swap('    telephone: 0161 496 0000\n', '    email: team@partnership.org.uk\n') }),
    ).toEqual([]);
    expect(
      await left({ [HUB]: swap('    telephone: 0161 496 0000\n', '    form: https://partnership.org.uk/form\n') }),
    ).toEqual([]);
  });

  it.each([
    'https://alongside.example',
    'https://www.example.org/hub',
    'http://localhost:4321',
    'https://hub.test',
    'https://your-partnership.org.uk',
  ])('the hub has an address of its own: %s', async (address) => {
    expect(await left({ [HUB]: swap('https://hub.partnership.org.uk', address) })).toEqual([
      `settings/hub.yaml:15:12 launch The address “${address}” is a placeholder.`,
    ]);
  });

  it.each([
    'https://examples.org.uk',
    'https://counter-example.org',
    'https://testing.org.uk',
    'https://foryour-good.org.uk/a-test/',
  ])('an address such as %s is one', async (address) => {
    expect(await left({ [HUB]: swap('https://hub.partnership.org.uk', address) })).toEqual([]);
  });

  it('the repository is the partnership’s own', async () => {
    expect(await left({ [HUB]: swap('github.com/partnership/', 'github.com/your-partnership/') })).toEqual([
      'settings/hub.yaml:17:15 launch The repository “https://github.com/your-partnership/alongside” is a placeholder.',
    ]);
  });

  it('services that others run are the partnership’s own', async () => {
    const form =
      'answers:\n  form:\n    address: https://forms.your-council.example/answers\n    goesTo: a\n    readBy: b\n';
    const signIn = 'editor:\n  signIn: https://sign-in.your-partnership.example\n';
    expect(await left({ [HUB]: swap('\ncontribute:\n', `\n${form}${signIn}contribute:\n`) })).toEqual([
      expect.stringContaining('The form for answers “https://forms.your-council.example/answers” is a placeholder.'),
      expect.stringContaining('The sign-in service “https://sign-in.your-partnership.example” is a placeholder.'),
    ]);
  });

  it('people who send a story are told how soon they get an answer', async () => {
    expect(await left({ [HUB]: swap('contribute:\n  answerWithin: ten working days\n', 'contribute: {}\n') })).toEqual([
      expect.stringContaining('People who send a story are not told how soon they get an answer.'),
    ]);
  });

  it('laws that nobody read at the source are advice', async () => {
    expect(await left({ 'content/laws/first-act.mdx': swap('verified: read', 'verified: secondary') })).toEqual([
      '(advice) laws/first-act.mdx:13:11 launch “The First Act” was only read in somebody else’s account of it.',
    ]);
  });
});
