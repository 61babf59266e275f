import { z } from '#src/schemas/zod.ts';
import { consentFields, entryFields, lifeLikeFields } from '#src/schemas/entry.ts';
import { clockTime, day, fileBeside, filmTime, lines, reference, text, wholeNumber } from '#src/schemas/fields.ts';
import { SEASONS } from '#src/schemas/names.ts';
import { whenSound } from '#src/schemas/sound-fields.ts';

const topics = z.array(reference('topics')).default([]).describe('The topics it belongs to.');
const published = day('publication date').describe('The day it is first published: lists show the newest first.');
const question = text('question', 240).describe('One question to readers, asked at the end.');
const responses = z
  .array(
    z.strictObject({
      role: reference('roles').describe('The role of the person who answered; never their name.'),
      text: text('answer', 600).describe('What they answered, in their words.'),
      published: day('day of the answer').describe('The day the answer was put on the page.'),
    }),
    { error: 'Write the answers as a list, each with role, text and published.' },
  )
  .max(12, 'Keep to 12 answers: the ones that add something.')
  .default([])
  .describe('Answers of readers that have been agreed to, oldest first; they stand under the question.');

/** A day in the life of a role: the moments are the headings of the body that begin with a time. */
export const daySchema = z
  .strictObject({
    ...entryFields,
    published,
    role: reference('roles').describe('The role whose day it is.'),
    partner: reference('partners').describe('The partner the role works for.'),
    hours: z
      .strictObject({
        from: clockTime('start of the day').describe('When the working day begins.'),
        to: clockTime('end of the day').describe('When it ends.'),
        note: text('note on hours', 120).optional().describe('Shifts, on-call, term time.'),
      })
      .describe('The hours of the working day.'),
    season: z
      .enum(SEASONS, { error: `Write one of the seasons: ${SEASONS.join(', ')}.` })
      .optional()
      .describe('The time of year it tells of, when that is not when it was published; it gives the sky its hours.'),
    contentNote: text('content note', 240).describe(
      'What the reader will meet, so that they can choose when to read it.',
    ),
    consent: consentFields.describe('How the story was made and who signed it off.'),
    topics,
    meanwhile: z
      .strictObject({
        name: text('first name', 30).describe('The first name of the child.'),
        about: text('sentence about them', 200).describe('How old they are and what they like, in a sentence.'),
        moments: z
          .array(
            z.strictObject({
              time: clockTime('time of the moment').describe('When it happens, on the same clock.'),
              text: text('moment', 500).describe('What the child sees, hears, does or thinks, in their own words.'),
            }),
          )
          .min(2, 'Write at least two moments of the child’s day.')
          .describe('Moments of the child’s day, in order.'),
      })
      .optional()
      .describe('A named child’s day on the same clock.'),
    wishPartnersKnew: lines('wishes', 200, 1, 4).describe('What I wish partners knew.'),
    lifeLike: lifeLikeFields.describe('So what was life like for …?'),
    question,
    responses,
  })
  .describe('A day in the life of a role; headings that begin with a time are its moments.');

/** A blog: a short piece in one person's voice. */
export const blogSchema = z
  .strictObject({
    ...entryFields,
    published,
    author: z
      .strictObject({
        role: reference('roles').describe('The role of the author.'),
        name: text('name', 60).optional().describe('The author’s name, only with their recorded consent.'),
        nameConsentOn: day('name consent date')
          .optional()
          .describe('The day they agreed to be named.')
          .meta({ label: 'Agreed to be named on' }),
      })
      .refine((author) => author.name === undefined || author.nameConsentOn !== undefined, {
        message: 'Add nameConsentOn, or leave the name out: a name needs recorded consent.',
        path: ['nameConsentOn'],
        when: whenSound('name', 'nameConsentOn'),
      })
      .describe('Who wrote it: by role, and by name only with recorded consent.'),
    partner: reference('partners').describe('The partner the author works for.'),
    topics,
    opening: text('opening line', 160).describe('The first thing the author says, shown large in lists.'),
    series: z
      .strictObject({
        title: text('series title', 80).describe('The name of the series, the same in each part.'),
        part: wholeNumber('part', 1, 99).describe('Which part this is.'),
      })
      .optional()
      .describe('The series it is part of.'),
    question,
    responses,
  })
  .describe('A short piece in one person’s voice.');

/** A vlog: a short film with captions, a description and a transcript. */
export const vlogSchema = (image: () => z.ZodType = () => fileBeside('poster', 'png', 'jpg', 'jpeg', 'webp', 'avif')) =>
  z
    .strictObject({
      ...entryFields,
      published,
      role: reference('roles').describe('The role of the person speaking.'),
      partner: reference('partners').describe('The partner they work for.'),
      topics,
      video: z
        .strictObject({
          file: fileBeside('video', 'mp4', 'webm')
            .optional()
            .describe('A small film, played from this site.')
            .meta({ label: 'Film' }),
          provider: z
            .enum(['youtube', 'vimeo'], { error: 'Write youtube or vimeo.' })
            .optional()
            .describe('Where the film is, when it is not on this site.')
            .meta({ label: 'Film site' }),
          id: z
            .string()
            .regex(/^[A-Za-z0-9_-]{6,20}$/, 'Write only the film’s id, not its whole address.')
            .optional()
            .describe('The letters and digits by which YouTube or Vimeo knows the film: the end of its address.')
            .meta({ label: 'Film’s id' }),
        })
        .refine(
          ({ file, provider, id }) =>
            file === undefined
              ? provider !== undefined && id !== undefined
              : provider === undefined && id === undefined,
          { message: 'Give either a file, or a provider and an id.' },
        )
        .describe('The film itself, or where it can be watched.'),
      duration: filmTime('duration').describe('How long the film is.'),
      filmedAt: clockTime('time of filming').describe(
        'About what time of day it was filmed; it gives the sky behind it.',
      ),
      poster: image().describe('A still from the film.'),
      captions: fileBeside('captions', 'vtt').describe(
        'The captions, a file that ends in .vtt; the transcript is made from them.',
      ),
      description: text('description', 800).describe('What can be seen, for people who cannot see it.'),
      chapters: z
        .array(
          z.strictObject({
            at: filmTime('chapter start').describe('When the chapter begins.'),
            title: text('chapter title', 80).describe('What the chapter is about.'),
          }),
        )
        .default([])
        .describe('Chapters, in order.'),
      consent: consentFields.describe('How it was agreed, and who signed it off.'),
      lifeLike: lifeLikeFields.optional().describe('So what was life like for …?'),
      question,
      responses,
    })
    .describe('A short film with captions, a description and a transcript.');

/** A day's front matter. */
export type Day = z.infer<typeof daySchema>;
/** A blog's front matter. */
export type Blog = z.infer<typeof blogSchema>;
/** A vlog's front matter; the poster is what the given image schema makes of it. */
export type Vlog = z.infer<ReturnType<typeof vlogSchema>>;
