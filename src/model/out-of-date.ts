import { feedbackContact } from '#src/model/contacts.ts';
import { mailHref } from '#src/model/mail.ts';
import type { PageCare } from '#src/model/page-care.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** How a reader says that a page is out of date: ready-filled ways where settings have any, else whom to tell. */
export interface OutOfDate {
  ways: { label: string; href: string }[];
  /** Said in place of a way that settings do not have. */
  tell?: string;
}

/** The page that is reported, as readers and machines name it. */
export interface ReportedPage {
  title: string;
  /** Its full web address. */
  address: string;
}

/** The report with everything filled in that the hub knows; the reader adds what is wrong. */
const reportLines = (
  { title, address }: ReportedPage,
  { owner, reviewBy }: Pick<PageCare, 'owner' | 'reviewBy'>,
): string[] => [
  `Page: ${title}`,
  `Address: ${address}`,
  `Kept by: ${owner}`,
  `To be read again by: ${reviewBy}`,
  '',
  'What is out of date or wrong:',
  '',
  '',
  'What it should say, and where that is written:',
  '',
  '',
  'My role and organisation:',
  '',
  '',
  'Please leave out anything about a child or family.',
];

/** A new issue with its title and text filled in, as GitHub reads them from the address. */
const issueHref = (repository: string, title: string, lines: readonly string[]): string =>
  `${repository.replace(/\/+$/, '')}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\n'))}`;

/**
 * How to say that a page is out of date. The shared mailbox comes first, then the online form or the telephone, then a
 * public issue where a repository is set; with none of them, the reader tells the business unit.
 */
export const outOfDate = (
  settings: Pick<Settings, 'contacts' | 'partnership' | 'site'>,
  page: ReportedPage,
  care: Pick<PageCare, 'owner' | 'reviewBy'>,
): OutOfDate => {
  const feedback = feedbackContact(settings);
  const subject = `Out of date: ${page.title}`;
  const lines = reportLines(page, care);
  const ways: OutOfDate['ways'] = [];
  if (feedback?.email !== undefined)
    ways.push({ label: 'This is out of date: write to us', href: mailHref(feedback.email, subject, lines) });
  else if (feedback?.form !== undefined)
    ways.push({ label: 'This is out of date: tell us on a form', href: feedback.form });
  else if (feedback?.telephone !== undefined)
    ways.push({
      label: `This is out of date: ring ${feedback.telephone}`,
      href: `tel:${feedback.telephone.replaceAll(' ', '')}`,
    });
  if (settings.site.repository !== undefined)
    ways.push({
      label: 'This is out of date: say so in public, on GitHub',
      href: issueHref(settings.site.repository, subject, lines),
    });
  return ways.length > 0 ? { ways } : { ways, tell: `Is this out of date? Tell ${settings.partnership.businessUnit}.` };
};
