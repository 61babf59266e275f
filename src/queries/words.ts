import { entryOf } from '#src/model/directory.ts';
import { contactLine, contactOf, isSet } from '#src/model/contacts.ts';
import { pageCare, suggestHref } from '#src/model/page-care.ts';
import { getHub } from '#src/queries/hub.ts';

/** The partner that keeps the hub's own pages, and the day by which it reads them again. */
const KEEPER = 'business-unit';
const REVIEW_BY = '2027-11-30';

/** What the hub's own explaining pages need. @param file the page's file, from the project's root */
export const getWords = async (file: string) => {
  const { settings, directory, today } = await getHub();
  const keeper = entryOf(directory, 'partners', KEEPER);
  const suggest = suggestHref(settings.site.repository, settings.site.branch, file);
  const owner = { name: keeper.data.shortName, href: keeper.href };
  return {
    settings,
    care: pageCare({ reviewBy: REVIEW_BY, sample: false }, owner, today, suggest),
    feedback: contactLine(settings, 'feedback'),
    feedbackSet: isSet(contactOf(settings, 'feedback')),
  };
};
