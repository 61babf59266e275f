import { choiceWords } from '#src/model/choice-words.ts';
import type { Field, SelectField } from '@sveltia/cms';
import type { EditorChoice, EditorLists } from '#src/model/editor-lists.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

/** Text that is longer than this is given room for more than one line. */
const ONE_LINE = 160;
/** Kinds of file that are made lighter and lose what the camera wrote into them; all others are sent as they are. */
const PICTURES: readonly string[] = ['png', 'jpg', 'jpeg', 'webp', 'avif'];
/** Kinds of file that may say where they were made and are too heavy to send with a form. */
const FILMS: readonly string[] = ['mp4', 'webm'];

const common = ({ name, label, hint, isRequired }: FormField) => ({ name, label, hint, required: isRequired });

type Kind<Name extends FormField['kind']> = Extract<FormField, { kind: Name }>;

/** How many may be chosen, where that is more than one. */
interface Many {
  multiple?: boolean;
  min?: number;
  max?: number;
}

const textField = (field: Kind<'text'>, { beginsWith }: EditorLists): Field => {
  const begins = beginsWith[field.name];
  const base = { ...common(field), ...(begins !== undefined && { default: begins }) };
  const pattern = field.pattern && ([field.pattern.source, field.pattern.help] as [string, string]);
  switch (field.format) {
    case 'day':
      return { ...base, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'time':
      return { ...base, widget: 'datetime', type: 'time', format: 'HH:mm' };
    case 'day-and-time':
      return { ...base, widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DD[T]HH:mm' };
    case 'address':
      return { ...base, widget: 'string', type: 'url', pattern };
    case 'film-time':
    case 'id':
    case undefined: {
      const limits = { ...(field.most !== undefined && { maxlength: field.most }), ...(pattern && { pattern }) };
      return (field.most ?? 0) > ONE_LINE
        ? { ...base, widget: 'text', use_emoji_autocomplete: false, ...limits }
        : { ...base, widget: 'string', use_emoji_autocomplete: false, ...limits };
    }
    default:
      return unknown(field.format);
  }
};

const unknown = (kind: never): never => {
  throw new Error(`The editor page has no field for ${String(kind)}.`);
};

const select = (field: FormField, options: readonly EditorChoice[], many: Many): SelectField => ({
  ...common(field),
  widget: 'select',
  options: [...options],
  ...many,
});

const referenceField = (field: Kind<'reference'>, lists: EditorLists, many: Many): Field => {
  if (field.to === 'topics' || field.to === 'contacts') return select(field, lists[field.to], many);
  return {
    ...common(field),
    widget: 'relation',
    collection: field.to,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title', '{{slug}}'],
    ...many,
  };
};

/** Pages of several kinds, and 999 where the field takes that as well. */
const targetField = (field: Kind<'target'>, lists: EditorLists, many: Many): Field => {
  const pages = field.schemes.flatMap((scheme) => lists.targets[scheme] ?? []);
  const emergency = field.pattern !== undefined && new RegExp(field.pattern.source, 'u').test('999');
  return select(field, emergency ? [{ label: '999: danger now', value: '999' }, ...pages] : pages, many);
};

const fileField = (field: Kind<'file'>): Field => {
  const { pattern } = field;
  if (field.types.some((type) => FILMS.includes(type)))
    return { ...common(field), widget: 'string', ...(pattern && { pattern: [pattern.source, pattern.help] }) };
  const isPicture = field.types.every((type) => PICTURES.includes(type) || type === 'svg');
  const types = isPicture ? field.types.filter((type) => type !== 'svg') : field.types;
  return {
    ...common(field),
    widget: isPicture ? 'image' : 'file',
    accept: types.map((type) => `.${type}`).join(','),
    choose_url: false,
  };
};

const listField = (field: Kind<'list'>, lists: EditorLists): Field => {
  const limits = {
    ...(field.least !== undefined && { min: field.least }),
    ...(field.most !== undefined && { max: field.most }),
  };
  const { item } = field;
  const named = { ...item, name: field.name, label: field.label, hint: field.hint, isRequired: field.isRequired };
  const many = { multiple: true, ...limits };
  if (named.kind === 'reference') return referenceField(named, lists, many);
  if (named.kind === 'target') return targetField(named, lists, many);
  const required = field.isRequired && (field.least ?? 0) > 0;
  const list = { ...common(field), required, widget: 'list' as const, label_singular: field.label, ...limits };
  if (item.kind === 'group') {
    const [first] = item.fields;
    const shown = item.fields.find(({ name, kind }) => kind === 'text' && name !== 'id') ?? first;
    const fields = item.fields.map((one) => editorField(one, lists));
    return { ...list, fields, summary: `{{fields.${shown?.name ?? 'item'}}}` };
  }
  if (item.kind === 'one-of') return { ...list, ...typesOf(item, lists) };
  return { ...list, field: editorField({ ...item, label: field.label, hint: '' }, lists) };
};

/** The shapes of a field that can be one of several, each under the word that tells it from the others. */
const typesOf = (field: Kind<'one-of'>, lists: EditorLists) => {
  const { by } = field;
  if (by === undefined) throw new Error(`The shapes of ${field.name} have nothing that tells them apart.`);
  const types = field.shapes.map((shape) => {
    const fields = shape.kind === 'group' ? shape.fields : [];
    const tag = fields.find(({ name }) => name === by);
    const [name] = tag?.kind === 'choice' ? tag.options : [];
    if (name === undefined) throw new Error(`A shape of ${field.name} does not say which it is.`);
    const others = fields.filter((one) => one !== tag);
    return {
      name,
      label: `${choiceWords(name)}: ${tag?.hint ?? ''}`,
      fields: others.map((one) => editorField(one, lists)),
    };
  });
  return { typeKey: by, types };
};

/**
 * A field of an entry as the editor page asks for it: the same label, hint, limits and choices as every other form.
 * A required choice begins with nothing, so that nobody publishes an answer that they never gave.
 * @throws when the field is of a kind that the editor has no form for
 */
export const editorField = (field: FormField, lists: EditorLists): Field => {
  const initial = field.initial;
  switch (field.kind) {
    case 'text':
      return textField(field, lists);
    case 'choice':
      return {
        ...select(
          field,
          field.options.map((value) => ({ label: choiceWords(value, field.name), value })),
          {},
        ),
        ...(typeof initial === 'string' && { default: initial }),
      };
    case 'reference':
      return referenceField(field, lists, {});
    case 'target':
      return targetField(field, lists, {});
    case 'file':
      return fileField(field);
    case 'number':
      return {
        ...common(field),
        widget: 'number',
        value_type: 'int',
        ...(typeof initial === 'number' && { default: initial }),
        ...(field.least !== undefined && { min: field.least }),
        ...(field.most !== undefined && { max: field.most }),
      };
    case 'yes-no':
      return { ...common(field), required: false, widget: 'boolean', default: initial === true };
    case 'group':
      return { ...common(field), widget: 'object', fields: field.fields.map((one) => editorField(one, lists)) };
    case 'list':
      return listField(field, lists);
    case 'one-of':
      return { ...common(field), widget: 'object', ...typesOf(field, lists) };
    default:
      return unknown(field);
  }
};
