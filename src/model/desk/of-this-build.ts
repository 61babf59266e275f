/**
 * The address of a file that has to be of the same build as the page that asks for it. The build after the question mark
 * is for the service worker, which has kept one build whole: a host gives the same file whatever stands there. On a page
 * that says nothing of its build, as while somebody works on the hub, it is the address as it was.
 * @param page what the page says of itself, on its root element
 */
export const ofThisBuild = (address: string, page: Readonly<Record<string, string | undefined>>): string => {
  const { build } = page;
  return build === undefined ? address : `${address}?${build}`;
};
