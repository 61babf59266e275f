import { partnerTag } from '#src/model/directory.ts';
import { EVENTS_LABEL } from '#src/model/events.ts';
import { pathTo } from '#src/model/paths.ts';
import { byTopic } from '#src/model/topics.ts';
import { getHub } from '#src/queries/hub.ts';

/** What the search page shows: besides the search itself, the ways to everything without one. */
export const getSearch = async () => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const lists = [
    { label: 'Glossary', path: '/glossary/', count: directory.terms.length },
    { label: 'Roles', path: '/roles/', count: directory.roles.length },
    {
      label: 'Stories',
      path: '/stories/',
      count: directory.days.length + directory.blogs.length + directory.vlogs.length,
    },
    { label: 'Induction', path: '/induction/', count: directory.modules.length },
    { label: 'Learning', path: '/learning/', count: directory.learning.length },
    { label: EVENTS_LABEL, path: '/events/', count: directory.events.length },
    { label: 'Law and guidance', path: '/law/', count: directory.laws.length },
  ];
  return {
    ...hub,
    topics: byTopic(directory, settings.topics).map(({ id, label }) => ({
      label,
      href: pathTo(`/who-does-what/#${id}`),
    })),
    partners: directory.partners.map(({ id }) => partnerTag(directory, id)),
    lists: lists
      .filter(({ count }) => count > 0)
      .map(({ label, path, count }) => ({ label, count, href: pathTo(path) })),
  };
};
