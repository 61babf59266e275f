import type { CmsConfig, EntryCollection, Field, GitHubBackend } from '@sveltia/cms';
import type { Directory } from '#src/model/directory.ts';
import { editorField } from '#src/model/editor-fields.ts';
import { type EditorLists, editorLists } from '#src/model/editor-lists.ts';
import { EDITOR_API, type EditorSetup } from '#src/model/editor-setup.ts';
import { collectionSchemas, RESERVED_IDS } from '#src/schemas/collections.ts';
import { type Collection, ID_LENGTH, ID_PATTERN } from '#src/schemas/names.ts';
import { formFields } from '#src/schemas/form-fields.ts';
import { notesOf } from '#src/schemas/schema-notes.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What the editor page calls each kind of page, many and one, in the order in which people write them. */
const NAMES: Readonly<Record<Collection, readonly [many: string, one: string]>> = {
  days: ['Days in the life', 'Day'],
  blogs: ['Blogs', 'Blog'],
  vlogs: ['Vlogs', 'Vlog'],
  learning: ['Learning', 'Learning example'],
  events: ['Joint sessions', 'Joint session'],
  situations: ['Who does what', 'Situation'],
  roles: ['Roles', 'Role'],
  partners: ['Partners', 'Partner'],
  terms: ['Glossary', 'Word'],
  laws: ['Law and guidance', 'Law'],
  modules: ['Induction modules', 'Module'],
  pathways: ['Induction pathways', 'Pathway'],
};

/** Kinds whose pages lie in a folder of their own, with pictures and films beside them. */
const WITH_FILES: readonly Collection[] = ['days', 'vlogs'];

/** The name under which the editor page knows how an entry is written; its end says that fields come first. */
export const ENTRY_FORMAT = 'hub-frontmatter';

/** The widest and highest a picture is kept, in pixels. */
const PICTURE_SIZE = 1600;
/** The largest file that may be sent, in bytes. */
const FILE_SIZE = 8 * 1024 * 1024;

/**
 * Typing “##” makes no heading: the menu does. With such shortcuts on, Sveltia CMS 0.221 eats the first word of a
 * paragraph when that is one letter long, and most days are told by “I”.
 */
export const NO_SHORTCUTS = { use_markdown_shortcuts: false } as const;

/** The name of the field that holds the words of a page, after all others. */
export const BODY = 'body';

/** The words of the page, after its fields; what may be put into them is added in the browser, where it is known. */
const bodyField = (isDay: boolean): Field => ({
  name: BODY,
  label: isDay ? 'The day, moment by moment' : 'Words',
  hint: isDay
    ? 'Begin each moment with a heading that has the time and a title: 08:30 At the school gate. Sixty words will do.'
    : 'The words of the page. Some kinds of page need none.',
  widget: 'markdown',
  required: isDay,
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: [],
  linked_images: false,
  use_emoji_autocomplete: false,
  ...NO_SHORTCUTS,
});

/** An address that the checker takes: plain letters, digits and hyphens, and none that is a page of the hub itself. */
const addressPattern = (collection: Collection): string => {
  const taken = ['index', ...(RESERVED_IDS[collection] ?? [])].join('|');
  return `^(?!(?:${taken})$)(?=.{1,${ID_LENGTH}}$)${ID_PATTERN.source.slice(1)}`;
};

const collectionOf = (name: Collection, lists: EditorLists): EntryCollection => {
  const schema = collectionSchemas[name];
  const [label, one] = NAMES[name];
  const hasFiles = WITH_FILES.includes(name);
  const fields = formFields(schema).map((field) => editorField(field, lists));
  return {
    name,
    label,
    label_singular: one,
    description: notesOf(schema).description,
    folder: `content/${name}`,
    path: hasFiles ? '{{slug}}/index' : '{{slug}}',
    extension: 'mdx',
    format: ENTRY_FORMAT,
    ...(hasFiles && { media_folder: '', public_folder: '.' }),
    identifier_field: 'title',
    slug: {
      template: '{{title}}',
      editable: ['create'],
      hint: `The end of the page’s address. It is made from the title; change it only if it is long. At most ${ID_LENGTH} characters.`,
      pattern: [
        addressPattern(name),
        `Use small letters, digits and single hyphens, ${ID_LENGTH} characters or fewer, and no hyphen at the end.`,
      ],
    },
    // A page that others point at is taken down by somebody who mends what points at it.
    delete: false,
    // Going live is for the reviewer, where the checks have run; here an entry is written and handed over.
    publish: false,
    sortable_fields: ['title', 'reviewBy'],
    thumbnail: false,
    aliases_field: false,
    fields: [...fields, bodyField(name === 'days')],
  };
};

const backendOf = ({ repository, branch, signIn, closed }: EditorSetup): GitHubBackend => ({
  name: 'github',
  repo: repository,
  branch,
  api_root: EDITOR_API,
  open_authoring: true,
  auth_scope: closed ? 'repo' : 'public_repo',
  // Without a sign-in service the editor would offer that of another company.
  ...(signIn === undefined ? { auth_methods: ['token'] } : { base_url: signIn, auth_methods: ['oauth'] }),
  squash_merges: true,
  commit_messages: {
    create: 'Add {{collection}}: {{slug}}',
    update: 'Change {{collection}}: {{slug}}',
    delete: 'Take away {{collection}}: {{slug}}',
    uploadMedia: 'Add {{path}}',
    deleteMedia: 'Take away {{path}}',
    openAuthoring: '{{message}}',
  },
});

/** What the editor page is made from. */
export interface EditorSources {
  settings: Settings;
  setup: EditorSetup;
  directory: Directory;
  /** The day of the build, year-month-day. */
  today: string;
  /** The address of the hub’s picture, and of the page to go to after signing out. */
  logo: string;
  home: string;
}

/**
 * The configuration of Sveltia CMS, from the schemas and settings: every kind of entry with its fields, hints, limits,
 * choices and references. Settings are left out: one wrong line there can take a number to ring off every page.
 * Source of the names: the types of @sveltia/cms.
 */
export const editorConfig = (sources: EditorSources): CmsConfig => {
  const { settings, setup, directory, today, logo, home } = sources;
  const lists = editorLists(settings, directory, today);
  return {
    load_config_file: false,
    backend: backendOf(setup),
    publish_mode: 'editorial_workflow',
    app_title: `${settings.hub.name}: write`,
    logo: { src: logo, show_in_header: true },
    logout_redirect_url: home,
    show_preview_links: false,
    // The editor’s own preview looks nothing like the hub; the writer’s desk has the real one.
    editor: { preview: false },
    // Files lie beside the entry that shows them, and nowhere else.
    media_folder: '',
    public_folder: '',
    media_libraries: {
      all: { max_file_size: FILE_SIZE },
      default: {
        config: {
          max_file_size: FILE_SIZE,
          slugify_filename: true,
          transformations: {
            raster_image: { format: 'webp', quality: 85, width: PICTURE_SIZE, height: PICTURE_SIZE },
          },
        },
      },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: ID_LENGTH },
    output: { omit_empty_optional_fields: true },
    collections: (Object.keys(NAMES) as Collection[]).map((name) => collectionOf(name, lists)),
  };
};
