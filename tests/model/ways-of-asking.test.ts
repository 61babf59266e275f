import { describe, expect, it } from 'vitest';
import { ask } from '#src/model/ask.ts';
import { prepareLexicon } from '#src/model/ask-lexicon.ts';
import type { Directory } from '#src/model/directory.ts';
import { waysOfAsking } from '#src/model/ways-of-asking.ts';

const listed = (href: string, asked: string[]) => ({ href, data: { asked } });
const directory = {
  situations: [listed('/who-does-what/missing/', ['he went out for chips and his mobile is off'])],
  roles: [listed('/roles/nurse/', [])],
  terms: [],
  partners: [listed('/partners/fire/', ['she sets light to tissues'])],
} as unknown as Directory;

const entry = (href: string, title: string) => ({
  kind: 'situation' as const,
  title,
  href,
  partners: [],
  topics: [],
  names: [title],
  card: { says: `About ${title}.` },
});
const lexicon = {
  same: [],
  entries: [entry('/who-does-what/missing/', 'A child is missing'), entry('/partners/fire/', 'Fire service')],
};

describe('ways of asking', () => {
  it('are kept by the address of what they ask for, and only where there are some', () => {
    expect(Object.keys(waysOfAsking(directory))).toEqual(['/who-does-what/missing/', '/partners/fire/']);
  });

  it('let a story be answered that shares no word with any name', () => {
    const story = 'gone out for chips since seven and the mobile is off';
    expect(ask(prepareLexicon(lexicon), story).answers).toEqual([]);
    const whole = prepareLexicon(lexicon, waysOfAsking(directory));
    expect(ask(whole, story).answers[0]?.entry.href).toBe('/who-does-what/missing/');
  });

  it('of a page that the lexicon does not know are passed over', () => {
    expect(prepareLexicon(lexicon, { '/gone/': ['chips'] }).spread.has('chip')).toBe(false);
  });
});
