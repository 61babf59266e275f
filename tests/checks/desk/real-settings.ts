import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { settingsSchema } from '#src/schemas/settings.ts';

/** The settings of the hub as it is. */
export const settings = settingsSchema.parse(parse(readFileSync('content/settings/hub.yaml', 'utf8')));
