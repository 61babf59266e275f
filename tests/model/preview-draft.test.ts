import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserParser } from '#src/markdown/browser-parser.ts';
import { readContentFiles } from '#src/markdown/content-files.ts';
import { type ContentFile, indexContent } from '#src/markdown/content-index.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { renderEntry } from '#src/markdown/render.ts';
import { readSettingsYaml } from '#src/markdown/settings-text.ts';
import { dayShown } from '#src/model/day-shown.ts';
import { type DataOf, type Directory, listed } from '#src/model/directory.ts';
import { blogShown, eventShown, learningShown, vlogShown } from '#src/model/entries-shown.ts';
import { type PreviewData, previewData, type PreviewHub, previewHub } from '#src/model/preview-data.ts';
import { DRAFT_KINDS, shownDraft } from '#src/model/preview-draft.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/names.ts';
import { settingsSchema } from '#src/schemas/settings.ts';

const SETTINGS = readFileSync('content/settings/hub.yaml', 'utf8');
const settings = settingsSchema.parse(readSettingsYaml(SETTINGS).data);
let files: readonly ContentFile[];
let directory: Directory;
let sent: PreviewData;
let hub: PreviewHub;

const readBody = ({ collection, id, text }: ContentFile, index: PreviewHub['index']) =>
  renderEntry({ collection, id, text, parser: browserParser, index, base: '/', showDrafts: false });

beforeAll(async () => {
  files = await readContentFiles('.');
  const entries = files.map((file) => {
    const data = collectionSchemas[file.collection].parse(readFrontMatter(file.text).data);
    return listed(file.collection, file.id, data as DataOf[Collection]);
  });
  directory = Object.fromEntries(
    COLLECTIONS.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
  ) as unknown as Directory;
  sent = JSON.parse(JSON.stringify(previewData({ settings, directory, today: '2026-11-25' }, 'https://hub.example/')));
  hub = previewHub(sent);
});

describe('what a browser is sent for drafts', () => {
  it('lets every entry that can be written at the desk be read to the same HTML as the build reads it to', () => {
    const index = indexContent(files, SETTINGS);
    const written = files.filter(({ collection }) => DRAFT_KINDS.some((kind) => kind === collection));
    const different = written.filter((file) => readBody(file, index).html !== readBody(file, hub.index).html);
    expect(written.length).toBeGreaterThan(30);
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  it('shows of every entry that can be written at the desk what the build shows of it', () => {
    const whole = { settings, directory, today: '2026-11-25' };
    for (const kind of DRAFT_KINDS) {
      for (const entry of directory[kind]) {
        const file = files.find(({ collection, id }) => collection === kind && id === entry.id)!;
        const body = readBody(file, hub.index);
        const draft = shownDraft(hub, kind, entry.id, body.frontMatter);
        expect(draft.entry, file.path).toEqual(entry);
        const among = { ...draft.hub };
        if (entry.collection === 'days')
          expect(dayShown(among, entry, body)).toMatchObject(withoutRole(dayShown(whole, entry, body)));
        if (entry.collection === 'blogs')
          expect(blogShown(among, entry, body.words)).toEqual(blogShown(whole, entry, body.words));
        if (entry.collection === 'vlogs') expect(vlogShown(among, entry)).toEqual(vlogShown(whole, entry));
        if (entry.collection === 'learning')
          expect(titles(learningShown(among, entry).others)).toEqual(titles(learningShown(whole, entry).others));
        if (entry.collection === 'events')
          expect(eventShown(among, entry)).toMatchObject({ hosts: eventShown(whole, entry).hosts });
      }
    }
  });

  it('holds nothing that no page shows of settings: keys and lists of what is allowed stay where they are', () => {
    expect(Object.keys(sent.settings)).toEqual(['contacts', 'partnership', 'answers', 'topics', 'wording']);
    expect(JSON.stringify(sent.settings)).not.toContain(settings.site.calendarKey + '"');
  });

  it('has a role and a partner “to be chosen” in place of those that do not exist', () => {
    const draft = shownDraft(hub, 'days', 'x', { role: 'nobody', responses: [{ role: 'no-one', text: 'Yes.' }] });
    const shown = dayShown(draft.hub, draft.entry, { moments: [], words: 0 });
    expect(shown.tag.label).toBe('Role to be chosen');
    expect(shown.partnerTag.label).toBe('Partner to be chosen');
    expect(shown.responses[0]?.by.label).toBe('Role to be chosen');
    expect(hub.directory.roles.some(({ id }) => id === 'nobody')).toBe(false);
  });
});

const titles = (entries: readonly { href: string; data: { title: string } }[]): string[] =>
  entries.map(({ href, data }) => `${href} ${data.title}`);

/** The role's own fields that no day shows are not sent. */
const withoutRole = ({ reach, ...shown }: ReturnType<typeof dayShown>) => {
  const { callWhen, needs, limits, days, cover, contact, href } = reach;
  return { ...shown, reach: { callWhen, needs, limits, days, cover, contact, href } };
};
