import type { ContentSite } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { fieldOf } from '#src/checks/rows.ts';
import { inOrder } from '#src/checks/run.ts';
import type { Issue } from '#src/model/issues.ts';

const { error, advice } = issuesOf('launch');

/** Hosts that nobody owns (RFC 2606 and RFC 6761), and words that stand for a name still to be chosen. */
const PLACEHOLDER =
  /(?:\.(?:example|test|invalid|localhost)|(?:^|[./])example\.(?:com|org|net)|localhost)(?:[:/]|$)|\byour-/iu;

const sampleEntries = (site: ContentSite): Issue[] =>
  site.entries
    .filter((entry) => entry.data['sample'] === true)
    .map((entry) =>
      error(
        entry.file,
        entry.locate(['sample'], 'key'),
        `${quoted(entry.data['title'] ?? entry.id)} was written to show how the hub works.`,
        'Replace it with your own, or check that it holds here, take out “sample: true”, and sign it off.',
      ),
    );

const unsetContacts = ({ settings }: ContentSite): Issue[] => {
  const contacts = settings?.data['contacts'];
  if (settings === undefined || !Array.isArray(contacts)) return [];
  return contacts.flatMap((contact: unknown, index): Issue[] => {
    if (typeof contact !== 'object' || contact === null) return [];
    const { id, label, telephone, email, form } = contact as Record<string, unknown>;
    if ([telephone, email, form].some((way) => typeof way === 'string')) return [];
    const place = settings.locate(['contacts', index], 'value');
    const fix = 'Add a telephone, email or form that is shared, never one person’s own.';
    return [
      error(settings.file, place, `The contact ${quoted(label ?? id)} cannot be reached: it is shown as not set.`, fix),
    ];
  });
};

/** Addresses in the settings that a hub is made with, by the path to each, and what to write in the place of one. */
const ADDRESSES: readonly { path: readonly string[]; name: string; fix: string }[] = [
  { path: ['site', 'address'], name: 'address', fix: 'Write the address the hub is published at.' },
  { path: ['site', 'repository'], name: 'repository', fix: 'Write the address of your own repository.' },
  {
    path: ['answers', 'form', 'address'],
    name: 'form for answers',
    fix: 'Write the address of your own form service.',
  },
  {
    path: ['answers', 'discussions'],
    name: 'place for discussions',
    fix: 'Write the address of your own discussions.',
  },
  { path: ['editor', 'signIn'], name: 'sign-in service', fix: 'Write the address of your own sign-in service.' },
];

const placeholderAddresses = ({ settings }: ContentSite): Issue[] =>
  settings === undefined
    ? []
    : ADDRESSES.flatMap(({ path, name, fix }): Issue[] => {
        const value = path.reduce<unknown>(fieldOf, settings.data);
        if (typeof value !== 'string' || !PLACEHOLDER.test(value)) return [];
        const place = settings.locate(path, 'value');
        return [error(settings.file, place, `The ${name} ${quoted(value)} is a placeholder.`, fix)];
      });

/** Whoever sends a story is promised an answer, and nobody has said how soon. */
const unsetAnswerTime = ({ settings }: ContentSite): Issue[] => {
  if (settings === undefined) return [];
  const contribute = fieldOf(settings.data, 'contribute');
  if (typeof fieldOf(contribute, 'answerWithin') === 'string') return [];
  const place = settings.locate(['contribute'], 'key');
  const fix = 'Add answerWithin under contribute, in words: ten working days.';
  return [advice(settings.file, place, 'People who send a story are not told how soon they get an answer.', fix)];
};

const secondaryLaws = (site: ContentSite): Issue[] =>
  site.entries
    .filter((entry) => entry.collection === 'laws' && entry.data['verified'] === 'secondary')
    .map((entry) =>
      advice(
        entry.file,
        entry.locate(['verified'], 'value'),
        `${quoted(entry.data['title'] ?? entry.id)} was only read in somebody else’s account of it.`,
        'Read the source itself, then write verified: read and the day in checkedOn.',
      ),
    );

/** What a partnership must still replace before its hub can be launched; laws not read at the source are advice. */
export const launchIssues = (site: ContentSite): Issue[] =>
  inOrder([
    ...sampleEntries(site),
    ...unsetContacts(site),
    ...placeholderAddresses(site),
    ...unsetAnswerTime(site),
    ...secondaryLaws(site),
  ]);
