import { describe, expect, it } from 'vitest';
import { describeSite } from '#src/checks/describe-site.ts';
import { checkContent } from '#src/checks/run.ts';
import { COLLECTION_OF, KINDS } from '#src/model/desk/draft.ts';
import { writerWords } from '#src/model/desk/writer-words.ts';
import type { Issue } from '#src/model/issues.ts';
import { readContentTree } from '../../../scripts/content-tree.ts';
import { formOf } from '../../checks/desk/desk-of-content.ts';

const issue = (rule: string, message: string, fix: string): Issue => ({
  ...{ file: 'content/days/x/index.mdx', line: 3, column: 1, rule, severity: 'error', message, fix },
});
const said = (one: Issue): string => {
  const { message, fix } = writerWords(one, { path: ['field', 'title'] }, formOf('day'));
  return `${message} ${fix}`.trim();
};

describe('the words of a check, for a writer', () => {
  it('have nothing of the machine room in them, whatever is wrong', async () => {
    const site = await describeSite(await readContentTree('tests/fixtures/content/broken'), '2026-11-25');
    const folders = KINDS.map((kind) => `content/${COLLECTION_OF[kind]}/`);
    const issues = checkContent(site).filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
    expect(new Set(issues.map(({ rule }) => rule)).size).toBeGreaterThan(12);
    const wrong = issues
      .map(said)
      .filter((words) =>
        /`|content\/|\.ya?ml|\.mdx|allowLists|\b(?:git|branch|commit|merge|repository)\b/i.test(words),
      );
    expect(wrong).toEqual([]);
    expect(issues.map(said).filter((words) => words.length < 20)).toEqual([]);
  });

  it('name days and times as people write them', () => {
    const found = issue('schema', '`published` cannot be “2026-12-03T12:00”.', 'Choose a day after 2026-11-25.');
    expect(said(found)).toBe('“Published” cannot be “3 December 2026 at 12:00”. Choose a day after 25 November 2026.');
  });

  it('call fields by the names that the form has for them', () => {
    expect(said(issue('schema', '`contentNote` has 300 characters, and the most is 240.', 'Shorten it.'))).toBe(
      '“Content note” has 300 characters, and the most is 240. Shorten it.',
    );
    expect(
      said(issue('schema', '`recordedOn` is missing.', 'Add recordedOn: the day on which the person agreed.')),
    ).toBe('This still needs an answer. Add “Consent recorded on”: the day on which the person agreed.');
  });

  it('never speak of tags, components or code to somebody who pasted from another program', () => {
    expect(said(issue('syntax', '<p> is opened here and never closed.', 'Write the closing tag </p> on a line.'))).toBe(
      '<p> cannot be shown here. Take it out.',
    );
    expect(said(issue('syntax', '<Callout> is opened here and never closed.', 'Write the closing tag.'))).toBe(
      '<Callout> is opened here and never closed. Write </Callout> on a line of its own after it, or take it out.',
    );
    const less = 'There is a “<” here that does not begin a component of the hub.';
    expect(said(issue('syntax', less, 'Write “less than”.'))).not.toMatch(/component/);
    expect(said(issue('expression', 'There is code in curly brackets here.', 'x'))).not.toMatch(/code/);
  });

  it('ask about people in pictures where the answer is given', () => {
    const asked = (message: string) => {
      const found = { path: ['words', 'lead', 'text'], offset: 3 };
      return writerWords(issue('people-in-pictures', message, 'Add “people: none”.'), found, formOf('day'));
    };
    expect(asked('The page shows a picture.')).toMatchObject({ place: { path: ['field', 'people'] } });
    expect(asked('The page shows a picture.').fix).not.toMatch(/people:/);
    expect(asked('People can be recognised.')).toMatchObject({ place: { path: ['field', 'peopleConsentOn'] } });
  });

  it('ask whoever keeps the settings for what only they can allow', () => {
    const fix =
      'Take it out if it could be somebody’s own; if it is a published service, add it to allowLists.telephone in content/settings/hub.yaml.';
    expect(said(issue('telephones', 'A number.', fix))).toBe(
      'A number. Take it out if it could be somebody’s own. If it is a published service, say so when you send it.',
    );
  });
});
