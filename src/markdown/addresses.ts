import { codePointName } from '#src/markdown/characters.ts';
import { nearest } from '#src/model/nearest.ts';
import { parseTarget } from '#src/model/site-index.ts';
import { type Collection, ID_LENGTH, ID_PATTERN, LINK_SCHEMES, type LinkScheme } from '#src/schemas/names.ts';

/** What an author's link points at; anything not on this list is refused. */
export type Address =
  | { kind: 'entry'; scheme: LinkScheme; collection: Collection; id: string }
  | { kind: 'page'; path: string }
  | { kind: 'fragment'; fragment: string }
  | { kind: 'web'; href: string }
  | { kind: 'refused'; rule: 'unsafe-link' | 'link'; message: string; fix: string };

const refuse = (message: string, fix: string, rule: 'unsafe-link' | 'link' = 'unsafe-link'): Address => ({
  kind: 'refused',
  rule,
  message,
  fix,
});

const HUB_SCHEMES = Object.keys(LINK_SCHEMES);
/** Schemes that browsers know: whoever wrote one did not mean one of the hub's. */
const FOREIGN_SCHEMES = ['about', 'blob', 'data', 'file', 'ftp', 'javascript', 'vbscript', 'ws', 'wss'];
const FRAGMENT = /^#[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;
const PAGE = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?(?:#[A-Za-z0-9_-]+)?$/u;
const WEB = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!-~]*)?$/iu;

/** A letter that is not a plain one, where only plain ones may stand. */
const oddCharacter = (text: string): string | undefined => /[^\x20-\x7E]/u.exec(text)?.[0];

const idAdvice = (scheme: string, id: string): Address => {
  const odd = oddCharacter(id);
  if (odd !== undefined) {
    return refuse(
      `The name “${id}” has a sign in it that only looks like a plain letter: “${odd}” (${codePointName(odd)}).`,
      `Type the name again by hand, for example ${scheme}:its-name.`,
    );
  }
  return refuse(
    `The hub cannot follow “${scheme}:${id}”.`,
    `Write ${scheme}: and the name of the file or folder, in small letters, digits and hyphens.`,
    'link',
  );
};

const schemeAdvice = (scheme: string): Address => {
  const plain = scheme.toLowerCase();
  if (plain === 'http') return refuse('This link is not secure: it begins with http:.', 'Write https:// instead.');
  if (plain === 'mailto' || plain === 'tel') {
    return refuse(
      'This is a mailbox or a telephone number.',
      'Name the service in words; its number or mailbox is kept in content/settings/hub.yaml.',
    );
  }
  const like = FOREIGN_SCHEMES.includes(plain) ? undefined : nearest(plain, HUB_SCHEMES, 1);
  const hint = like === undefined ? '' : `Did you mean “${like}:”? `;
  return refuse(
    `A link cannot begin with “${scheme}:”.`,
    `${hint}Link to a page of the hub (for example role:its-name) or to an address that begins with https://.`,
  );
};

const webAddress = (url: string): Address => {
  if (!WEB.test(url) || !URL.canParse(url)) {
    return refuse(
      'This web address has a slip in it.',
      'Copy it again from the top of your browser: it begins with https://.',
    );
  }
  const parsed = new URL(url);
  const plainHost =
    !parsed.hostname.split('.').some((part) => part.startsWith('xn--')) && !/^[\d.]+$/u.test(parsed.hostname);
  return plainHost
    ? { kind: 'web', href: parsed.href }
    : refuse('This web address is disguised.', 'Link to the ordinary address of the organisation.');
};

/** Tells what a link's address, as the parser decoded it, points at. */
export const readAddress = (url: string): Address => {
  if (url === '') return refuse('This link points nowhere.', 'Write the address in the round brackets.', 'link');
  if (/[\0-\x20\x7F-\xA0\\]/u.test(url)) {
    return refuse('The address has spaces or hidden signs in it.', 'Write the address again without them.');
  }
  if (url.startsWith('//')) return refuse('The address begins with two slashes.', 'Write https:// in full.');
  if (url.startsWith('#')) {
    return FRAGMENT.test(url)
      ? { kind: 'fragment', fragment: url }
      : refuse(
          'This link to a heading has a slip in it.',
          'Write # and the words of the heading, with hyphens.',
          'link',
        );
  }
  if (url.startsWith('/')) {
    return PAGE.test(url)
      ? { kind: 'page', path: url }
      : refuse(
          'This is not the address of a page of the hub.',
          'Write it with a slash at both ends, for example /stories/.',
          'link',
        );
  }
  const target = parseTarget(url);
  if (target !== undefined) {
    const wellFormed = ID_PATTERN.test(target.id) && target.id.length <= ID_LENGTH;
    return wellFormed ? { kind: 'entry', ...target } : idAdvice(target.scheme, target.id);
  }
  if (/^https:/iu.test(url)) return webAddress(url);
  const scheme = /^([^/?#]*?):/u.exec(url)?.[1];
  if (scheme !== undefined) return schemeAdvice(scheme);
  return refuse(
    `“${url}” is not a link the hub knows.`,
    'Link to a page of the hub (for example role:its-name or /stories/) or to an address that begins with https://.',
    'link',
  );
};
