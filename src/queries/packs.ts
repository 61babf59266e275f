import type { CollectionEntry } from 'astro:content';
import { entriesOf, entryOf, type Listed, roleTag } from '#src/model/directory.ts';
import { shownQuestions } from '#src/model/knowledge-check.ts';
import { longDate } from '#src/model/dates.ts';
import { lawRegister } from '#src/model/law-register.ts';
import { shownBranches } from '#src/model/module-branches.ts';
import { type Pack, packBody, packHref, type PackModule, packOf } from '#src/model/pack.ts';
import { packContents } from '#src/model/pack-contents.ts';
import { paperQuestion } from '#src/model/paper-questions.ts';
import { packFile, pathTo } from '#src/model/paths.ts';
import { aboutHowLong, pathwayMinutes } from '#src/model/pathways.ts';
import { stepsWords } from '#src/model/pathway-stages.ts';
import { parseTarget } from '#src/model/site-index.ts';
import { getPart } from '#src/queries/body.ts';
import { getBodyLinks } from '#src/queries/body-links.ts';
import { getHub, type Hub, publishedEntries } from '#src/queries/hub.ts';
import { careOf } from '#src/queries/page.ts';

/** How far the headings of a body go down in the book: a module’s own heading is `h2`, and its parts are `h3`. */
const UNDER_PART = 2;
const UNDER_CHAPTER = 1;

/** Whether books are printed after this build and put beside their pages: `npm run build -- --packs` says so. */
const PUBLISHES_PACKS = process.env['HUB_PACKS'] === 'yes';

const htmlOf = (entry: { rendered?: { html: string } }): string => entry.rendered?.html ?? '';

/** What a module's chapter shows. */
const chapter = async (hub: Hub, pack: Pack, packed: PackModule, entries: readonly CollectionEntry<'modules'>[]) => {
  const { directory } = hub;
  const { id, data } = packed.module;
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`The module "${id}" was not loaded. Run npm run check.`);
  const { Content } = await getPart(entry, packBody(pack, { id, html: htmlOf(entry) }, UNDER_PART));
  const stage = pack.stages.find((candidate) => candidate.id === packed.stage);
  return {
    ...packed,
    count: pack.modules.length,
    stage,
    Content,
    questions: shownQuestions(directory, data.questions).map(paperQuestion),
    branches: shownBranches(directory, data.branches).map(({ tags, points, read }) => ({
      tags,
      points,
      read: read.map(({ title, href }) => ({ title, href: packHref(pack, href) })),
    })),
    roles: entriesOf(directory, 'roles', data.roles).map((role) => ({ role, tag: roleTag(directory, role.id) })),
    stories: data.stories.flatMap((pointer): Listed[] => {
      const target = parseTarget(pointer);
      return target === undefined ? [] : entriesOf(directory, target.collection, [target.id]);
    }),
    laws: entriesOf(directory, 'laws', data.laws).map((law) => ({ law, href: packHref(pack, law.href) })),
    care: careOf(hub, entry),
  };
};

/** A module as its chapter in a book shows it. */
export type Chapter = Awaited<ReturnType<typeof chapter>>;

/** What the book of a pathway shows. @param site the web address the hub is published at */
export const getPack = async (entry: CollectionEntry<'pathways'>, site: URL | undefined) => {
  const hub = await getHub();
  const { directory, today } = hub;
  const pathway = entryOf(directory, 'pathways', entry.id);
  const pack = packOf(directory, pathway, await getBodyLinks());
  const modules = await publishedEntries('modules');
  const hasAbout = (entry.body ?? '').trim() !== '';
  const about = { id: 'pathway', html: htmlOf(entry) };
  const chapters = await Promise.all(pack.modules.map((packed) => chapter(hub, pack, packed, modules)));
  const care = careOf(hub, entry);
  const kind = hub.settings.wording.pages.pack.title;
  return {
    ...hub,
    pathway,
    pack,
    contents: packContents(pack, hasAbout),
    chapters,
    laws: lawRegister(pack.laws),
    what: stepsWords(pack.stages.flatMap(({ steps }) => steps)),
    howLong: aboutHowLong(pathwayMinutes(directory, pathway.data)),
    hasAbout,
    About: (await getPart(entry, packBody(pack, about, UNDER_CHAPTER))).Content,
    kind,
    title: `${pathway.data.title}: ${kind.toLocaleLowerCase('en-GB')}`,
    /** What is kept, by whom, until when. */
    parts: [
      { title: pathway.data.title, care },
      ...chapters.map((one) => ({ title: one.module.data.title, version: one.module.data.version, care: one.care })),
    ],
    /** Where the finished book is, when the build puts it beside the page. */
    pdf: PUBLISHES_PACKS ? pathTo(packFile(entry.id)) : undefined,
    madeOn: longDate(today),
    address: new URL(pathway.href, site).href,
  };
};
