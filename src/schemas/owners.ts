import { z } from '#src/schemas/zod.ts';
import { reference } from '#src/schemas/fields.ts';

const team = () =>
  z
    .string({ error: 'Write the team in quotes, for example "@your-organisation/a-team".' })
    .regex(
      /^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?\/[a-z0-9][a-z0-9-]{0,98}$/,
      'Write a team of your organisation on GitHub, for example "@your-organisation/a-team".',
    );

/** Who is asked on GitHub to read a change, by team. With nobody named, nobody is asked by itself. */
export const ownersSchema = z
  .strictObject({
    everything: team().optional().describe('The team that is asked about whatever no partner’s team keeps.'),
    partners: z
      .array(
        z.strictObject({
          partner: reference('partners').describe('The partner.'),
          team: team().describe('The team that reads changes to what this partner keeps.'),
        }),
        { error: 'Write the teams as a list, one dash a partner.' },
      )
      .default([])
      .describe('The team of each partner that has one.'),
  })
  .describe('Who is asked on GitHub to read a change.');

/** Who is asked on GitHub to read a change. */
export type Owners = z.infer<typeof ownersSchema>;
