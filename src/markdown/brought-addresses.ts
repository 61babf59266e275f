import type { PhrasingContent } from 'mdast';
import { readAddress } from '#src/markdown/addresses.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';

const WEB_ADDRESS = /https:\/\/[^\s<>"'“”‘’()[\]{}]+[^\s<>"'“”‘’()[\]{}.,;:!?]/giu;
/** What Markdown makes a link of by itself (GitHub Flavored Markdown, section 6.9, as its parsers read it). */
const MAILBOX = /(?<![-.\w+])[-.\w+]+@[-\w]+(?:\.[-\w]+)+/gu;
const LITERAL = /(?:https?:\/\/|www\.)(?=[-.\w])/giu;

/** Stands where a mailbox stood. */
const NO_MAILBOX = '(mailbox left out)';

const plain = (text: string, notes: EyeNote[]): string => {
  let now = text;
  for (let before = ''; before !== now;) {
    before = now;
    now = now
      .replaceAll(MAILBOX, (mailbox) => {
        const message = `The mailbox ${mailbox.slice(0, 80)} was left out. Name the service instead.`;
        notes.push({ kind: 'dropped', message, near: NO_MAILBOX });
        return NO_MAILBOX;
      })
      .replaceAll(LITERAL, '');
  }
  return now;
};

/**
 * Words in which no address becomes a link by itself: those that are secure are made links, the others lose what makes
 * them one, and mailboxes are left out.
 * @param canLink whether links may stand here at all
 */
export const plainAddresses = (value: string, canLink: boolean, notes: EyeNote[]): PhrasingContent[] => {
  const parts: PhrasingContent[] = [];
  let at = 0;
  const say = (text: string): void => {
    if (text !== '') parts.push({ type: 'text', value: plain(text, notes) });
  };
  for (const { 0: url, index } of canLink ? value.matchAll(WEB_ADDRESS) : []) {
    const address = readAddress(url);
    if (address.kind !== 'web') continue;
    say(value.slice(at, index));
    parts.push({ type: 'link', url: address.href, children: [{ type: 'text', value: plain(url, notes) }] });
    at = index + url.length;
  }
  say(value.slice(at));
  return parts;
};

/** The same words with neighbouring pieces of text as one, as they are read once they are written. */
export const joinedText = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'text' && before?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: before.value + node.value };
    else joined.push(node);
  }
  return joined;
};
