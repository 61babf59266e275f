import { agreedDaysRule } from '#src/checks/agreed-days.ts';
import { captionsPaceRule } from '#src/checks/captions-pace.ts';
import { captionsRule } from '#src/checks/captions.ts';
import type { CheckedEntry, ContentSite, EntryRule, SiteRule } from '#src/checks/content-site.ts';
import { dayHoursRule } from '#src/checks/day-hours.ts';
import { eventsRule } from '#src/checks/events.ts';
import { filesRule } from '#src/checks/files.ts';
import { filmsRule } from '#src/checks/films.ts';
import { formerlyRule } from '#src/checks/formerly.ts';
import { guardRule } from '#src/checks/guard.ts';
import { headingsRule } from '#src/checks/headings.ts';
import { hintsRule } from '#src/checks/hints.ts';
import { identifiersRule } from '#src/checks/identifiers.ts';
import { idsRule } from '#src/checks/ids.ts';
import { imagesRule } from '#src/checks/images.ts';
import { itemIdsRule } from '#src/checks/item-ids.ts';
import { languageRule } from '#src/checks/language.ts';
import { linksRule } from '#src/checks/links.ts';
import { moduleChangesRule } from '#src/checks/module-changes.ts';
import { ownersRule } from '#src/checks/owners.ts';
import { partnerMatchRule } from '#src/checks/partner-match.ts';
import { pathwayStepsRule } from '#src/checks/pathway-steps.ts';
import { peopleInPicturesRule } from '#src/checks/people-in-pictures.ts';
import { pictureSecretsRule } from '#src/checks/picture-secrets.ts';
import { questionOptionsRule } from '#src/checks/question-options.ts';
import { referencesRule } from '#src/checks/references.ts';
import { responsesRule } from '#src/checks/responses.ts';
import { reviewDateRule } from '#src/checks/review-date.ts';
import { schemaRule } from '#src/checks/schema.ts';
import { settingsRule } from '#src/checks/settings.ts';
import { termsRule } from '#src/checks/terms.ts';
import { titlesRule } from '#src/checks/titles.ts';
import { unusedFilesRule } from '#src/checks/unused-files.ts';
import type { Issue } from '#src/model/issues.ts';

const ENTRY_RULES: readonly EntryRule[] = [
  guardRule,
  schemaRule,
  referencesRule,
  reviewDateRule,
  agreedDaysRule,
  headingsRule,
  hintsRule,
  imagesRule,
  peopleInPicturesRule,
  linksRule,
  captionsRule,
  captionsPaceRule,
  filmsRule,
  partnerMatchRule,
  dayHoursRule,
  itemIdsRule,
  questionOptionsRule,
  formerlyRule,
  moduleChangesRule,
  pathwayStepsRule,
  eventsRule,
  languageRule,
  responsesRule,
];

const SITE_RULES: readonly SiteRule[] = [
  filesRule,
  identifiersRule,
  idsRule,
  pictureSecretsRule,
  settingsRule,
  ownersRule,
  termsRule,
  titlesRule,
  unusedFilesRule,
];

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byPlace = (one: Issue, other: Issue): number =>
  byText(one.file, other.file) || one.line - other.line || one.column - other.column || byText(one.rule, other.rule);

/** Puts issues in the order of files, lines and columns, each said once. */
export const inOrder = (issues: readonly Issue[]): Issue[] => {
  const once = new Map(issues.map((issue) => [JSON.stringify(Object.entries(issue).sort()), issue]));
  return [...once.values()].sort(byPlace);
};

/**
 * Everything that is wrong, or could be better, anywhere under `content/`; never stops at the first.
 * @param entries those that rules about one entry look at; all of them when not given
 */
export const checkContent = (site: ContentSite, entries: readonly CheckedEntry[] = site.entries): Issue[] =>
  inOrder([
    ...SITE_RULES.flatMap((rule) => rule(site)),
    ...ENTRY_RULES.flatMap((rule) => entries.flatMap((entry) => rule(entry, site))),
  ]);
