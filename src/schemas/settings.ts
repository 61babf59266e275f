import { z } from '#src/schemas/zod.ts';
import { contributeSchema } from '#src/schemas/contribute.ts';
import { adviceSchema } from '#src/schemas/advice.ts';
import { editorSchema } from '#src/schemas/editor.ts';
import { day, itemId, lines, text, webAddress, wholeNumber } from '#src/schemas/fields.ts';
import { ownersSchema } from '#src/schemas/owners.ts';
import { FAMILIES } from '#src/schemas/partners.ts';
import { wordingSchema } from '#src/schemas/wording.ts';

const contact = z
  .strictObject({
    id: itemId('contact').describe('The id that roles and situations use to point at this contact.'),
    label: text('label', 80).describe('What the contact is called.'),
    says: text('use of it', 200).describe('When to use it.'),
    telephone: text('telephone number', 30)
      .optional()
      .describe('A published service number; it must be in allowLists.telephone.'),
    email: text('mailbox', 80).optional().describe('A shared mailbox, never a person’s own.'),
    form: webAddress('form address').optional().describe('An online form.'),
    hours: text('hours', 80).optional().describe('When it is answered.'),
  })
  .describe('One shared way to reach a service; without a number, mailbox or form it is shown as "not set".');

const allowed = (name: string) =>
  z
    .array(
      z.strictObject({
        value: text(name, 120).describe('What is allowed.'),
        reason: text('reason', 160).describe('Why it is allowed.'),
      }),
    )
    .default([]);

