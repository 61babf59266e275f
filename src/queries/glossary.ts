import type { CollectionEntry } from 'astro:content';
import { aToZ } from '#src/model/a-to-z.ts';
import { type Directory, entriesOf, entryOf, type Listed } from '#src/model/directory.ts';
import { pathTo } from '#src/model/paths.ts';
import { parseTarget } from '#src/model/site-index.ts';
import { termData } from '#src/model/structured-reference.ts';
import { usesOfTerm } from '#src/model/where-used.ts';
import { getBody } from '#src/queries/body.ts';
import { getBodyLinks } from '#src/queries/body-links.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';

const goToOf = (directory: Directory, { data }: Listed<'terms'>): Listed | undefined => {
  const target = parseTarget(data.goTo ?? '');
  return target && entriesOf(directory, target.collection, [target.id])[0];
};

/** What the glossary shows. */
export const getGlossary = async () => {
  const hub = await getHub();
  return { ...hub, letters: aToZ(hub.directory.terms) };
};

/** What the page of a term shows. @param site the web address the hub is published at */
export const getTerm = async (entry: CollectionEntry<'terms'>, site: URL | undefined) => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const term = entryOf(directory, 'terms', entry.id);
  const { data } = term;
  const glossary = { name: settings.wording.pages.glossary.title, href: pathTo('/glossary/') };
  return {
    ...hub,
    term,
    other: entriesOf(directory, 'terms', data.notToMixUp === undefined ? [] : [data.notToMixUp.term])[0],
    law: entriesOf(directory, 'laws', data.source.law === undefined ? [] : [data.source.law])[0],
    seeAlso: entriesOf(directory, 'terms', data.seeAlso),
    goTo: goToOf(directory, term),
    usedBy: usesOfTerm(directory, await getBodyLinks(), entry.id),
    structured: termData(term, glossary, (href) => new URL(href, site).href),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Term'),
  };
};
