import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readSettingsText } from '#src/markdown/content-files.ts';
import { SETTINGS_PATH } from '#src/markdown/content-index.ts';
import { issueLine } from '#src/markdown/content-site.ts';
import { schemaFence } from '#src/markdown/schema-fence.ts';
import { readSettingsYaml } from '#src/markdown/settings-text.ts';
import { settingsSchema } from '#src/schemas/settings.ts';

const loadOnce = async ({ config, store, parseData }: LoaderContext): Promise<void> => {
  const text = await readSettingsText(fileURLToPath(config.root));
  if (text === undefined) throw new Error(`${SETTINGS_PATH} is missing: the hub cannot be built without its settings.`);
  const reading = readSettingsYaml(text);
  const problems = [...reading.problems, ...schemaFence(settingsSchema, { ...reading, frontMatter: reading.data })];
  if (problems.length > 0) {
    const lines = problems.map((problem) => issueLine({ file: SETTINGS_PATH, ...problem }));
    throw new Error(`The settings cannot be used (${lines.length} to mend):\n${lines.join('\n')}`);
  }
  store.set({ id: 'hub', data: await parseData({ id: 'hub', data: reading.data }) });
};

/** Loads `content/settings/hub.yaml` as the one entry `hub`; throws with every problem when it cannot be used. */
export const settingsLoader = (): Loader => ({
  name: 'alongside-settings',
  load: async (context) => {
    await loadOnce(context);
    const file = fileURLToPath(new URL(SETTINGS_PATH, context.config.root));
    context.watcher?.add(file);
    context.watcher?.on('change', (changed) => {
      if (changed !== file) return;
      loadOnce(context).catch((error: unknown) =>
        context.logger.error(error instanceof Error ? error.message : String(error)),
      );
    });
  },
});
