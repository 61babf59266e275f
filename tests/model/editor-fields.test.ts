import type { Field } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { editorField } from '#src/model/editor-fields.ts';
import { editorLists } from '#src/model/editor-lists.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { type FormField, formFields } from '#src/schemas/form-fields.ts';
import { editorDirectory, editorSettings } from '../fixtures/editor-hub.ts';

const lists = editorLists(editorSettings(), editorDirectory, '2026-11-24');
type Made = Field & Record<string, unknown>;
const make = (field: FormField): Made => editorField(field, lists) as Made;
const fieldsOf = (name: keyof typeof collectionSchemas) => formFields(collectionSchemas[name]);
const named = (fields: readonly FormField[], name: string): FormField => fields.find((one) => one.name === name)!;
const inGroup = (field: FormField, name: string): FormField =>
  named(
    field.kind === 'group'
      ? field.fields
      : field.kind === 'list' && field.item.kind === 'group'
        ? field.item.fields
        : [],
    name,
  );

/** The widgets that a field of a kind may become. */
const WIDGETS: Readonly<Record<FormField['kind'], readonly string[]>> = {
  text: ['string', 'text', 'datetime'],
  choice: ['select'],
  reference: ['relation', 'select'],
  target: ['select'],
  file: ['image', 'file', 'string'],
  number: ['number'],
  'yes-no': ['boolean'],
  group: ['object'],
  list: ['list', 'relation', 'select'],
  'one-of': ['object', 'list'],
};

/** Holds a field of the editor, and everything inside it, to the field of the schema. */
const hold = (field: FormField, made: Made, path: string): void => {
  expect(made, path).toMatchObject({ name: field.name, label: field.label, hint: field.hint });
  expect(WIDGETS[field.kind], path).toContain(made['widget']);
  if (field.kind !== 'list' && field.kind !== 'yes-no') expect(made['required'], path).toBe(field.isRequired);
  if (field.kind === 'text' && field.format === undefined) expect(made['maxlength'], path).toBe(field.most);
  if (field.kind === 'text' && field.pattern !== undefined && made['widget'] !== 'datetime')
    expect(made['pattern'], path).toEqual([field.pattern.source, field.pattern.help]);
  if (field.kind === 'number') expect([made['min'], made['max']], path).toEqual([field.least, field.most]);
  if (field.kind === 'choice')
    expect(
      (made['options'] as { value: string }[]).map(({ value }) => value),
      path,
    ).toEqual(field.options);
  if (field.kind === 'group')
    field.fields.forEach((one, index) => hold(one, (made['fields'] as Made[])[index]!, `${path}.${one.name}`));
  if (field.kind !== 'list') return;
  expect([made['min'], made['max']], path).toEqual([field.least, field.most]);
  const { item } = field;
  if (item.kind === 'group')
    item.fields.forEach((one, index) => hold(one, (made['fields'] as Made[])[index]!, `${path}.${one.name}`));
  else if (item.kind === 'one-of') {
    expect((made['types'] as unknown[]).length, path).toBe(item.shapes.length);
    item.shapes.forEach((shape, index) => {
      const type = (made['types'] as { fields: Made[] }[])[index]!;
      const asked = (shape.kind === 'group' ? shape.fields : []).filter(({ name }) => name !== item.by);
      asked.forEach((one, at) => hold(one, type.fields[at]!, `${path}.${one.name}`));
    });
  } else if (item.kind === 'reference' || item.kind === 'target') expect(made['multiple'], path).toBe(true);
  else expect(made['field'], path).toMatchObject({ widget: 'string' in made ? 'string' : expect.any(String) });
};

describe('a field of the editor page', () => {
  for (const [name, schema] of Object.entries(collectionSchemas))
    it(`asks for every field of ${name} with the schema’s own hint and limits`, () => {
      const fields = formFields(schema);
      expect(fields.length).toBeGreaterThan(6);
      for (const field of fields) hold(field, make(field), `${name}.${field.name}`);
    });

  it('keeps days, times, and days with times as the text that entries hold', () => {
    expect(make(named(fieldsOf('days'), 'reviewBy'))).toMatchObject({ type: 'date', format: 'YYYY-MM-DD' });
    expect(make(inGroup(named(fieldsOf('days'), 'hours'), 'from'))).toMatchObject({ type: 'time', format: 'HH:mm' });
    expect(make(named(fieldsOf('events'), 'start'))).toMatchObject({ format: 'YYYY-MM-DD[T]HH:mm' });
  });

  it('begins with today and a year ahead, and with no answer where somebody has to give one', () => {
    expect(make(named(fieldsOf('days'), 'reviewBy'))['default']).toBe('2027-11-24');
    expect(make(named(fieldsOf('days'), 'published'))['default']).toBe('2026-11-24');
    expect(make(inGroup(named(fieldsOf('days'), 'consent'), 'kind'))).not.toHaveProperty('default');
    expect(make(named(fieldsOf('days'), 'sample'))['default']).toBe(false);
  });

  it('finds other entries by their title and keeps their id', () => {
    expect(make(named(fieldsOf('days'), 'role'))).toMatchObject({
      collection: 'roles',
      value_field: '{{slug}}',
      display_fields: ['title'],
    });
    expect(make(named(fieldsOf('days'), 'topics'))).toMatchObject({ multiple: true, options: lists.topics });
  });

  it('offers the pages a pointer may point at, and danger now only where a pointer may say so', () => {
    const lead = make(named(fieldsOf('situations'), 'lead'))['options'] as { value: string }[];
    expect(lead.map(({ value }) => value)).toEqual(['role:health-visitor']);
    const whoCan = make(inGroup(named(fieldsOf('roles'), 'cannot'), 'whoCan'))['options'] as { value: string }[];
    expect(whoCan.map(({ value }) => value)).toEqual(['999', 'role:health-visitor']);
  });

  it('takes pictures as pictures, captions as they are, and of a film only its name', () => {
    const vlogs = fieldsOf('vlogs');
    expect(make(named(vlogs, 'poster'))).toMatchObject({ widget: 'image', accept: '.png,.jpg,.jpeg,.webp,.avif' });
    expect(make(named(vlogs, 'captions'))).toMatchObject({ widget: 'file', accept: '.vtt', choose_url: false });
    expect(make(inGroup(named(vlogs, 'video'), 'file'))).toMatchObject({ widget: 'string' });
  });

  it('offers each shape of a question under the word that tells it from the others', () => {
    const { typeKey, types } = make(named(fieldsOf('modules'), 'questions')) as unknown as {
      typeKey: string;
      types: { name: string; fields: { name: string }[] }[];
    };
    expect(typeKey).toBe('kind');
    expect(types.map(({ name }) => name)).toEqual(['single', 'multiple', 'order', 'match']);
    for (const { fields } of types) expect(fields.map(({ name }) => name)).not.toContain('kind');
  });

  it('is refused for a kind of field that nobody has thought about', () => {
    const field = { ...named(fieldsOf('days'), 'title'), kind: 'smell' } as unknown as FormField;
    expect(() => make(field)).toThrow(/no field for/u);
  });
});
