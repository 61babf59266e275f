import { describe, expect, it } from 'vitest';
import { editorLists } from '#src/model/editor-lists.ts';
import { editorDirectory, editorSettings } from '../fixtures/editor-hub.ts';

const settings = editorSettings();
const lists = editorLists(settings, editorDirectory, '2026-02-28');

describe('what a form chooses from', () => {
  it('is the topics and contacts of settings, by what they are called', () => {
    expect(lists.topics).toEqual(settings.topics.map(({ id, label }) => ({ label, value: id })));
    expect(lists.contacts).toEqual(settings.contacts.map(({ id, label }) => ({ label, value: id })));
  });

  it('is every page a link can point at, with its kind and the initials people know it by', () => {
    expect(lists.targets['role']).toEqual([{ label: 'Health visitor (role)', value: 'role:health-visitor' }]);
    expect(lists.targets['term']).toEqual([{ label: 'Designated officer, LADO (word)', value: 'term:lado' }]);
    expect(lists.targets['law']).toEqual([]);
  });

  it('begins with today, and with a year ahead for reading it again', () => {
    expect(lists.beginsWith).toEqual({ published: '2026-02-28', reviewBy: '2027-02-28' });
  });
});
