import type { CmsConfig } from '@sveltia/cms';
import { editorComponents, withComponents } from '#src/browser/editor/components.ts';
import { readEntry, writeEntry } from '#src/browser/editor/format.ts';
import { speakEnglish } from '#src/browser/editor/speak-english.ts';
import { stayHome } from '#src/browser/editor/stay-home.ts';
import { ENTRY_FORMAT } from '#src/model/editor-config.ts';
import type { EditorChoice } from '#src/model/editor-lists.ts';
import { EDITOR_API } from '#src/model/editor-setup.ts';

/**
 * Starts the editor in the page.
 * @param forms the address of the forms, made at build from the schemas
 * @throws when the forms cannot be had
 */
export const startEditor = async (view: Window, forms: string): Promise<void> => {
  stayHome(view, [EDITOR_API]);
  speakEnglish(view);
  const [{ default: cms }, response] = await Promise.all([import('@sveltia/cms'), view.fetch(forms)]);
  const { config, links } = (await response.json()) as { config: CmsConfig; links: EditorChoice[] };
  const components = editorComponents(links);
  cms.registerCustomFormat(ENTRY_FORMAT, 'mdx', { fromFile: readEntry, toFile: writeEntry });
  for (const component of components) cms.registerEditorComponent(component);
  await cms.init({ config: withComponents(config, components) });
};
