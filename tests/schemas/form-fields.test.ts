import { describe, expect, it } from 'vitest';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { type FormField, formFields } from '#src/schemas/form-fields.ts';

const named = (fields: readonly FormField[], name: string): FormField => {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}.`);
  return field;
};
const days = formFields(collectionSchemas.days);

describe('the fields of a form', () => {
  it('are those of the schema, in its order, each with a hint', () => {
    expect(days.map(({ name }) => name).slice(0, 4)).toEqual(['title', 'summary', 'owner', 'reviewBy']);
    for (const collection of Object.values(collectionSchemas))
      for (const field of formFields(collection)) expect(field.hint, field.name).not.toBe('');
  });

  it('say what is asked for, and with which limits', () => {
    expect(named(days, 'title')).toMatchObject({ kind: 'text', label: 'Title', most: 110, isRequired: true });
    expect(named(days, 'owner')).toMatchObject({ kind: 'reference', to: 'partners' });
    expect(named(days, 'reviewBy')).toMatchObject({ kind: 'text', format: 'day', label: 'Review by' });
    expect(named(days, 'sample')).toMatchObject({ kind: 'yes-no', isRequired: false, initial: false });
    expect(named(days, 'wishPartnersKnew')).toMatchObject({ kind: 'list', least: 1, most: 4, item: { most: 200 } });
    expect(named(days, 'topics')).toMatchObject({ kind: 'list', isRequired: false, item: { to: 'topics' } });
    const hours = named(days, 'hours');
    expect(hours.kind === 'group' && hours.fields[0]).toMatchObject({ kind: 'text', format: 'time' });
    const consent = named(days, 'consent');
    expect(consent.kind === 'group' && consent.fields[0]).toMatchObject({
      kind: 'choice',
      options: ['fictional-composite', 'consented'],
    });
    expect(named(formFields(collectionSchemas.vlogs), 'captions')).toMatchObject({ kind: 'file', types: ['vtt'] });
    expect(named(formFields(collectionSchemas.events), 'start')).toMatchObject({ format: 'day-and-time' });
    expect(named(formFields(collectionSchemas.modules), 'minutes')).toMatchObject({ kind: 'number' });
  });

  it('say how a text has to be written, and what to say when it is not', () => {
    const video = named(formFields(collectionSchemas.vlogs), 'video');
    const id = video.kind === 'group' ? named(video.fields, 'id') : video;
    expect(id).toMatchObject({ pattern: { help: 'Write only the film’s id, not its whole address.' } });
    const pattern = new RegExp((id.kind === 'text' && id.pattern?.source) || '');
    expect(pattern.test('a1B2c3D4')).toBe(true);
    expect(pattern.test('https://films.example/a1B2c3D4')).toBe(false);
    expect(named(days, 'title')).not.toHaveProperty('pattern');
  });

  it('have a label of their own where their name in words would say too little', () => {
    expect(named(days, 'people')).toMatchObject({
      label: 'People in pictures',
      hint: expect.stringMatching(/^Needed/),
    });
    expect(named(days, 'contentNote').label).toBe('Content note');
  });

  it('are explained without a word of how files are written: people fill in forms with them', () => {
    const syntax =
      /\b(?:true (?:when|while|only|for)|settings|folder|front matter|in quotes)\b|\d{4}-\d{2}|[a-z]:[a-z]|WebVTT/iu;
    const hintsOf = (field: FormField): string[] => [
      field.hint,
      ...(field.kind === 'group' ? field.fields.flatMap(hintsOf) : []),
      ...(field.kind === 'list' ? hintsOf(field.item) : []),
      ...(field.kind === 'one-of' ? field.shapes.flatMap(hintsOf) : []),
    ];
    const hints = Object.values(collectionSchemas).flatMap((collection) => formFields(collection).flatMap(hintsOf));
    expect(hints.length).toBeGreaterThan(200);
    expect(hints.filter((hint) => syntax.test(hint))).toEqual([]);
  });

  it('can be made for every collection', () => {
    for (const [name, schema] of Object.entries(collectionSchemas))
      expect(() => formFields(schema), name).not.toThrow();
  });
});
