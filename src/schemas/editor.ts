import { z } from '#src/schemas/zod.ts';
import { webAddress } from '#src/schemas/fields.ts';

/** How the editor page signs people in; without it the page explains how to switch it on. */
export const editorSchema = z
  .strictObject({
    signIn: webAddress('sign-in address')
      .optional()
      .describe('The address of the partnership’s sign-in service for GitHub; without it people sign in with a key.'),
    closed: z
      .boolean({ error: 'Write true or false, without quotes.' })
      .default(false)
      .describe('True when the repository is private, so that signing in has to ask for more.'),
  })
  .describe('The editor page at /admin/, where people with a GitHub account write in forms.');
