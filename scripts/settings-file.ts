import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Settings, settingsSchema } from '#src/schemas/settings.ts';

/** The hub's settings, read from the project's root. @throws when they are not as the schema says (the checker explains) */
export const readSettings = (): Settings =>
  settingsSchema.parse(parse(readFileSync('content/settings/hub.yaml', 'utf8')));

/** The folder the hub is published in: BASE_PATH in the environment, else settings. */
export const basePath = (settings: Settings): string => process.env['BASE_PATH'] || settings.site.basePath;
