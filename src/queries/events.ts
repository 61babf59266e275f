import type { CollectionEntry } from 'astro:content';
import { calendarText } from '#src/model/calendar.ts';
import { feedbackContact } from '#src/model/contacts.ts';
import { entriesOf, entryOf } from '#src/model/directory.ts';
import { eventShown, eventWriteUp } from '#src/model/entries-shown.ts';
import { nextEvent, pastEvents, upcomingEvents } from '#src/model/events.ts';
import { pathTo } from '#src/model/paths.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { eventCard } from '#src/model/social-card.ts';
import { eventData } from '#src/model/structured-event.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';

/** What the page of all events shows. */
export const getEvents = async () => {
  const hub = await getHub();
  const { directory, today } = hub;
  const upcoming = upcomingEvents(directory.events, today);
  const next = nextEvent(upcoming);
  return {
    ...hub,
    next,
    upcoming,
    later: upcoming.filter((event) => event !== next),
    past: pastEvents(directory.events, today).map((event) => ({ event, writeUp: eventWriteUp(hub, event) })),
  };
};

/** What the page of an event shows. @param site the web address the hub is published at */
export const getEvent = async (entry: CollectionEntry<'events'>, site: URL | undefined) => {
  const hub = await getHub();
  const { directory } = hub;
  const event = entryOf(directory, 'events', entry.id);
  const hosts = entriesOf(directory, 'partners', event.data.hosts);
  return {
    ...hub,
    event,
    ...eventShown(hub, event),
    structured: eventData(
      event,
      hosts.map(({ data }) => data.title),
      (href) => new URL(href, site).href,
    ),
    sharing: sharingOf(eventCard(hub, event)),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Event', event.data.hosts),
  };
};

/**
 * The calendar file of all events, or of one.
 * @param site the web address the hub is published at
 * @param only the id of the one event
 */
export const getCalendar = async (site: URL | undefined, only?: string): Promise<string> => {
  const { directory, settings, today } = await getHub();
  return calendarText({
    name: `${settings.hub.name}: ${settings.wording.pages.events.title}`,
    organiser: settings.partnership.name,
    mailbox: feedbackContact(settings)?.email,
    key: settings.site.calendarKey,
    events: only === undefined ? directory.events : [entryOf(directory, 'events', only)],
    today,
    page: pathTo('/events/'),
    toAbsolute: (href) => new URL(href, site).href,
  });
};
