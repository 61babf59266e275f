import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDraft } from '#src/model/desk/draft.ts';
import { addFile, setWords } from '#src/model/desk/draft-edits.ts';

/** A device that several pages share; once they are closed, nothing that they still asked for is done. */
const device = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  room: Infinity,
  isDenied: false,
  wait: 0,
  closed: 0,
}));
const slow = async <Answer>(answer: () => Answer): Promise<Answer> => {
  const { closed } = device;
  await new Promise((resolve) => setTimeout(resolve, device.wait));
  return closed === device.closed ? answer() : new Promise<never>(() => undefined);
};
const put = (key: string, value: unknown): void => {
  if (device.isDenied) throw new Error('The disk does not answer.');
  if (JSON.stringify(value).length > device.room) throw new DOMException('full', 'QuotaExceededError');
  device.kept.set(key, value);
};
vi.mock('idb-keyval', () => ({
  createStore: () => ({}),
  entries: () => slow(() => [...device.kept]),
  get: (key: string) => slow(() => device.kept.get(key)),
  set: (key: string, value: unknown) => slow(() => put(key, value)),
  del: (key: string) => slow(() => device.kept.delete(key)),
  update: (key: string, change: (value: unknown) => unknown) => slow(() => put(key, change(device.kept.get(key)))),
}));

