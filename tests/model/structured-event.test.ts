import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { eventData } from '#src/model/structured-event.ts';

const event = (more: object) =>
  ({
    href: '/events/tea/',
    data: {
      title: 'Tea',
      summary: 'With cake.',
      start: '2027-06-10T13:00',
      end: '2027-06-10T15:00',
      place: { kind: 'both', text: 'A hall' },
      booking: { text: 'Write.' },
      cancelled: false,
      jointWith: 'Safeguarding Adults Board',
      ...more,
    },
  }) as unknown as Listed<'events'>;
const toAbsolute = (href: string): string => `https://hub.example${href}`;

describe('an event as schema.org data', () => {
  it('has its instant, its two places and everybody who holds it', () => {
    const data = eventData(event({}), ['Police'], toAbsolute);
    expect(data).toMatchObject({
      startDate: '2027-06-10T13:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: 'https://hub.example/events/tea/' }],
    });
    expect(data['organizer']).toHaveLength(2);
  });

  it('says that it is cancelled', () => {
    expect(eventData(event({ cancelled: true }), [], toAbsolute)['eventStatus']).toBe(
      'https://schema.org/EventCancelled',
    );
  });
});
