import type { CollectionEntry } from 'astro:content';
import { catalogueOf, inductionCatalogue } from '#src/model/catalogue.ts';
import { entriesOf, entryOf, type Listed, roleTag } from '#src/model/directory.ts';
import { pathwayStages, stepsWords } from '#src/model/pathway-stages.ts';
import { aboutHowLong, modulePlaces, pathwayMinutes } from '#src/model/pathways.ts';
import { courseData } from '#src/model/structured-learning.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub, type Hub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';

const shown = ({ directory }: Hub, pathway: Listed<'pathways'>) => {
  const stages = pathwayStages(directory, pathway.data);
  const steps = stages.flatMap((stage) => stage.steps);
  return {
    pathway,
    stages,
    steps,
    what: stepsWords(steps),
    howLong: aboutHowLong(pathwayMinutes(directory, pathway.data)),
    first: steps.find(({ module }) => module !== undefined)?.module,
    roles: entriesOf(directory, 'roles', pathway.data.roles).map(({ id }) => roleTag(directory, id)),
  };
};

/** What the induction page shows: every pathway, and every module with the pathways that share it. */
export const getInduction = async () => {
  const hub = await getHub();
  const { directory } = hub;
  return {
    ...hub,
    pathways: directory.pathways.map((pathway) => shown(hub, pathway)),
    modules: directory.modules.map((module) => ({
      module,
      pathways: modulePlaces(directory, module.id).map(({ pathway }) => pathway),
    })),
  };
};

/** What the page of a pathway shows. @param site the web address the hub is published at */
export const getPathway = async (entry: CollectionEntry<'pathways'>, site: URL | undefined) => {
  const hub = await getHub();
  const pathway = shown(hub, entryOf(hub.directory, 'pathways', entry.id));
  const modules = pathway.steps.flatMap(({ module }) => (module === undefined ? [] : [module]));
  const toAbsolute = (href: string): string => new URL(href, site).href;
  const minutes = pathwayMinutes(hub.directory, entry.data);
  return {
    ...hub,
    ...pathway,
    catalogue: catalogueOf(inductionCatalogue(hub.directory), entry.id),
    structured: courseData(pathway.pathway, modules, minutes, hub.settings.partnership.name, toAbsolute),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Pathway'),
  };
};
