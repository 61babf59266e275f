import type { Listed } from '#src/model/directory.ts';
import { withOffset } from '#src/model/london-time.ts';
import { pathTo } from '#src/model/paths.ts';
import { cardPath } from '#src/model/social-card.ts';
import type { StructuredData } from '#src/model/structured-data.ts';
import type { HubEvent } from '#src/schemas/events.ts';

const ATTENDANCE: Readonly<Record<HubEvent['place']['kind'], string>> = {
  'in-person': 'Offline',
  online: 'Online',
  both: 'Mixed',
};

const locations = ({ place, booking }: HubEvent, address: string): object[] => [
  ...(place.kind === 'online' ? [] : [{ '@type': 'Place', name: place.text, address: place.text }]),
  ...(place.kind === 'in-person' ? [] : [{ '@type': 'VirtualLocation', url: booking.link ?? address }]),
];

/** An event (schema.org/Event). @param hosts the names of the partners that host it */
export const eventData = (
  { href, id, data }: Listed<'events'>,
  hosts: readonly string[],
  toAbsolute: (href: string) => string,
): StructuredData => ({
  '@type': 'Event',
  '@id': toAbsolute(href),
  name: data.title,
  description: data.summary,
  url: toAbsolute(href),
  inLanguage: 'en-GB',
  startDate: withOffset(data.start),
  endDate: withOffset(data.end),
  eventStatus: `https://schema.org/${data.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
  eventAttendanceMode: `https://schema.org/${ATTENDANCE[data.place.kind]}EventAttendanceMode`,
  location: locations(data, toAbsolute(href)),
  about: { '@type': 'Thing', name: data.theme },
  image: toAbsolute(pathTo(cardPath('events', id))),
  organizer: [...hosts, ...(data.jointWith === undefined ? [] : [data.jointWith])].map((name) => ({
    '@type': 'Organization',
    name,
  })),
});
