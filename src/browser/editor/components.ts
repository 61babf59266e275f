import type { CmsConfig, EditorComponentDefinition, EntryCollection, Field, MarkdownField } from '@sveltia/cms';
import type { AuthorComponent } from '#src/markdown/component.ts';
import { COMPONENTS } from '#src/markdown/components.ts';
import { BODY, NO_SHORTCUTS } from '#src/model/editor-config.ts';
import { editorField } from '#src/model/editor-fields.ts';
import type { EditorChoice } from '#src/model/editor-lists.ts';
import { LINK_SCHEMES } from '#src/schemas/names.ts';
import { formFields } from '#src/schemas/form-fields.ts';

/** The name under which the editor knows a link to a page of the hub. */
export const HUB_LINK = 'hub-link';

const INSIDE = 'inside';
const NO_LISTS = { topics: [], contacts: [], targets: {}, beginsWith: {} };
/** Attributes as authors write them, text in double quotes and nothing else. */
const ATTRIBUTES = String.raw`(?<attributes>(?:\s+[A-Za-z]+="[^"]*")*)\s*`;

/** What the form calls an attribute whose name is for people who write tags. */
const ATTRIBUTE_WORDS: Readonly<Record<string, string>> = { src: 'Picture', alt: 'What can be seen', by: 'Said by' };

const attributesOf = (source: string): Record<string, string> =>
  Object.fromEntries([...source.matchAll(/([A-Za-z]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));

/** Text on one line with curly quotation marks, since straight ones would end the attribute. */
const attributeText = (value: string): string =>
  value
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/"([^"]*)"/gu, '“$1”')
    .replaceAll('"', '”');

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** How the editor shows a component of authors: a small form that reads and writes the same tag. */
const editorComponent = (component: AuthorComponent): EditorComponentDefinition => {
  const { name, summary, children } = component;
  const attributes = formFields(component.attributes).map((field) => ({
    ...field,
    label: ATTRIBUTE_WORDS[field.name] ?? field.label,
  }));
  const inside: Field = {
    name: INSIDE,
    label: 'Words inside it',
    hint: summary,
    widget: 'markdown',
    buttons: ['bold', 'italic', 'link', 'heading-three', 'bulleted-list', 'numbered-list'],
    editor_components: [HUB_LINK],
    minimal: true,
    ...NO_SHORTCUTS,
  };
  const open = `<${name}${ATTRIBUTES}`;
  return {
    id: name,
    label: name.replaceAll(/([a-z])([A-Z])/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`),
    icon: 'add_box',
    fields: [...attributes.map((field) => editorField(field, NO_LISTS)), ...(children === 'blocks' ? [inside] : [])],
    pattern: new RegExp(
      children === 'none' ? String.raw`${open}\/>[\s\S]{0}` : String.raw`${open}>(?<inside>[\s\S]*?)<\/${name}>`,
    ),
    fromBlock: ({ groups }) => ({
      ...attributesOf(groups?.['attributes'] ?? ''),
      ...(children === 'blocks' && { [INSIDE]: (groups?.[INSIDE] ?? '').trim() }),
    }),
    toBlock: (values) => {
      const written = attributes
        .map((field) => [field.name, attributeText(wordsOf(values[field.name]))])
        .filter(([, value]) => value !== '')
        .map(([attribute, value]) => ` ${attribute}="${value}"`)
        .join('');
      return children === 'none'
        ? `<${name}${written} />`
        : `<${name}${written}>\n\n${wordsOf(values[INSIDE])}\n\n</${name}>`;
    },
    toPreview: (values) => wordsOf(values[INSIDE]),
  };
};

/** A link to a page of the hub by what it is, chosen from a list: `[health visitor](role:health-visitor)`. */
const hubLink = (links: readonly EditorChoice[]): EditorComponentDefinition => ({
  id: HUB_LINK,
  label: 'Link to a page of the hub',
  icon: 'link',
  mode: 'dialog',
  summary: '{{words}}',
  fields: [
    { name: 'words', label: 'Words', hint: 'The words that become the link.', widget: 'string' },
    { name: 'to', label: 'Page', hint: 'The page it leads to.', widget: 'select', options: [...links] },
  ],
  pattern: new RegExp(
    String.raw`\[(?<words>[^\[\]\n]+)\]\((?<to>(?:${Object.keys(LINK_SCHEMES).join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*)\)`,
  ),
  toBlock: ({ words, to }) => {
    const text = wordsOf(words).replaceAll('[', '(').replaceAll(']', ')');
    return text === '' || wordsOf(to) === '' ? text : `[${text}](${wordsOf(to)})`;
  },
  toPreview: ({ words }) => wordsOf(words),
});

/** Everything that can be put into the words of a page: the components of authors, and links. */
export const editorComponents = (links: readonly EditorChoice[]): EditorComponentDefinition[] => [
  ...COMPONENTS.map(editorComponent),
  hubLink(links),
];

const takesFiles = (name: string): boolean => {
  const component = COMPONENTS.find((one) => one.name === name);
  return component !== undefined && formFields(component.attributes).some(({ kind }) => kind === 'file');
};

/** Lets the words of every page have the components; those with a picture only where pictures have a place. */
export const withComponents = (config: CmsConfig, components: readonly EditorComponentDefinition[]): CmsConfig => {
  const names = components.map(({ id }) => id);
  const withoutFiles = names.filter((name) => !takesFiles(name));
  const give = (collection: EntryCollection): EntryCollection => {
    const usable = collection.media_folder === undefined ? withoutFiles : names;
    const fields = collection.fields.map((field) =>
      field.name === BODY ? { ...(field as MarkdownField), editor_components: usable } : field,
    );
    return { ...collection, fields };
  };
  return { ...config, collections: (config.collections ?? []).map((one) => ('fields' in one ? give(one) : one)) };
};
