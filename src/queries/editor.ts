import { editorConfig } from '#src/model/editor-config.ts';
import { editorLists } from '#src/model/editor-lists.ts';
import { editorSetup } from '#src/model/editor-setup.ts';
import { pathTo } from '#src/model/paths.ts';
import { getHub } from '#src/queries/hub.ts';

/** The forms of the editor page, and the pages a link can point at; undefined while settings leave the editor off. */
export const getEditorForms = async () => {
  const { settings, directory, today } = await getHub();
  const setup = editorSetup(settings);
  if (setup === undefined) return undefined;
  const [logo, home] = [pathTo('/icon.svg'), pathTo('/')];
  const { targets } = editorLists(settings, directory, today);
  return {
    config: editorConfig({ settings, setup, directory, today, logo, home }),
    links: Object.values(targets).flat(),
  };
};
