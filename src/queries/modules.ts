import type { CollectionEntry } from 'astro:content';
import { dutyLaws } from '#src/model/cited-laws.ts';
import { type Directory, entriesOf, entryOf, partnerTag, type Tag } from '#src/model/directory.ts';
import { shownQuestions } from '#src/model/knowledge-check.ts';
import { ORIGIN_WORDS } from '#src/model/learning.ts';
import { modulePlaces } from '#src/model/pathways.ts';
import { parseTarget } from '#src/model/site-index.ts';
import { type Story, storyLength } from '#src/model/stories.ts';
import { moduleData } from '#src/model/structured-learning.ts';
import { inductionCatalogue, moduleFacts, moduleRenames } from '#src/model/catalogue.ts';
import { shownBranches } from '#src/model/module-branches.ts';
import { shownChanges } from '#src/model/module-changes.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';
import { currentLearning } from '#src/model/learning.ts';
import { getStories } from '#src/queries/stories.ts';

/** A story or learning example that belongs with a module. */
export interface Beside {
  title: string;
  href: string;
  summary: string;
  /** What it is, and how long it takes. */
  note: string;
  /** Whose story it is. */
  tag?: Tag;
}

const besideOf = (
  directory: Directory,
  stories: readonly Story[],
  today: string,
  target: string,
): Beside | undefined => {
  const parsed = parseTarget(target);
  const story = stories.find(({ kind, id }) => kind === parsed?.collection && id === parsed.id);
  if (story !== undefined) return { ...story, note: storyLength(story) };
  const learning = currentLearning(directory, today).find(({ id }) => target === `learning:${id}`);
  return learning && { ...learning.data, href: learning.href, note: ORIGIN_WORDS[learning.data.from.kind] };
};

/** What the page of a module shows. @param site the web address the hub is published at */
export const getModule = async (entry: CollectionEntry<'modules'>, site: URL | undefined) => {
  const hub = await getHub();
  const { directory, today } = hub;
  const module = entryOf(directory, 'modules', entry.id);
  const { data } = module;
  const roles = entriesOf(directory, 'roles', data.roles);
  const places = modulePlaces(directory, entry.id);
  const stories = await getStories();
  const pathways = places.map(({ pathway }) => pathway);
  const { Content, headings } = await getBody(entry);
  const catalogue = inductionCatalogue(directory);
  return {
    ...hub,
    module,
    places,
    roles: roles.map((role) => ({ role, partner: partnerTag(directory, role.data.partner) })),
    beside: data.stories.flatMap((target) => besideOf(directory, stories, today, target) ?? []),
    questions: shownQuestions(directory, data.questions),
    laws: dutyLaws(directory, data.laws),
    structured: moduleData(module, pathways, (href) => new URL(href, site).href),
    Content,
    changes: shownChanges(data.changes, headings),
    branches: shownBranches(directory, data.branches),
    /** What the record has to know of this module, and of nothing else. */
    facts: catalogue.modules.filter(({ id }) => id === entry.id).map(moduleFacts)[0],
    renames: moduleRenames(directory),
    checked: {
      id: entry.id,
      version: data.version,
      minutes: data.minutes,
      pathways: pathways.map((pathway) => ({ title: pathway.data.title, href: pathway.href })),
    },
    care: careOf(hub, entry),
    search: searchFacts(
      hub,
      'Module',
      roles.map((role) => role.data.partner),
    ),
  };
};
