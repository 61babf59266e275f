import type { Nodes, PhrasingContent } from 'mdast';
import { readAddress } from '#src/markdown/addresses.ts';
import { joinedText, plainAddresses } from '#src/markdown/brought-addresses.ts';
import { withoutInvisible } from '#src/markdown/characters.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { plainText } from '#src/markdown/headings.ts';
import { HINT_MARK } from '#src/model/hints.ts';

/** What is done to the words of a page that is brought in, besides the words. */
export interface BroughtAround {
  /** The file beside the entry that a picture became, by its address in the file; a picture that is not there is left out. */
  pictures: ReadonlyMap<string, string>;
  notes: EyeNote[];
}

/** Words without what a page must not have: signs that cannot be seen, and curly brackets, which would be code. */
const cleanText = (text: string): string =>
  withoutInvisible(text)
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ *\n */gu, ' ');

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const isBlank = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'break' || (node.type !== 'image' && plainText(node).trim() === ''));

const EDGES = /^(\s*)([\s\S]*?)(\s*)$/u;

/** Puts the spaces at the ends of bold or slanted words outside, where Markdown wants them. */
const marked = (node: Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>): PhrasingContent[] => {
  const { children } = node;
  if (isBlank(children)) return children;
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === 'text' ? (EDGES.exec(first.value)?.[1] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? (EDGES.exec(last.value)?.[3] ?? '') : '';
  if (last?.type === 'text' && after !== '') last.value = last.value.slice(0, -after.length);
  node.children = children.filter((child) => child.type !== 'text' || child.value !== '');
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value: ' ' }]);
  return [...space(before), node, ...space(after)];
};

const takeLink = (
  node: Extract<PhrasingContent, { type: 'link' }>,
  around: BroughtAround,
  inside: PhrasingContent[],
) => {
  const address = readAddress(node.url.trim());
  if (isBlank(inside)) return [];
  if (address.kind === 'web' || address.kind === 'entry' || address.kind === 'page') {
    const url = address.kind === 'web' ? address.href : node.url.trim();
    return [{ type: 'link' as const, url, children: inside }];
  }
  const words = inside.map(plainText).join('').trim();
  const reason =
    address.kind === 'fragment'
      ? 'It pointed to a place in the file.'
      : address.kind === 'refused'
        ? address.message
        : '';
  const message = `The link on “${short(words)}” was taken off (${short(node.url)}). ${reason}`.trim();
  around.notes.push({ kind: 'dropped', message, near: words.slice(0, 40) });
  return inside;
};

/** What Word adds to a description that nobody wrote. */
const MACHINE_MADE = /[\s,.]*(?:Description automatically generated.*|AI-generated content may be incorrect.*)$/isu;

const takeImage = (src: string, alt: string, around: BroughtAround): PhrasingContent[] => {
  const words = cleanText(alt).replace(MACHINE_MADE, '').trim();
  const file = around.pictures.get(src);
  if (file === undefined) {
    const told = words === '' ? '' : ` (“${short(words)}”)`;
    const why = 'It is kept somewhere else, or cannot be shown on a page.';
    around.notes.push({ kind: 'dropped', message: `A picture was left out${told}. ${why}` });
    return [];
  }
  if (words === '')
    around.notes.push({
      kind: 'fill',
      message: `The picture ${file} has no description. Say what can be seen, for people who cannot see it.`,
      near: `./${file}`,
    });
  return [
    { type: 'image', url: `./${file}`, alt: words === '' ? `${HINT_MARK} what can be seen in this picture` : words },
  ];
};

/** The words of a paragraph, heading or cell, as a page may have them; what had to be changed is noted. */
export const broughtWords = (nodes: readonly Nodes[], around: BroughtAround, inLink = false): PhrasingContent[] =>
  joinedText(wordsOf(nodes, around, inLink)).flatMap((node) =>
    node.type === 'text' ? plainAddresses(node.value, !inLink, around.notes) : [node],
  );

const wordsOf = (nodes: readonly Nodes[], around: BroughtAround, inLink: boolean): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: cleanText(node.value) }];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return marked({ type: node.type, children: broughtWords(node.children, around, inLink) });
      case 'link': {
        const inside = broughtWords(node.children, around, true);
        return inLink ? inside : takeLink(node, around, inside);
      }
      case 'image':
        return takeImage(node.url, node.alt ?? '', around);
      case 'break':
        return [{ type: 'break' }];
      case 'inlineCode':
        return [{ type: 'inlineCode', value: withoutInvisible(node.value) }];
      case 'html':
        if (/^<br\b/iu.test(node.value)) return [{ type: 'break' }];
        around.notes.push({ kind: 'dropped', message: `A piece of HTML was left out: ${short(node.value)}` });
        return [];
      case 'footnoteReference':
        return [];
      default:
        if ('children' in node) return broughtWords(node.children, around, inLink);
        return 'value' in node ? [{ type: 'text', value: cleanText(node.value) }] : [];
    }
  });

/** Whether there is anything to read or see in some words. */
export const hasWords = (nodes: readonly PhrasingContent[]): boolean => !isBlank(nodes);

/** Words without empty lines and spaces at their ends. */
export const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const isEmpty = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const kept = [...nodes];
  while (isEmpty(kept[0])) kept.shift();
  while (isEmpty(kept.at(-1))) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
};
