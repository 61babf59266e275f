import type { CollectionSlugOptions, EntryCollection } from '@sveltia/cms';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BODY, editorConfig } from '#src/model/editor-config.ts';
import { EDITOR_API, editorSetup } from '#src/model/editor-setup.ts';
import { collectionSchemas, RESERVED_IDS } from '#src/schemas/collections.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';
import { formFields } from '#src/schemas/form-fields.ts';
import type { Settings } from '#src/schemas/settings.ts';
import { editorDirectory, editorSettings } from '../fixtures/editor-hub.ts';

const configOf = (settings: Settings) =>
  editorConfig({
    settings,
    setup: editorSetup(settings)!,
    directory: editorDirectory,
    today: '2026-11-24',
    logo: '/icon.svg',
    home: '/',
  });
const config = configOf(editorSettings());
const collections = (config.collections ?? []) as EntryCollection[];
const collection = (name: string): EntryCollection => collections.find((one) => one.name === name)!;
const addressOf = (name: string): RegExp => {
  const { slug } = collection(name);
  return new RegExp(String((slug as CollectionSlugOptions).pattern?.[0]), 'u');
};

describe('the editor page', () => {
  it('has every kind of entry with every field of its schema, and its words last', () => {
    expect(collections.map(({ name }) => name).sort()).toEqual([...COLLECTIONS].sort());
    for (const { name, fields, folder } of collections) {
      const asked = formFields(collectionSchemas[name as keyof typeof collectionSchemas]).map((field) => field.name);
      expect(fields.map((field) => field.name)).toEqual([...asked, BODY]);
      expect(folder).toBe(`content/${name}`);
    }
  });

  it('can be written down and read again as it was', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('puts each entry where those of its kind lie', () => {
    for (const { name, path } of collections) {
      const entries = readdirSync(`content/${name}`);
      expect(entries.length, name).toBeGreaterThan(0);
      for (const entry of entries) {
        const id = entry.replace(/\.mdx$/u, '');
        expect(existsSync(`content/${name}/${path?.replace('{{slug}}', id)}.mdx`), `${name}/${entry}`).toBe(true);
      }
    }
  });

  it('keeps files beside the entry where it has a folder, and has no place for them elsewhere', () => {
    expect(collection('days')).toMatchObject({ path: '{{slug}}/index', media_folder: '', public_folder: '.' });
    expect(collection('blogs')).not.toHaveProperty('media_folder');
    const widgets = JSON.stringify(collections.filter(({ path }) => path === '{{slug}}'));
    expect(widgets).not.toMatch(/"widget":"(?:image|file)"/u);
  });

  it('takes the address of every page there is, and none that the checker refuses', () => {
    for (const name of COLLECTIONS)
      for (const entry of readdirSync(`content/${name}`))
        expect(addressOf(name).test(entry.replace(/\.mdx$/u, '')), `${name}/${entry}`).toBe(true);
    for (const wrong of ['index', 'A-day', 'a--day', 'a-day-', 'a day', '', 'a'.repeat(61)])
      expect(addressOf('days').test(wrong), wrong).toBe(false);
    for (const [name, taken] of Object.entries(RESERVED_IDS))
      for (const id of taken) expect(addressOf(name).test(id), `${name}/${id}`).toBe(false);
    expect(addressOf('partners').test('compared')).toBe(true);
  });

  it('lets people without write access write in a copy, and lets nobody put a page live or delete one', () => {
    expect(config.publish_mode).toBe('editorial_workflow');
    expect(config.backend).toMatchObject({ name: 'github', repo: 'partnership/alongside', open_authoring: true });
    for (const one of collections) expect(one).toMatchObject({ publish: false, delete: false });
  });

  it('asks GitHub for no more than it needs, and no other company for a sign-in', () => {
    expect(config.backend).toMatchObject({ api_root: EDITOR_API, auth_scope: 'public_repo', auth_methods: ['token'] });
    expect(config.backend).not.toHaveProperty('base_url');
    const { backend } = configOf(editorSettings({ closed: true, signIn: 'https://sign-in.example' }));
    expect(backend).toMatchObject({
      auth_scope: 'repo',
      auth_methods: ['oauth'],
      base_url: 'https://sign-in.example',
    });
  });

  it('makes pictures lighter, which takes out what the camera wrote into them', () => {
    expect(config.media_libraries).toMatchObject({
      default: {
        config: { slugify_filename: true, transformations: { raster_image: { format: 'webp', width: 1600 } } },
      },
      stock_assets: { providers: [] },
    });
    expect(config.output).toEqual({ omit_empty_optional_fields: true });
  });
});
