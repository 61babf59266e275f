import { inductionCatalogue } from '#src/model/catalogue.ts';
import { pathTo } from '#src/model/paths.ts';
import { getHub } from '#src/queries/hub.ts';

/**
 * What the pages about a reader's record show: the words of the hub, everything the induction holds, and the full web
 * address of the hub. @param site the web address the hub is published at
 */
export const getRecordPage = async (site?: URL) => {
  const { settings, directory } = await getHub();
  const address = new URL(pathTo('/'), site ?? settings.site.address).href;
  return { settings, catalogue: inductionCatalogue(directory), address };
};
