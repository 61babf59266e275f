import type { FoundPage } from '#src/browser/search-index.ts';
import type { SearchParts } from '#src/browser/search-parts.ts';
import { type AnswerFacts, factsName } from '#src/model/answer-facts.ts';
import type { LexiconEntry, LexiconKind } from '#src/model/lexicon.ts';
import { spokenClock } from '#src/model/film-time.ts';
import { excerptParts, landingHref, withDots, withoutTitle } from '#src/model/search-results.ts';
import { spokenMoment } from '#src/model/spoken-moment.ts';

/** How many partners a result names. */
const MOST_PARTNERS = 2;

/** The kinds of the lexicon, as the hub's pages call them. */
export const KIND_WORDS: Readonly<Record<LexiconKind, string>> = {
  situation: 'Situation',
  role: 'Role',
  term: 'Term',
  partner: 'Partner',
};

let count = 0;

/** A row from one of the panel's own templates, with an id of its own. */
const rowFrom = ({ panel }: SearchParts, name: string): HTMLElement => {
  const template = panel.querySelector<HTMLTemplateElement>(`template[data-${name}]`);
  const row = document.importNode(
    template?.content.firstElementChild ?? document.createElement('div'),
    true,
  ) as HTMLElement;
  count += 1;
  row.id = `search-row-${count}`;
  return row;
};

const part = (row: HTMLElement, name: string): HTMLElement | null => row.querySelector<HTMLElement>(`[data-${name}]`);

const partnerTag = ({ panel }: SearchParts, name: string): Node => {
  const template = panel.querySelector<HTMLTemplateElement>('template[data-marks]');
  const tag = [...(template?.content.querySelectorAll<HTMLElement>('[data-partner]') ?? [])].find(
    (candidate) => candidate.dataset['partner'] === name,
  );
  return tag?.cloneNode(true) ?? document.createTextNode(name);
};

const fillHead = (parts: SearchParts, row: HTMLElement, kind: string, partners: readonly string[]): void => {
  part(row, 'kind')?.append(kind);
  const rest = partners.length - MOST_PARTNERS;
  const tags = partners.slice(0, MOST_PARTNERS).map((name) => partnerTag(parts, name));
  part(row, 'partners')?.append(...tags, ...(rest > 0 ? [`and ${rest} more`] : []));
};

const fillLink = (row: HTMLElement, title: string, href: string): void => {
  const link = row.querySelector<HTMLAnchorElement>('a[data-title]');
  if (link === null) return;
  link.href = href;
  link.textContent = title;
};

const linkTo = (label: string, href: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return link;
};

type Line = (string | Node)[];

/** The facts beside an answer: what each is called, and lines of text and links. */
const linesOf = ({ who, soon, reach, law }: AnswerFacts, kind: LexiconKind): [string, Line[]][] => {
  const isSituation = kind === 'situation';
  const facts: [string, Line[]][] = [];
  if (who)
    facts.push([isSituation ? 'Who leads' : 'Works for', [[who.href ? linkTo(who.label, who.href) : who.label]]]);
  if (soon) facts.push([isSituation ? 'How soon' : 'At work', [[soon]]]);
  if (reach) {
    const lines = reach.map(({ label, value, href }): Line => [`${label}: `, href ? linkTo(value, href) : value]);
    facts.push(['How to reach them', lines]);
  }
  if (law) {
    const says = law.says === undefined ? '' : `${law.says} `;
    facts.push(['The law behind it', [[says, linkTo(law.title, law.href), ` (${law.status})`]]]);
  }
  return facts;
};

const fillFacts = async (box: HTMLElement | null, base: string, { kind, href }: LexiconEntry): Promise<void> => {
  const answer = await fetch(`${base}api/answers/${factsName(kind, href)}.json`);
  if (!answer.ok) return;
  for (const [name, lines] of linesOf((await answer.json()) as AnswerFacts, kind)) {
    const group = document.createElement('div');
    const term = document.createElement('dt');
    term.textContent = name;
    const said = lines.map((line) => {
      const dd = document.createElement('dd');
      dd.append(...line);
      return dd;
    });
    group.append(term, ...said);
    box?.append(group);
  }
};

/** The best answer as a card: what to do first at once; then who leads, how soon, how to reach them, and the law. */
export const cardRow = (parts: SearchParts, entry: LexiconEntry): HTMLElement => {
  const { kind, title, href, partners, card } = entry;
  const row = rowFrom(parts, 'card');
  fillHead(parts, row, KIND_WORDS[kind], partners);
  fillLink(row, title, href);
  part(row, 'says')?.append(card.says);
  const first = part(row, 'first');
  if (card.first === undefined) first?.remove();
  else first?.append(kind === 'situation' ? `First: ${card.first}` : card.first);
  // The facts are a help and no more: without a connection the answer stands without them.
  void fillFacts(part(row, 'facts'), parts.panel.dataset['base'] ?? '/', entry).catch(() => undefined);
  return row;
};

/** Another answer of the lexicon, in short. */
export const answerRow = (parts: SearchParts, { kind, title, href, partners, card }: LexiconEntry): HTMLElement => {
  const row = rowFrom(parts, 'result');
  fillHead(parts, row, KIND_WORDS[kind], partners);
  fillLink(row, title, href);
  part(row, 'excerpt')?.append(card.says);
  return row;
};

/** A page that was found; of a film that says what was looked for, the moment at which it does. */
export const pageRow = (parts: SearchParts, found: FoundPage): HTMLElement => {
  const { url, excerpt, meta, filters } = found;
  const row = rowFrom(parts, 'result');
  const moment = spokenMoment(found);
  const pieces = moment?.excerpt ?? excerptParts(excerpt);
  const title = meta.title ?? url;
  fillHead(parts, row, meta.kind ?? '', filters.partner ?? []);
  if (moment === undefined) fillLink(row, title, landingHref(url, title, pieces));
  else fillLink(row, `${title}, at ${spokenClock(moment.seconds)}`, `${url}#t=${moment.seconds}`);
  const marked = withDots(withoutTitle(pieces, title)).map(({ text, marked: isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  part(row, 'excerpt')?.append(...marked);
  return row;
};

/** A search this device remembers. */
export const recentRow = (parts: SearchParts, words: string): HTMLElement => {
  const row = rowFrom(parts, 'recent');
  row.dataset['recent'] = words;
  part(row, 'words')?.append(words);
  return row;
};
