import type { SkyHours } from '#src/model/card-sky.ts';
import { writable } from '#src/model/card-text.ts';
import { clockOf, minutesOf, timeOf } from '#src/model/dates.ts';
import { type Directory, entriesOf, type Listed, partnerTag, roleTag } from '#src/model/directory.ts';
import { eventWhen } from '#src/model/events.ts';
import { ORIGIN_WORDS } from '#src/model/learning.ts';
import { daySeason, seasonOf } from '#src/model/seasons.ts';
import type { Season } from '#src/schemas/names.ts';
import type { Family } from '#src/schemas/partners.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What a social card says. */
export interface SocialCard {
  /** Its path inside the hub. */
  path: string;
  /** What kind of page it stands for, and beside it when that is. */
  kind: string;
  note?: string;
  title: string;
  /** A few words under the title. */
  lede?: string;
  sample: boolean;
  /** Whose page it is: a role or a partner with its mark, and what more there is to say where there is room. */
  by: { label: string; family?: Family; more?: string };
  /** The name of the hub. */
  hub: string;
  /** The hours of a story that has any; others are set on paper. */
  sky?: SkyHours;
}

/** A kind of entry that has a card of its own. */
export type CardKind = 'days' | 'blogs' | 'vlogs' | 'learning' | 'events';

/** The path of the card of every page that has none of its own. */
const HUB_CARD = '/cards/hub.png';

/** The path of an entry's card inside the hub. */
export const cardPath = (kind: CardKind, id: string): string => `/cards/${kind}/${id}.png`;

/** What a card needs to know besides its entry. */
export interface CardSource {
  directory: Directory;
  settings: Settings;
}

const MIDNIGHT = 1440;

/** No horizon moves through more than this many minutes: more hours than that would be a rainbow. */
const LONGEST_HORIZON = 180;

/** The sky of the hour that a time is in, moving on to a later time, but no further than a horizon can show. */
const hoursOf = (first: number, last: number, season: Season): SkyHours => {
  const from = first - (first % 60);
  return { from, to: from + Math.min(LONGEST_HORIZON, (last - from + MIDNIGHT) % MIDNIGHT), season };
};

/** How long the sky moves on behind a film, which is told at one time, in minutes. */
const FILMED = 60;

/** A role with its mark, and the partner it works for. Nobody is named on a card, consent or not: a card travels. */
const byRole = ({ directory }: CardSource, role: string, partner: string): SocialCard['by'] => {
  const { label, family } = roleTag(directory, role);
  return { label, family, more: partnerTag(directory, partner).label };
};

const common = ({ settings }: CardSource, { collection, id, data }: Listed<CardKind>) => ({
  path: cardPath(collection, id),
  title: data.title,
  sample: data.sample,
  hub: settings.hub.name,
});

/**
 * The card of a day, in the sky of the hour of its first moment.
 * @param times of its moments, in minutes after midnight; its hours stand in where there are none
 */
export const dayCard = (source: CardSource, day: Listed<'days'>, times: readonly number[]): SocialCard => {
  const { hours, role, partner } = day.data;
  const [first, last] = [times[0] ?? minutesOf(hours.from), times.at(-1) ?? minutesOf(hours.to)];
  return {
    ...common(source, day),
    kind: 'A day in the life',
    note: `${clockOf(first)} to ${clockOf(last)}`,
    by: byRole(source, role, partner),
    sky: hoursOf(first, last, daySeason(day.data)),
  };
};

/** The card of a blog, on paper. */
export const blogCard = (source: CardSource, blog: Listed<'blogs'>): SocialCard => ({
  ...common(source, blog),
  kind: 'Blog',
  by: byRole(source, blog.data.author.role, blog.data.partner),
});

/** The card of a vlog, in the sky of the hour it was filmed in. */
export const vlogCard = (source: CardSource, vlog: Listed<'vlogs'>): SocialCard => {
  const { filmedAt, role, partner } = vlog.data;
  return {
    ...common(source, vlog),
    kind: 'Vlog',
    note: `Filmed at about ${filmedAt}`,
    by: byRole(source, role, partner),
    sky: hoursOf(minutesOf(filmedAt), minutesOf(filmedAt) + FILMED, seasonOf(vlog.data.published)),
  };
};

/** The card of a learning example, on paper. */
export const learningCard = (source: CardSource, learning: Listed<'learning'>): SocialCard => {
  const { from, topics, owner } = learning.data;
  const labels = source.settings.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label);
  const { label, family } = partnerTag(source.directory, owner);
  return {
    ...common(source, learning),
    kind: 'Learning, in seven minutes',
    note: ORIGIN_WORDS[from.kind],
    by: labels[0] === undefined ? { label, family } : { label: labels.join(', ') },
  };
};

/** The card of an event, in the sky of its own hours, as the head of its page is. */
export const eventCard = (source: CardSource, event: Listed<'events'>): SocialCard => {
  const { data } = event;
  const [first, ...others] = entriesOf(source.directory, 'partners', data.hosts).map(({ id }) =>
    partnerTag(source.directory, id),
  );
  const names = data.jointWith === undefined ? others.map(({ label }) => label) : [data.jointWith];
  const more = names.length === 0 ? {} : { more: `with ${names.join(', ')}` };
  return {
    ...common(source, event),
    kind: data.cancelled ? 'Cancelled' : data.jointWith === undefined ? 'Session' : 'Joint session',
    note: eventWhen(data),
    by: { label: first?.label ?? data.theme, ...(first && { family: first.family }), ...more },
    sky: hoursOf(minutesOf(timeOf(data.start)), minutesOf(timeOf(data.end)), seasonOf(data.start)),
  };
};

/** The card of every page that has none of its own: the hub, and what it is. */
export const hubCard = ({ hub, partnership }: Pick<Settings, 'hub' | 'partnership'>): SocialCard => ({
  path: HUB_CARD,
  kind: hub.strapline,
  title: hub.name,
  lede: hub.description,
  sample: false,
  by: { label: partnership.area },
  hub: hub.name,
});

/** What a card shows, for those who cannot see it. */
export const cardAlt = ({ kind, note, title, by, hub }: SocialCard): string =>
  `${hub}. ${[kind, ...(note === undefined ? [] : [note])].join(', ')}: “${title}”. ${by.label}.`;

/** A card in letters that the fonts of cards have. */
export const writableCard = (card: SocialCard, knows: (letter: string) => boolean): SocialCard => {
  const write = (text: string): string => writable(text, knows);
  const { note, lede, by } = card;
  return {
    ...card,
    kind: write(card.kind),
    title: write(card.title),
    hub: write(card.hub),
    ...(note !== undefined && { note: write(note) }),
    ...(lede !== undefined && { lede: write(lede) }),
    by: { ...by, label: write(by.label), ...(by.more !== undefined && { more: write(by.more) }) },
  };
};
