import type { Draft } from '#src/model/desk/draft.ts';
import { COLLECTION_OF, draftTitle } from '#src/model/desk/draft.ts';
import { filesInUse } from '#src/model/desk/files-in-use.ts';
import { feedbackContact } from '#src/model/contacts.ts';
import { mailHref } from '#src/model/mail.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** Longer addresses than this are cut or refused on the way (GitHub's own limit lies a little above 8,000 characters). */
export const LONGEST_ADDRESS = 7_000;

/** The page that makes a new file, ready-filled, or with room to paste the words into; or why there is none. */
export type NewPage = { href: string; isFilled: boolean } | { not: 'set' | 'new' | 'pictures' };

/** What is sent. */
export interface Sending {
  draft: Draft;
  id: string;
  /** The whole article. */
  text: string;
}

/** As forms write it: a space is one sign and not three, which leaves room for a third more words. */
const inQuery = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');

/**
 * The address of a page, on the service where the hub's pages are kept, that already has the words in it. A long day does
 * not go into an address: then the page has its name, and the words are pasted.
 * Source: GitHub Docs, "Creating new files": `filename` and `value` in the query of `/new/`.
 * @param taken ids of pages that are there already: the service refuses to make them anew
 */
export const newPage = (
  { site }: Pick<Settings, 'site'>,
  { draft, id, text }: Sending,
  taken: ReadonlySet<string>,
): NewPage => {
  if (site.repository === undefined) return { not: 'set' };
  if (taken.has(id)) return { not: 'new' };
  if (filesInUse(draft).length > 0) return { not: 'pictures' };
  const name = `content/${COLLECTION_OF[draft.kind]}/${id}/index.mdx`;
  const branch = site.branch.split('/').map(encodeURIComponent).join('/');
  const empty = `${site.repository.replace(/\/+$/, '')}/new/${branch}?filename=${inQuery(name)}`;
  const filled = `${empty}&value=${inQuery(text)}`;
  return filled.length > LONGEST_ADDRESS ? { href: empty, isFilled: false } : { href: filled, isFilled: true };
};

/** The shared mailbox that stories are sent to, when settings have one. */
export const storyMailbox = (settings: Pick<Settings, 'contribute' | 'contacts'>): string | undefined =>
  settings.contribute.email ?? feedbackContact(settings)?.email;

/** How soon somebody who sends a story gets an answer, in words; those for "not set" where settings do not say. */
export const answerTime = ({ contribute, wording }: Pick<Settings, 'contribute' | 'wording'>): string =>
  contribute.answerWithin ?? wording.notSet;

/** A ready-filled e-mail to which the downloaded file is added. */
export const storyMail = (
  mailbox: string,
  { draft }: Pick<Sending, 'draft'>,
  file: string,
  promises: readonly string[],
): string =>
  mailHref(mailbox, `For the hub: ${draftTitle(draft)}`, [
    'Hello,',
    '',
    `here is something for the hub: “${draftTitle(draft)}”.`,
    `I have added the file ${file}, which the writer’s desk made.`,
    '',
    ...promises.map((promise) => `- ${promise}`),
    '',
  ]);
