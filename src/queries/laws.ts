import type { CollectionEntry } from 'astro:content';
import { entryOf } from '#src/model/directory.ts';
import { lawRegister } from '#src/model/law-register.ts';
import { reviewState } from '#src/model/review.ts';
import { lawData } from '#src/model/structured-reference.ts';
import { usesOfLaw } from '#src/model/where-used.ts';
import { getBody } from '#src/queries/body.ts';
import { getBodyLinks } from '#src/queries/body-links.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';

/** What the page of all laws shows: each standing with its laws, and how each stands against its review date. */
export const getLaws = async () => {
  const hub = await getHub();
  const { directory, today } = hub;
  const groups = lawRegister(directory.laws).map(({ status, laws }) => ({
    status,
    laws: laws.map((law) => ({
      law,
      review: reviewState(law.data.reviewBy, today),
      owner: entryOf(directory, 'partners', law.data.owner).data.shortName,
    })),
  }));
  return { ...hub, groups };
};

/** What the page of a law shows. @param site the web address the hub is published at */
export const getLaw = async (entry: CollectionEntry<'laws'>, site: URL | undefined) => {
  const hub = await getHub();
  const { directory } = hub;
  const law = entryOf(directory, 'laws', entry.id);
  return {
    ...hub,
    law,
    usedBy: usesOfLaw(directory, await getBodyLinks(), entry.id),
    structured: lawData(law, (href) => new URL(href, site).href),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Law'),
  };
};
