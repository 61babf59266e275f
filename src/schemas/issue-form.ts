import { z } from '#src/schemas/zod.ts';

// GitHub Docs, "Syntax for issue forms" and "Syntax for GitHub's form schema".

const id = z.string().regex(/^[A-Za-z0-9_-]+$/u);
const words = z.string().min(1);
const validations = z.strictObject({ required: z.boolean() }).optional();
const labelled = { label: words, description: words.optional() };

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({
    type: z.enum(['input', 'textarea']),
    id: id.optional(),
    attributes: z.strictObject({ ...labelled, placeholder: words.optional(), value: words.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id: id.optional(),
    attributes: z.strictObject({
      ...labelled,
      multiple: z.boolean().optional(),
      options: z
        .array(words)
        .min(1)
        .refine((options) => new Set(options).size === options.length, 'an option twice'),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id: id.optional(),
    attributes: z.strictObject({
      ...labelled,
      options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
    }),
  }),
]);

const areUnlike = (values: readonly (string | undefined)[]): boolean => {
  const said = values.filter((value) => value !== undefined);
  return new Set(said).size === said.length;
};

/** A form by which somebody writes to the people who look after the hub, in `.github/ISSUE_TEMPLATE/`. */
export const issueFormSchema = z.strictObject({
  name: words,
  description: words,
  title: words.optional(),
  labels: z.array(words).optional(),
  body: z
    .array(element)
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'nothing to fill in')
    .refine((body) => areUnlike(body.map((one) => ('id' in one ? one.id : undefined))), 'an id twice')
    .refine(
      (body) => areUnlike(body.map(({ attributes }) => ('label' in attributes ? attributes.label : undefined))),
      'a label twice',
    ),
});

/** What is offered beside the forms, in `.github/ISSUE_TEMPLATE/config.yml`. */
export const issueChoicesSchema = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: words, url: z.url({ protocol: /^https$/u }), about: words })),
});
