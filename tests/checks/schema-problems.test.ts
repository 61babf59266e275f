import { z } from '#src/schemas/zod.ts';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '#src/checks/schema-problems.ts';
import { walkText } from '#src/checks/schema-walk.ts';
import { reference } from '#src/schemas/fields.ts';

const place = z.union([
  z.strictObject({ street: z.string(), town: z.string(), county: z.string() }),
  z.strictObject({ link: reference('roles').describe('Where it is.') }),
]);

describe('what a schema does not accept', () => {
  it('is told of the kind the author most likely meant', () => {
    expect(schemaProblems(z.strictObject({ place }), { place: { link: 'The Hall' } })).toEqual([
      {
        path: ['place', 'link'],
        part: 'value',
        message: '`link` is “The Hall”, which is not written as it should be.',
        fix: 'Write the id of one of the roles: its file or folder name, in small letters, digits and hyphens.',
      },
    ]);
  });

  it('is told of the kind with the least wrong in it when none is near', () => {
    const problems = schemaProblems(z.strictObject({ place }), { place: { link: 5 } });
    expect(problems.map(({ message }) => message)).toEqual(['`link` is a number, where text belongs.']);
  });

  it('comes with what the field is for, also inside lists', () => {
    const schema = z.strictObject({ steps: z.array(z.strictObject({ text: z.string().describe('What to do.') })) });
    expect(schemaProblems(schema, { steps: [{ text: 'Knock.' }, {}] })).toEqual([
      { path: ['steps', 1, 'text'], part: 'key', message: '`text` is missing.', fix: 'Fill it in: what to do.' },
    ]);
  });

  it('is never told in words for programmers', () => {
    const schema = z.strictObject({
      age: z.number(),
      kind: z.enum(['one', 'two']),
      when: z.union([z.string(), z.number()]),
    });
    const problems = schemaProblems(schema, { age: 'ten', kind: 'three', when: [] });
    expect(problems.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      '`age` is text, where a number belongs. Write it as the other pages do.',
      '`kind` is “three”, which is not one of the choices. Write one or two.',
      '`when` is a list, where text belongs. Write it as the other pages do.',
    ]);
  });

  it('is cut short where the value is long', () => {
    const schema = z.strictObject({ id: z.string().regex(/^[a-z]+$/u, 'Write letters.') });
    expect(schemaProblems(schema, { id: '1'.repeat(500) })[0]?.message).toBe(
      `\`id\` is “${'1'.repeat(57)}…”, which is not written as it should be.`,
    );
  });
});

describe('the text in front matter', () => {
  it('is met with the notes of its field, inside lists and unions', () => {
    const seen: string[] = [];
    const data = { places: [{ link: 'officer' }, { street: 'High Street', town: 'Salford', county: 'Lancashire' }] };
    walkText(z.strictObject({ places: z.array(place).optional() }), data, (value, notes, path) =>
      seen.push(`${path.join('.')} ${value} ${notes.reference ?? '-'}`),
    );
    expect(seen).toEqual([
      'places.0.link officer roles',
      'places.1.street High Street -',
      'places.1.town Salford -',
      'places.1.county Lancashire -',
    ]);
  });
});
