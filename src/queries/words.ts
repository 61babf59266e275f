import { entriesOf } from '#src/model/directory.ts';
import { contactLine, feedbackContact, isSet } from '#src/model/contacts.ts';
import { pageCare, suggestHref } from '#src/model/page-care.ts';
import { getHub } from '#src/queries/hub.ts';

/** The partner that keeps the hub's own pages, and the day by which it reads them again. */
const KEEPER = 'business-unit';
const REVIEW_BY = '2027-11-30';

/** What the hub's own explaining pages need. @param file the page's file, from the project's root */
export const getWords = async (file: string) => {
  const { settings, directory, today } = await getHub();
  // A partnership may have neither this partner nor this contact; its pages then say so in words.
  const [keeper] = entriesOf(directory, 'partners', [KEEPER]);
  const feedback = feedbackContact(settings);
  const suggest = suggestHref(settings.site.repository, settings.site.branch, file);
  const owner = { name: keeper?.data.shortName ?? settings.partnership.businessUnit, href: keeper?.href };
  return {
    settings,
    care: pageCare({ reviewBy: REVIEW_BY, sample: false }, owner, today, suggest),
    feedback: feedback === undefined ? settings.wording.notSet : contactLine(settings, feedback.id),
    feedbackSet: feedback !== undefined && isSet(feedback),
  };
};