/** Where a browser keeps a few words: each is a property of it. */
class Place {
  [name: string]: unknown;
  getItem(name: string): unknown {
    return this[name] ?? null;
  }
  setItem(name: string, value: string): void {
    this[name] = value;
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

/** A page of its own, with everything it remembers. */
const page = async () => {
  vi.resetModules();
  const shelf = await import('#src/browser/desk/draft-shelf.ts');
  const keeper = await import('#src/browser/desk/draft-keeper.ts');
  const words = await import('#src/browser/desk/last-words.ts');
  return { ...shelf, ...keeper, ...words };
};
type Page = Awaited<ReturnType<typeof page>>;
const opened = async ({ readDraft, readFiles, draftKeeper }: Page, key = 'k') =>
  draftKeeper({ draft: (await readDraft(key))!, files: await readFiles(key) });
const close = (...pages: Page[]): void => {
  for (const { leaveUnkept } of pages) leaveUnkept();
  device.closed += 1;
  device.wait = 0;
};
/** What the next visit finds. */
const found = async (): Promise<string[]> => {
  const next = await page();
  await next.putBackLastWords();
  return (await next.listDrafts()).map(({ lead }) => lead).sort();
};

const NEW = newDraft({ key: 'k', kind: 'blog', fields: {}, asks: [], at: '', now: '2026-11-25T10:00:00.000Z' });
const RED = new Blob(['red']);
const BLUE = new Blob(['blue!']);

beforeEach(async () => {
  Object.assign(device, { kept: new Map(), room: Infinity, isDenied: false, wait: 0 });
  vi.stubGlobal('localStorage', new Place());
  await (await page()).keepDraft(NEW);
});
afterEach(() => vi.useRealTimers());
// Other tests have a device of their own.
afterAll(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

describe('two pages with one draft', () => {
  it('each keep their own picture when both describe theirs in the same words', async () => {
    const [one, other] = [await page(), await page()];
    const [first, second] = [await opened(one), await opened(other)];
    await Promise.all([first.putFile('./red-door.jpg', RED), second.putFile('./red-door.jpg', BLUE)]);
    await Promise.all([one.allKept(), other.allKept()]);
    const keys = [first.held().draft.key, second.held().draft.key];
    expect(new Set(keys).size).toBe(2);
    const later = await page();
    const held = await Promise.all(keys.map(async (key) => (await later.readFiles(key)).get('./red-door.jpg')));
    expect(held).toEqual([RED, BLUE]);
  });

  it('do not throw away a picture of each other', async () => {
    const first = await opened(await page());
    await first.putFile('./red-door.jpg', RED);
    const [one, other] = [await page(), await page()];
    const [here, there] = [await opened(one), await opened(other)];
    here.edit(setWords('lead', 'Here.'));
    await one.allKept();
    await there.takeFile('./red-door.jpg');
    expect(there.held().draft.key).not.toBe('k');
    expect((await one.readFiles('k')).get('./red-door.jpg')).toBe(RED);
  });

  it('lose nothing of each other when both are closed before the device has it', async () => {
    const [one, other] = [await page(), await page()];
    const [first, second] = [await opened(one), await opened(other)];
    device.wait = 50;
    first.edit(setWords('lead', 'In one.'));
    second.edit(setWords('lead', 'In the other.'));
    close(one, other);
    expect(await found()).toEqual(['In one.', 'In the other.']);
    expect(await found(), 'once').toEqual(['In one.', 'In the other.']);
  });

  it('are both there once and whole, also when two visits put them back at the same time', async () => {
    await (await opened(await page())).putFile('./red-door.jpg', RED);
    const [one, other] = [await page(), await page()];
    const [first, second] = [await opened(one), await opened(other)];
    first.edit(setWords('lead', 'In one.'));
    await one.allKept();
    device.wait = 50;
    second.edit(setWords('lead', 'In the other.'));
    close(other);
    const [next, another] = [await page(), await page()];
    await Promise.all([next.putBackLastWords(), another.putBackLastWords()]);
    expect(await found()).toEqual(['In one.', 'In the other.']);
    const keys = (await next.listDrafts()).map(({ key }) => key);
    const pictures = await Promise.all(keys.map(async (key) => (await next.readFiles(key)).get('./red-door.jpg')));
    expect(pictures, 'each with its picture').toEqual([RED, RED]);
  });
});

describe('a draft whose page is closed', () => {
  it('comes back as it was last, also when it was changed twice in one thousandth of a second', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T10:00:05Z'), toFake: ['Date'] });
    const one = await page();
    const draft = await opened(one);
    draft.edit(addFile('./red-door.jpg'));
    draft.edit(setWords('lead', '![A red door](./red-door.jpg)'));
    // The device has the first of the two, and the page does not know it yet.
    device.kept.set('draft:k', { ...draft.held().draft, lead: '', changed: '2026-11-25T10:00:05.000Z', revision: 2 });
    close(one);
    expect(await found()).toEqual(['![A red door](./red-door.jpg)']);
  });

  it('is whole when it was closed before it had gone apart from a later one', async () => {
    const [one, other] = [await page(), await page()];
    const [first, second] = [await opened(one), await opened(other)];
    first.edit(setWords('lead', 'In one.'));
    await one.allKept();
    device.wait = 30;
    void second.putFile('./red-door.jpg', BLUE, setWords('lead', 'In the other.'));
    await vi.waitFor(() => expect(second.held().isApart).toBe(true), { interval: 1 });
    expect([...device.kept.keys()], 'its picture comes first').toContain(
      `file:${second.held().draft.key}:./red-door.jpg`,
    );
    await other.allKept();
  });

  it('is not written twice when the page was only out of sight', async () => {
    const one = await page();
    const draft = await opened(one);
    draft.edit(setWords('lead', 'Before.'));
    one.leaveUnkept();
    await one.allKept();
    draft.edit(setWords('lead', 'Before and after.'));
    await one.allKept();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await found()).toEqual(['Before and after.']);
  });

  it.each([
    ['there is room for it again', 'full', { room: 10 }, { room: Infinity }],
    ['the device takes anything again', 'denied', { isDenied: true }, { isDenied: false }],
  ])('comes back once %s', async (_, keeping, now, later) => {
    const one = await page();
    const draft = await opened(one);
    Object.assign(device, now);
    draft.edit(setWords('lead', 'Not kept.'));
    await one.allKept();
    expect(draft.held().keeping).toBe(keeping);
    close(one);
    expect(await found(), 'for this visit').toEqual(['Not kept.']);
    Object.assign(device, later);
    expect(await found()).toEqual(['Not kept.']);
  });

  it('is kept as it is now before anybody reads it again', async () => {
    const one = await page();
    const draft = await opened(one);
    device.wait = 10;
    draft.edit(setWords('lead', 'One'));
    draft.edit(setWords('lead', 'One and two'));
    await one.allKept();
    expect(await one.readDraft('k')).toMatchObject({ lead: 'One and two', revision: 3 });
  });
});

describe('words that are put back', () => {
  it('are not lost when another page keeps the draft in that moment', async () => {
    const one = await page();
    const draft = await opened(one);
    device.wait = 50;
    draft.edit(setWords('lead', 'Left behind.'));
    close(one);
    const [next, other] = [await page(), await page()];
    const there = await opened(other);
    device.wait = 10;
    const back = next.putBackLastWords();
    there.edit(setWords('lead', 'Written meanwhile.'));
    await Promise.all([back, other.allKept()]);
    expect(await found()).toEqual(['Left behind.', 'Written meanwhile.']);
  });
});

describe('a draft that is open', () => {
  it('says from the start that the device has not kept it', async () => {
    const one = await page();
    device.room = 10;
    await one.keepDraft({ ...NEW, key: 'brought' });
    expect(one.draftKeeper({ draft: { ...NEW, key: 'brought' }, files: new Map() }).held().keeping).toBe('full');
  });

  it('keeps a picture that is put back while the one of that name is taken away', async () => {
    const one = await page();
    const draft = await opened(one);
    await draft.putFile('./red-door.jpg', RED);
    await Promise.all([draft.takeFile('./red-door.jpg'), draft.putFile('./red-door.jpg', BLUE)]);
    expect(draft.held().draft.files).toEqual(['./red-door.jpg']);
    expect((await one.readFiles('k')).get('./red-door.jpg')).toBe(BLUE);
  });
});
