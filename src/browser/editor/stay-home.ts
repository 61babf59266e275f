/**
 * Lets a page ask nobody but itself and the hosts given: the editor would look for news of itself and of GitHub at
 * hosts of other companies. The page’s policy forbids that as well; here it fails quietly, which the editor can take.
 */
export const stayHome = (view: Window, hosts: readonly string[]): void => {
  const ask = view.fetch.bind(view);
  const allowed = new Set([view.location.origin, ...hosts.map((host) => new URL(host).origin)]);
  view.fetch = async (what, options) => {
    const { origin } = new URL(what instanceof Request ? what.url : String(what), view.location.href);
    if (allowed.has(origin)) return ask(what, options);
    throw new TypeError(`The editor page does not ask ${origin}.`);
  };
};
