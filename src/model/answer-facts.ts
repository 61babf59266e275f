import { type Directory, type Listed, type Tag, targetTag } from '#src/model/directory.ts';
import { LAW_STATUS_WORDS } from '#src/model/law-status.ts';
import type { LexiconKind, LexiconSource } from '#src/model/lexicon.ts';
import { insteadOf, reachOf } from '#src/model/reach.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** The facts beside an answer: who, how soon, how to reach them, and the law behind it. */
export interface AnswerFacts {
  who?: Tag;
  soon?: string;
  /** A label and what stands beside it; without an address it is not set. */
  reach?: { label: string; value: string; href?: string }[];
  law?: { says?: string; title: string; href: string; status: string };
}

const lawFact = (directory: Directory, law: string | undefined, says?: string): Pick<AnswerFacts, 'law'> => {
  const found = directory.laws.find(({ id }) => id === law);
  if (found === undefined) return {};
  const { title, status } = found.data;
  return { law: { ...(says !== undefined && { says }), title, href: found.href, status: LAW_STATUS_WORDS[status] } };
};

const reachFact = (settings: Settings, ids: readonly (string | undefined)[]): Pick<AnswerFacts, 'reach'> => {
  const known = ids.filter((id): id is string => id !== undefined);
  const lines = known.map((id) => {
    const { label, ways } = reachOf(settings, id);
    const [way] = ways;
    return way ? { label, value: way.label, href: way.href } : { label, value: settings.wording.notSet };
  });
  const way = insteadOf(settings, known)?.way;
  const instead = way ? [{ label: way.name, value: way.label, href: way.href }] : [];
  return lines.length > 0 ? { reach: [...lines, ...instead] } : {};
};

const situationFacts = ({ directory, settings }: LexiconSource, { data }: Listed<'situations'>): AnswerFacts => ({
  who: targetTag(directory, data.lead),
  soon: data.urgencyNote,
  ...reachFact(settings, data.contacts),
  ...lawFact(directory, data.basis[0]?.law, data.basis[0]?.says),
});

const roleFacts = ({ directory, settings }: LexiconSource, { data }: Listed<'roles'>): AnswerFacts => ({
  who: targetTag(directory, `partner:${data.partner}`),
  soon: data.working.days,
  ...reachFact(settings, [data.contact]),
  ...lawFact(directory, data.duty[0]),
});

const partnerFacts = ({ directory, settings }: LexiconSource, { data }: Listed<'partners'>): AnswerFacts => ({
  ...reachFact(
    settings,
    data.reach.map(({ contact }) => contact),
  ),
  ...lawFact(directory, data.legalBasis[0]),
});

/** The name under which the facts of an answer are kept: its kind and the last part of its address. */
export const factsName = (kind: LexiconKind, href: string): string =>
  `${kind}-${href.split('/').filter(Boolean).at(-1)}`;

/** The facts of everything the lexicon answers, by name: each is asked for when its answer is at the top. */
export const answerFacts = (source: LexiconSource): Map<string, AnswerFacts> => {
  const { situations, roles, terms, partners } = source.directory;
  return new Map([
    ...situations.map((entry) => [factsName('situation', entry.href), situationFacts(source, entry)] as const),
    ...roles.map((entry) => [factsName('role', entry.href), roleFacts(source, entry)] as const),
    ...terms.map((entry) => [factsName('term', entry.href), lawFact(source.directory, entry.data.source.law)] as const),
    ...partners.map((entry) => [factsName('partner', entry.href), partnerFacts(source, entry)] as const),
  ]);
};
