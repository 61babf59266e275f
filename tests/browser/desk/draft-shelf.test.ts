import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropFile, keepDraft, keepFile, listDrafts, readDraft, readFiles } from '#src/browser/desk/draft-shelf.ts';
import { newDraft } from '#src/model/desk/draft.ts';

/** A browser's store with a limit on the size of what it takes. */
const store = vi.hoisted(() => ({ kept: new Map<string, unknown>(), room: Infinity }));
const put = (key: string, value: unknown): void => {
  if (value instanceof Blob && value.size > store.room) throw new DOMException('full', 'QuotaExceededError');
  store.kept.set(key, value);
};
vi.mock('idb-keyval', () => ({
  createStore: () => ({}),
  entries: async () => [...store.kept],
  get: async (key: string) => store.kept.get(key),
  set: async (key: string, value: unknown) => put(key, value),
  del: async (key: string) => store.kept.delete(key),
  update: async (key: string, change: (value: unknown) => unknown) => put(key, change(store.kept.get(key))),
}));

const draft = newDraft({ key: 'k', kind: 'blog', fields: {}, asks: [], at: '', now: '2026-11-25T10:00:00Z' });
const picture = new Blob(['12345']);

beforeEach(async () => {
  store.room = Infinity;
  await dropFile('k', './gate.jpg');
  store.kept.clear();
});

describe('drafts on a device', () => {
  it('say that there is no room as long as a picture of theirs is not kept, however well their words are', async () => {
    store.room = 4;
    expect(await keepFile('k', './gate.jpg', picture)).toBe('full');
    expect(await keepDraft(draft)).toMatchObject({ keeping: 'full', revision: 1 });
    expect(await listDrafts()).toHaveLength(1);
  });

  it('keep such a picture as soon as there is room', async () => {
    store.room = 4;
    await keepFile('k', './gate.jpg', picture);
    store.room = Infinity;
    expect(await keepDraft(draft)).toMatchObject({ keeping: 'kept' });
    expect(store.kept.get('file:k:./gate.jpg')).toBe(picture);
  });

  it('are whole again once such a picture is taken out', async () => {
    store.room = 4;
    await keepFile('k', './gate.jpg', picture);
    await dropFile('k', './gate.jpg');
    expect(await keepDraft(draft)).toMatchObject({ keeping: 'kept' });
    expect(await readFiles('k')).toEqual(new Map());
  });

  it('are listed and opened also when an earlier or a later desk kept them, in a shape of its own', async () => {
    store.kept.set('draft:old', { key: 'old', kind: 'blog', fields: { title: 'Old' } });
    store.kept.set('draft:odd', 'no draft at all');
    await keepDraft(draft);
    const keys = (await listDrafts()).map(({ key }) => key);
    expect(keys).toEqual(['k', 'old']);
    expect(await readDraft('old')).toMatchObject({
      fields: { title: 'Old' },
      parts: [],
      seen: [],
      promises: [],
      lead: '',
    });
    expect(await readDraft('odd')).toBeUndefined();
  });

  it('tell whether nothing lay under their key, so that their files are brought along', async () => {
    expect(await keepDraft({ ...draft, revision: 4 })).toMatchObject({ isAnew: true, revision: 5 });
    expect(await keepDraft({ ...draft, revision: 5 })).toMatchObject({ isAnew: false });
    expect(await keepDraft({ ...draft, revision: 5 })).toBe('apart');
  });
});
