import type { Contact } from '#src/model/contacts.ts';
import { mailHref } from '#src/model/mail.ts';

/** How to ask for the bulletin: on a form, by email, else by telephone; nothing when a partnership has set none of them. */
export const bulletinWay = ({ form, email, telephone }: Contact): { label: string; href: string } | undefined => {
  if (form !== undefined) return { label: 'Sign up on the form', href: form };
  if (email !== undefined)
    return {
      label: `Sign up by email to ${email}`,
      href: mailHref(email, 'Please send me the bulletin', ['Please send me the bulletin.']),
    };
  return telephone === undefined
    ? undefined
    : { label: `Ring ${telephone} to sign up`, href: `tel:${telephone.replaceAll(' ', '')}` };
};