/** Everything another partnership would change: names, area, contacts, navigation, allow-lists and wording. */
export const settingsSchema = z
  .strictObject({
    hub: z
      .strictObject({
        name: text('name of the hub', 40).describe('The name of the hub.'),
        strapline: text('strapline', 80).describe('The small line under the name.'),
        description: text('description', 200).describe('What the hub is, for search engines and feeds.'),
      })
      .describe('The hub itself.'),
    partnership: z
      .strictObject({
        name: text('partnership name', 80).describe('The partnership’s full name.'),
        area: text('area', 60).describe('The area it covers.'),
        businessUnit: text('business unit', 80).describe('What its business unit is called.'),
        frontDoor: text('front door', 80).describe('What the front door is called here.'),
      })
      .describe('The partnership.'),
    site: z
      .strictObject({
        address: webAddress('site address').describe(
          'Where the hub is published; SITE_ADDRESS in the environment wins.',
        ),
        basePath: z
          .string()
          .regex(/^\/(?:[A-Za-z0-9._-]+\/)*$/, 'Write the base path with a slash at both ends, for example "/hub/".')
          .describe('The folder it is published in; BASE_PATH in the environment wins.'),
        repository: webAddress('repository').optional().describe('The address of the repository on GitHub.'),
        branch: text('“branch”', 60).default('main').describe('The branch that pages are edited on.'),
        calendarKey: itemId('calendar')
          .default('alongside')
          .describe(
            'A word in the lasting name of every event, such as the area. Choose it once and never change it: calendars would show every event twice.',
          ),
        launched: day('launch date').optional().describe('The day the hub was launched; feeds begin with it.'),
      })
      .describe('Where the hub is published and edited.'),
    owners: ownersSchema.default({ partners: [] }),
    editor: editorSchema.optional(),
    licence: z
      .strictObject({
        name: text('licence name', 80).describe('The licence of the content.'),
        url: webAddress('licence address').describe('Where the licence can be read.'),
      })
      .describe('The licence of the content; the code is under its own.'),
    families: z
      .array(
        z.strictObject({
          id: z
            .enum(FAMILIES, { error: `Write one of the families: ${FAMILIES.join(', ')}.` })
            .describe('The id of the family; the shapes and colours are fixed.'),
          label: text('family label', 40).describe('What the family is called.'),
        }),
      )
      .length(FAMILIES.length, 'List all six families, once each.')
      .describe('The six families of partner.'),
    navigation: z
      .array(
        z.strictObject({
          label: text('label', 24).describe('The words of the link.'),
          to: z
            .string()
            .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'Write a page of the hub, for example /stories/.')
            .describe('The page.'),
        }),
      )
      .min(3, 'List at least three pages.')
      .max(6, 'List six pages or fewer; the header has room for no more.')
      .describe('The pages in the header, in order.'),
    topics: z
      .array(
        z.strictObject({
          id: itemId('topic').describe('The id that situations and stories use.'),
          label: text('topic label', 40).describe('What the topic is called.'),
          summary: text('topic summary', 160).describe('What belongs to it.'),
        }),
      )
      .min(1, 'List at least one topic.')
      .describe('The topics that situations and stories belong to.'),
    pathways: lines('pathways', 60)
      .default([])
      .describe('Ids of pathways in the order in which they are offered; the first is on the home page.'),
    contacts: z.array(contact).min(1, 'List at least the front door.').describe('Shared ways to reach services.'),
    risk: z
      .strictObject({
        frontDoor: itemId('contact').describe('The contact that is the local front door.'),
        emergency: text('emergency line', 80).describe('The words beside 999, on every page.'),
        worried: text('worried line', 40).describe('The words before the front door’s number.'),
        steps: lines('steps', 240, 2, 6).describe(
          'What to do if you think a child is at risk, in the footer of every page.',
        ),
        helplines: z
          .array(
            z.strictObject({
              label: text('helpline', 60).describe('What the helpline is called and who it is for.'),
              telephone: text('telephone number', 30).describe('The published number.'),
            }),
          )
          .describe('National helplines shown on every page.'),
      })
      .describe('What to do if a child is at risk now: on every page.'),
    review: z
      .strictObject({
        mostMonths: wholeNumber('months', 1, 36).describe('How far ahead a review date may be, in months.'),
      })
      .describe('How often pages are read again.'),
    search: z
      .strictObject({
        same: z
          .array(lines('words that mean the same', 40, 2, 20))
          .default([])
          .describe('Groups of everyday words that mean the same to search; the first is the one the hub uses.'),
      })
      .default({ same: [] })
      .describe('How search understands words.'),
    answers: z
      .strictObject({
        form: z
          .strictObject({
            address: webAddress('form address').describe('Where the answer is posted to.'),
            goesTo: text('where it goes', 120).describe(
              'Whose service that is, for instance "the council’s form service".',
            ),
            readBy: text('who reads it', 120).describe(
              'Who reads it, by role, for instance "the partnership manager".',
            ),
          })
          .optional()
          .describe('A form on every story. Leave it out, and there is none.'),
        discussions: webAddress('discussions')
          .regex(
            /^https:\/\/github\.com\/[^/?#]+\/[^/?#]+\/discussions(?:\/categories\/[a-z0-9-]+)?\/?$/,
            'Write the address of the discussions, or of one category: https://github.com/…/discussions/categories/stories.',
          )
          .optional()
          .describe(
            'Public discussions on GitHub, for instance https://github.com/your-partnership/alongside/discussions/categories/stories.',
          ),
      })
      .default({})
      .describe(
        'Ways to answer a story’s question, besides the mailbox of the contact "feedback". Nothing is shown that is not set.',
      ),
    contribute: contributeSchema.prefault({}),
    allowLists: z
      .strictObject({
        telephone: allowed('telephone number').describe('Published service numbers that content may contain.'),
        email: allowed('mailbox').describe('Shared mailboxes that content may contain, besides those of contacts.'),
        postcode: allowed('postcode').describe('Postcodes of public buildings that content may contain.'),
        address: allowed('address').describe('Addresses of public buildings that content may contain.'),
        other: allowed('words or number').describe(
          'Anything else that the guard would take for an identifier: a published case, a number made up to teach with.',
        ),
        hosts: allowed('host').describe('Web hosts that content may link to besides public bodies.'),
      })
      .describe('What content may contain although a check would stop it.'),
    advice: adviceSchema.prefault({}),
    wording: wordingSchema.describe('The words on the hub’s own pages.'),
  })
  .describe('Everything another partnership would change.');

/** The settings of a hub. */
export type Settings = z.infer<typeof settingsSchema>;
