import { feedbackContact } from '#src/model/contacts.ts';
import { mailHref } from '#src/model/mail.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** A story that ends with a question. */
export interface AskedStory {
  title: string;
  question: string;
  /** Its full web address. */
  address: string;
}

/** How a reader answers a story's question: nothing here needs an account unless it says so. */
export interface ShareThoughts {
  /** The way that is offered first: a ready-filled email, else what the partnership has set in place of a mailbox. */
  first: { label: string; href: string };
  /** Where the first way leads, in a sentence. */
  says: string;
  /** What to send, ready to be copied. */
  text: string;
  /** A form of the partnership's, off unless settings have one. */
  form?: NonNullable<Settings['answers']['form']>;
  /** Public discussions, where settings have them. */
  discussions?: { label: string; href: string };
}

/** What is sent, apart from the answer itself: a reader need not know what the hub knows already. */
const answerLines = ({ title, question, address }: AskedStory): string[] => [
  `Story: ${title}`,
  `Address: ${address}`,
  `Question: ${question}`,
  '',
  'My answer:',
  '',
  '',
  'My role and organisation (no name is needed):',
  '',
  '',
  'May it stand on the page, with my role? Yes or no:',
  '',
  '',
  'Please leave out anything about a child or family.',
];

const firstWay = (
  { contacts, partnership }: Pick<Settings, 'contacts' | 'partnership'>,
  story: AskedStory,
): Pick<ShareThoughts, 'first' | 'says'> => {
  const feedback = feedbackContact({ contacts });
  const subject = `Answer: ${story.title}`;
  if (feedback?.email !== undefined)
    return {
      first: { label: 'Answer by email', href: mailHref(feedback.email, subject, answerLines(story)) },
      says: `It opens with the question filled in, and goes to ${feedback.email}.`,
    };
  if (feedback?.form !== undefined)
    return {
      first: { label: 'Answer on our form', href: feedback.form },
      says: 'Copy the text below, and put it in there with your answer.',
    };
  if (feedback?.telephone !== undefined)
    return {
      first: { label: `Ring ${feedback.telephone}`, href: `tel:${feedback.telephone.replaceAll(' ', '')}` },
      says: `Say which story it is about.${feedback.hours === undefined ? '' : ` ${feedback.hours}.`}`,
    };
  return {
    first: { label: 'Answer by email', href: mailHref('', subject, answerLines(story)) },
    says: `It opens with the question filled in. No mailbox is set for answers here yet, so the address is left empty: send it to ${partnership.businessUnit}.`,
  };
};

/** A new discussion with its title and text filled in, where settings name a category (GitHub reads them from the address). */
const discussionHref = (address: string, story: AskedStory): string => {
  const [, discussions, category] = /^(.*\/discussions)\/categories\/([^/]+)\/?$/.exec(address) ?? [];
  if (discussions === undefined || category === undefined) return address;
  const title = encodeURIComponent(`Answer: ${story.title}`);
  return `${discussions}/new?category=${category}&title=${title}&body=${encodeURIComponent(answerLines(story).join('\n'))}`;
};

/** The ways to answer a story's question that this partnership has. */
export const shareThoughts = (
  settings: Pick<Settings, 'contacts' | 'partnership' | 'answers'>,
  story: AskedStory,
): ShareThoughts => {
  const { form, discussions } = settings.answers;
  return {
    ...firstWay(settings, story),
    text: answerLines(story).join('\n'),
    ...(form !== undefined && { form }),
    ...(discussions !== undefined && {
      discussions: { label: 'Answer in public, on GitHub', href: discussionHref(discussions, story) },
    }),
  };
};
